// The few facts that tell the entries of a table apart before one unfolds them.
import type { Kind } from '../../../scenario/format/basics.ts';
import { choiceWord } from '../../../presentation/writing/field-words.ts';
import { odds } from '../../../presentation/phrases.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { type Forms, isBlock } from './form-context.ts';

type Thing = Readonly<Record<string, unknown>>;

const word = (field: string, value: unknown): string[] => {
  if (typeof value !== 'string') return [];
  try {
    return [choiceWord(field, value)];
  } catch {
    return [value];
  }
};

const namesOf = (kind: Kind, ids: unknown, { known }: Forms): string[] =>
  (Array.isArray(ids) ? ids : [ids]).flatMap((id) => known(kind).find((each) => each.id === id)?.name ?? []);

const sized = (value: unknown): number =>
  isBlock(value) ? Object.keys(value).length : Array.isArray(value) ? value.length : 0;

const facts: Readonly<Partial<Record<Kind, (thing: Thing, forms: Forms) => readonly string[]>>> = {
  stakeholder: (thing, forms) => [
    ...word('stakeholders/kind', thing.kind),
    ...namesOf('party', thing.behind, forms),
  ],
  point: ({ options }) => [t('form.fact-options', { count: sized(options) })],
  actor: ({ colour }) => word('armedActors/colour', colour),
  zone: ({ controller }, forms) => namesOf('actor', controller, forms),
  route: ({ from, to }, forms) => [
    [...namesOf('zone', from, forms), ...namesOf('zone', to, forms)].join(' – '),
  ],
  move: ({ kind, by, cost, when }, forms) => [
    ...word('moves/kind', kind),
    ...(sized(by) === 0 ? [] : namesOf('party', by, forms)),
    t('form.fact-cost', { count: typeof cost === 'number' ? cost : 2 }),
    ...(when === undefined ? [] : [t('form.fact-condition')]),
  ],
  event: ({ odds: chance, answers, when }) => [
    ...(typeof chance === 'number' && chance <= 1 && chance >= 0 ? [odds(chance)] : []),
    ...(sized(answers) === 0 ? [] : [t('form.fact-crisis')]),
    ...(when === undefined ? [] : [t('form.fact-condition')]),
  ],
  ending: ({ when }) => [t(when === undefined ? 'form.fact-always' : 'form.fact-condition')],
  source: ({ publisher }) => (typeof publisher === 'string' ? [publisher] : []),
};

/** Facts about a thing, short, in the order in which they are shown. */
export const factsOf = (kind: Kind, thing: unknown, forms: Forms): readonly string[] =>
  isBlock(thing) ? (facts[kind]?.(thing, forms) ?? []) : [];
