// A finding: something that a rehearsal says about a scenario, with the field to look at. The words are in src/presentation.

/** `problem`: will spoil a lesson. `caution`: probably not meant. `fact`: good to know. `good`: as it should be. */
export type Grade = 'problem' | 'caution' | 'fact' | 'good';

/** A place in the scenario’s file: keys and list places from the outermost in. */
export type FieldPath = readonly (string | number)[];

export const findingCodes = [
  'no-zone',
  'mandates-bar',
  'mandates-leave-no-zone',
  'never-signed',
  'never-ratified',
  'rarely-agreed',
  'always-agreed',
  'often-agreed',
  'never-lasts',
  'always-lasts',
  'lasts-sometimes',
  'side-favoured',
  'sides-even',
  'sides-unsure',
  'first-favoured',
  'option-wins',
  'option-best-for-both',
  'point-always-same',
  'option-in-no-deal',
  'option-never-chosen',
  'option-decides',
  'point-never-settled',
  'move-never-playable',
  'move-reaches-nothing',
  'move-changes-nothing',
  'move-hardly-matters',
  'move-never-chosen',
  'move-wins',
  'move-backfires',
  'event-never',
  'crisis-never',
  'event-changes-nothing',
  'event-hardly-matters',
  'event-kills',
  'event-saves',
  'answer-never-given',
  'answer-always-given',
  'ending-never',
  'ending-always',
  'takes',
  'minutes-differ',
  'minutes-missing',
  'time-runs-out',
  'time-to-spare',
  'zone-narrow',
  'zone-wide',
  'zone-size',
  'interests-opposed',
  'interests-together',
  'interests-mixed',
  'home-kills',
  'vetoer-kills',
  'vetoer-never-refuses',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly grade: Grade;
  /** The field to change, or to look at. */
  readonly path: FieldPath;
  /** Ids and numbers that the sentence needs; shares are 0–1. */
  readonly facts: Readonly<Record<string, string | number>>;
}
