// Labels, help and words of choices for the forms in which a scenario is written.
import { choice } from '../wording/en/workshop-choices.ts';
import { fieldHelp } from '../wording/en/workshop-field-help.ts';
import { field as fields } from '../wording/en/workshop-fields.ts';
import { workshopWords } from '../wording/en/workshop-words.ts';
import { addWording, wordFor } from '../wording/wording.ts';

addWording(workshopWords);

const last = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** The key under which something is worded: its own, or the one for all fields of that name. */
const keyIn = (words: object, name: string): string | undefined =>
  [name, `any/${last(name)}`].find((key) => Object.hasOwn(words, key));

/** The label of a field, by its place in the format. Throws a RangeError where it has none. */
export const fieldLabel = (name: string): string => wordFor('field', keyIn(fields, name) ?? name);

/** Fields whose label says all that the format says about them. */
const saidByLabel: ReadonlySet<string> = new Set([
  'stickingPoints/question',
  'stickingPoints/required',
  'stickingPoints/agreedAtStart',
  'stickingPoints/positions',
  'stakeholders/veto',
  'stakeholders/behind',
  'parties/trust',
  'parties/influencePerRound',
  'parties/briefing/beliefs',
  'parties/briefing/beliefs/confidence',
  'calendar/turnsPerRound',
  'calendar/rounds/place',
  'gauges/start',
  'armedActors/patron',
  'armedActors/stakeholder',
  'armedActors/compliance',
  'armedActors/airForce',
  'armedActors/covered',
  'zones',
  'zones/controller',
  'zones/front',
  'zones/people',
  'zones/air',
  'zones/near',
  'zones/inset',
  'routes',
  'convoys/to',
  'convoys/people',
  'convoys/permitBy',
  'events/title',
  'events/reports/by',
  'lengths/minutes',
  'lengths/withoutMoves',
  'lengths/withoutEvents',
  'cessation/weeklyCalm',
  'cessation/jointCentre',
  'sieges/routes',
  'minutes',
]);

/**
 * The sentence of help under a field: the wording's own, else what the format says; undefined where neither says more
 * than the label.
 */
export const fieldAbout = (name: string, about: string | undefined): string | undefined => {
  if (saidByLabel.has(name)) return undefined;
  const key = Object.hasOwn(fieldHelp, name)
    ? name
    : about === undefined
      ? keyIn(fieldHelp, name)
      : undefined;
  return key === undefined ? about : wordFor('fieldHelp', key);
};

/** A word that can be chosen in a field. Throws a RangeError where it has none. */
export const choiceWord = (name: string, word: string): string =>
  wordFor('choice', Object.hasOwn(choice, `${name}/${word}`) ? `${name}/${word}` : `any/${word}`);

/** A kind of condition or effect, as one chooses it. Throws a RangeError where it has no name. */
export const variantWord = (family: 'if' | 'effect', word: string): string =>
  wordFor('variant', `${family}/${word}`);
