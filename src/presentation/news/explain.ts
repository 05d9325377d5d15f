// "Why?": the chain of causes of a consequence, in sentences, back to moves, events, clauses, chance and the start.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Cause, Change, Consequence } from '../../simulation/consequence.ts';
import type { JournalMove } from '../../simulation/journal.ts';
import { type ExplainedCause, type Explanation, why } from '../../simulation/why.ts';
import { causeWords } from './cause-words.ts';
import { describeChange } from './describe-change.ts';
import type { WhyModel } from './news-models.ts';
import { partyName } from '../names.ts';
import { asSentence } from '../phrases.ts';
import { t } from '../wording/wording.ts';

/** Whose question it is, and the moves that may be told by name. */
export interface Asker {
  /** The side that asks; without it nothing is secret (after the end). */
  readonly side?: string;
  /** The moves of the journal, in order. */
  readonly moves?: readonly JournalMove[];
}

/**
 * Why the consequence with this id came about, from a log as the asker may see it; null when the log does not have it. What only
 * carries a cause on (a turn that passes, a flag that is set) is left out of the chain.
 */
export function explain(
  scenario: Scenario,
  log: readonly Consequence[],
  id: number,
  asker: Asker = {},
): WhyModel | null {
  const explanation = why(log, id);
  if (explanation === undefined) return null;
  const model = withoutRepeats(told(scenario, log, explanation, asker));
  return model.because.length > 0 ? model : { ...model, because: ownCause(scenario, explanation) };
}

/** What stands behind a deed, or behind news that were sure to come: nothing before it. Told only where it is asked for by itself. */
function ownCause(scenario: Scenario, { consequence: { change, causes } }: Explanation): readonly WhyModel[] {
  const own = causes.find(({ kind }) => kind === 'move' || kind === 'event');
  if (own?.kind === 'event') return [leaf('event', asSentence(causeWords(scenario, own, {}, change)))];
  if (own?.kind !== 'move') return [];
  return [leaf('move', asSentence(t('cause.own-choice', { party: partyName(scenario, own.by) })))];
}

/** Ends of chains that need to be told once only, nearest to the question first. */
const toldOnce: ReadonlySet<WhyModel['kind']> = new Set(['rule', 'move', 'start']);

function withoutRepeats(root: WhyModel): WhyModel {
  const kept = new Map<WhyModel, readonly WhyModel[]>();
  const seen = new Set<string>();
  const waiting = [root];
  for (const model of waiting) {
    const because = model.because.filter(({ kind, sentence }) => !toldOnce.has(kind) || !seen.has(sentence));
    for (const { kind, sentence } of because) if (toldOnce.has(kind)) seen.add(sentence);
    kept.set(model, because);
    waiting.push(...because);
  }
  const rebuilt = (model: WhyModel): WhyModel => ({
    ...model,
    because: (kept.get(model) ?? []).map(rebuilt),
  });
  return rebuilt(root);
}

function told(
  scenario: Scenario,
  log: readonly Consequence[],
  explanation: Explanation,
  asker: Asker,
): WhyModel {
  const { change } = explanation.consequence;
  const causes = explanation.causes.filter(({ cause }) => !repeatsItself(change, cause));
  const because = causes.flatMap((cause) =>
    betrays(log, change, cause, asker)
      ? [leaf('unknown', asSentence(t('cause.unknown')))]
      : toldCause(scenario, log, cause, asker, change),
  );
  return {
    sentence: describeChange(scenario, change),
    kind: 'consequence',
    consequence: explanation.consequence.id,
    because: distinct(because).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  };
}

/** Deeds and events first, then what chance did, rules last. */
const order: readonly WhyModel['kind'][] = [
  'consequence',
  'move',
  'answer',
  'event',
  'clause',
  'chance',
  'rule',
  'start',
  'unknown',
];

/** Changes that are nothing but the trace of a move: the move would say the same again. */
const deeds: ReadonlySet<Change['kind']> = new Set([
  'played',
  'offered',
  'answered',
  'conceded',
  'reading',
  'linked',
  'verification-asked',
  'initialled',
  'broke-off',
]);

function repeatsItself(change: Change, cause: Cause): boolean {
  if (cause.kind === 'move')
    return (
      deeds.has(change.kind) ||
      (change.kind === 'ultimatum' && change.state === 'made') ||
      (change.kind === 'crisis' && change.state === 'answered')
    );
  return cause.kind === 'event' && change.kind === 'event' && cause.event === change.event && cause.odds >= 1;
}

/** Whether a cause would tell a side who broke the cessation where nobody can say so: how ready that group is to keep it. */
function betrays(
  log: readonly Consequence[],
  change: Change,
  { cause }: ExplainedCause,
  { side }: Asker,
): boolean {
  if (side === undefined || change.kind !== 'violation' || change.attributed) return false;
  if (cause.kind !== 'consequence') return false;
  return log.find(({ id }) => id === cause.id)?.change.kind === 'compliance';
}

/** Changes that only pass a cause on. */
const carriers: ReadonlySet<Change['kind']> = new Set(['turn', 'day', 'flag']);

function toldCause(
  scenario: Scenario,
  log: readonly Consequence[],
  { cause, explanation, known }: ExplainedCause,
  asker: Asker,
  change: Change,
): WhyModel[] {
  if (cause.kind !== 'consequence')
    return [leaf(cause.kind, asSentence(causeWords(scenario, cause, asker, change)))];
  if (!known) return [leaf('unknown', asSentence(t('cause.unknown')))];
  if (explanation === null) return toldElsewhere(scenario, log, cause.id);
  if (carriers.has(explanation.consequence.change.kind))
    return explanation.causes.flatMap((before) => toldCause(scenario, log, before, asker, change));
  return [told(scenario, log, explanation, asker)];
}

/** A consequence that is unfolded elsewhere in the tree is named again, not unfolded again. */
function toldElsewhere(scenario: Scenario, log: readonly Consequence[], id: number): WhyModel[] {
  const found = log.find((consequence) => consequence.id === id);
  if (found === undefined || carriers.has(found.change.kind)) return [];
  return [{ ...leaf('consequence', describeChange(scenario, found.change)), consequence: id }];
}

const leaf = (kind: WhyModel['kind'], sentence: string): WhyModel => ({
  sentence,
  kind,
  consequence: null,
  because: [],
});

function distinct(causes: readonly WhyModel[]): WhyModel[] {
  const seen = new Map<string, WhyModel>();
  for (const cause of causes) {
    const before = seen.get(cause.sentence);
    if (before === undefined || before.because.length < cause.because.length) seen.set(cause.sentence, cause);
  }
  return [...seen.values()];
}
