// What a side expected of a card or an answer, told apart by what is at stake: worked out by its own appraisal, for whoever asks it after the game.
import type { Effect } from '../scenario/format/effect.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { asQuestion } from '../simulation/conditions/conditions.ts';
import type { Move } from '../simulation/move.ts';
import type { View } from '../simulation/views/view.ts';
import { type Worths, appraise, worthNow } from './appraise.ts';
import type { Gain, Knowledge, Ranked, Stake } from './knowledge.ts';
import { type Level, strengths } from './levels.ts';
import { type TemperamentName, tempered, temperaments } from './temperaments.ts';

type Known = Pick<Knowledge, 'scenario' | 'view'>;

/**
 * A ranking in which cards and answers also tell what was expected of them. It is worked out anew, and changes neither the order nor any worth:
 * an opponent that plays tells nobody.
 */
export function withGains(
  ranked: readonly Ranked[],
  { scenario, view }: Known,
  level: Level,
  temperament?: TemperamentName,
): readonly Ranked[] {
  const { character } =
    temperament === undefined ? strengths[level] : tempered(strengths[level], temperaments[temperament]);
  return ranked.map((one) => {
    const { reason } = one;
    if (reason.code !== 'useful-card' && reason.code !== 'least-bad-answer') return one;
    const gains = gainsOf(effectsOf(scenario, one.move), { scenario, view }, character.worths);
    return { ...one, reason: { ...reason, gains } };
  });
}

const effectsOf = (scenario: Scenario, move: Move): readonly Effect[] => {
  if (move.kind === 'play') return scenario.moves[move.card]?.effects ?? [];
  return move.kind === 'answer' ? (scenario.events[move.crisis]?.answers?.[move.answer]?.effects ?? []) : [];
};

/** What effects are expected to bring to the side whose view this is, the weightiest first; the worths add up to that of the effects. */
export function gainsOf(effects: readonly Effect[], known: Known, worths: Worths): readonly Gain[] {
  const found = new Map<string, Gain>();
  collect(effects, 1, known, worths, ({ stake, about, worth }) => {
    const key = `${stake} ${about ?? ''}`;
    found.set(key, { stake, about, worth: worth + (found.get(key)?.worth ?? 0) });
  });
  return [...found.values()]
    .filter(({ worth }) => worth !== 0)
    .toSorted((one, other) => Math.abs(other.worth) - Math.abs(one.worth));
}

/** Each effect by itself, with the odds that it comes to it. */
function collect(
  effects: readonly Effect[],
  odds: number,
  known: Known,
  worths: Worths,
  note: (gain: Gain) => void,
): void {
  const { scenario, view } = known;
  for (const effect of effects) {
    if (effect.effect === 'chance') {
      collect(effect.then, odds * effect.odds, known, worths, note);
      collect(effect.otherwise ?? [], odds * (1 - effect.odds), known, worths, note);
    } else if (effect.effect === 'when') {
      const holds = asQuestion(effect.if)(view, scenario);
      collect((holds ? effect.then : effect.otherwise) ?? [], odds, known, worths, note);
    } else {
      const stake = stakeOf(effect, view);
      const worth = worthNow(appraise(scenario, view.side, [effect], worths), view);
      if (stake !== undefined) note({ ...stake, worth: odds * worth });
    }
  }
}

/** What an effect is about; undefined for those that no appraisal weighs. */
function stakeOf(effect: Effect, { side }: View): Omit<Gain, 'worth'> | undefined {
  const plain = (stake: Stake) => ({ stake, about: null });
  switch (effect.effect) {
    case 'trust':
    case 'influence':
    case 'patience':
    case 'supplies':
    case 'compliance':
    case 'monitoring':
      return plain(effect.effect);
    case 'reservation':
      return plain(effect.of === side ? 'own-fallback' : 'other-fallback');
    case 'intensity':
      return plain('calm');
    case 'commingling':
      return plain('separation');
    case 'casualties':
      return plain('lives');
    case 'violation':
      return plain('violations');
    case 'support':
      return { stake: 'support', about: effect.of };
    case 'leaning':
      return { stake: 'consent', about: effect.of };
    case 'reveal':
      return { stake: 'knowledge', about: effect.stakeholder };
    case 'mandate':
      return { stake: 'room', about: effect.point };
    case 'convoy':
      return { stake: 'convoy', about: effect.convoy };
    default:
      return undefined;
  }
}
