// How the simple opponent negotiates: it gives way with time, trades points, respects its mandate, and knows when to stop.
import { settledPackage, utilityOf } from '../simulation/capitals/preferences.ts';
import type { OptionId, PointId } from '../simulation/ids.ts';
import type { Move } from '../simulation/move.ts';
import type { View } from '../simulation/views/view.ts';
import type { Knowledge, Ranked } from './knowledge.ts';
import type { Character } from './levels.ts';
import { pow } from '../simulation/numbers/exact-math.ts';
import { bestPackage } from './best-package.ts';
import { candidates, leastWeight, settledWorth, valuationOf, valueOf } from './offers.ts';

/** Ranks the moves of the talks at the table itself: answers, offers, the text. */
export const rankTalks = (knowledge: Knowledge, character: Character): Ranked[] =>
  talksOf(knowledge, character, false);

/** The same without moves of which it is quickly known that an offer ranks as high: where nobody reads more than the first of the best. */
export const rankBestOfTalks = (knowledge: Knowledge, character: Character): Ranked[] =>
  talksOf(knowledge, character, true);

function talksOf(knowledge: Knowledge, character: Character, bestAlone: boolean): Ranked[] {
  const { view } = knowledge;
  if (view.pointsOpen.length === 0) return rankText(knowledge, character);
  const { offer } = view;
  if (offer !== null && offer.by === view.side) return [];
  const wanted = aspiration(knowledge, character);
  if (offer !== null) return rankAnswer(knowledge, wanted);
  const ranked = rankOffers(knowledge, wanted);
  rankSettling(knowledge, wanted, ranked, bestAlone ? (ranked[0]?.worth ?? -Infinity) : -Infinity);
  return ranked;
}

/** Share of the turns after which it has come down as far as it will: the rest is needed to settle every point, three at a time. */
const timeToBargain = 0.7;

/** Patience, 0–100, that a capital has while time does not press. */
const patienceToSpare = 85;

/**
 * What this side asks for now, 0–1 of a point’s own range: from its ambition down to what a deal must be worth, over the rounds.
 * Time-dependent concession as in Faratin, Sierra & Jennings (1998).
 */
export function aspiration({ scenario, view }: Knowledge, character: Character): number {
  const { rounds, turnsPerRound } = scenario.calendar;
  const left = view.round.turnsLeft[view.side] ?? 0;
  const turns = (view.round.number - 1) * turnsPerRound + (turnsPerRound - left);
  const talked = turns / Math.max(1, (rounds.length * turnsPerRound - 1) * timeToBargain);
  const passed = Math.max(talked, 1 - view.own.patience / patienceToSpare);
  const floor = Math.min(0.9, view.own.reservation + character.margin);
  const blur = character.wavering * 0.12 * (view.toss - 0.5);
  return (
    floor +
    (character.ambition - floor) * (1 - pow(Math.min(1, Math.max(0, passed)), 1 / character.concession)) +
    blur
  );
}

function rankAnswer(knowledge: Knowledge, wanted: number): Ranked[] {
  const { scenario, view, legal } = knowledge;
  const offer = view.offer;
  if (offer === null) return [];
  const own = valuationOf(scenario, view.side);
  let { own: worth, weight } = settledWorth(own, view);
  let concern: string | undefined;
  let loss = 0;
  for (const point in offer.package) {
    const heavy = (own.weights[point] ?? 0) + leastWeight;
    const value = valueOf(own, point, offer.package[point] ?? '');
    worth += heavy * value;
    weight += heavy;
    if (heavy * (1 - value) <= loss) continue;
    loss = heavy * (1 - value);
    concern = point;
  }
  worth = weight > 0 ? worth / weight : 0;
  const accept = legal.of('accept')[0];
  const ease = offer.ultimatum ? 0.04 : 0;
  if (accept !== undefined && worth + ease >= wanted) {
    return [{ move: accept, worth: 10, reason: { code: 'offer-good-enough', worth, wanted } }];
  }
  const named = legal.of('refuse').find((move) => move.concern === concern);
  const refuse = named ?? legal.of('refuse')[0];
  if (refuse === undefined) return rankOffers(knowledge, wanted);
  // The concern joins later: a literal with it takes V8 out of optimised code at each refusal.
  const reason = { code: 'offer-falls-short', worth, wanted } as const;
  return [
    { move: refuse, worth: 9, reason: concern === undefined ? reason : Object.assign(reason, { concern }) },
  ];
}

function rankOffers(knowledge: Knowledge, wanted: number): Ranked[] {
  const { scenario, view, legal } = knowledge;
  const own = valuationOf(scenario, view.side);
  const best = bestPackage(candidates(scenario, view, legal.of('propose')), wanted, settledWorth(own, view));
  if (best === undefined) return [];
  const move = { kind: 'propose', package: best.package } as const;
  return [
    {
      move,
      worth: 4 + best.theirs,
      reason: { code: 'tables-package', worth: best.own, theirs: best.theirs },
    },
  ];
}

/**
 * Conceding a point that is good enough as the other has it, sounding out, and setting aside what does not move; the latter two only where they could
 * rank higher than `toBeat`.
 */
function rankSettling(
  { scenario, view, legal }: Knowledge,
  wanted: number,
  ranked: Ranked[],
  toBeat: number,
): void {
  const own = valuationOf(scenario, view.side);
  for (const move of legal.of('concede')) {
    const standing = view.points[move.point]?.standing[view.other] ?? null;
    const value = standing === null ? 0 : valueOf(own, move.point, standing.option);
    if (value >= wanted)
      ranked.push({ move, worth: 6 + value, reason: { code: 'concedes', point: move.point } });
  }
  if (view.toss > 0.8 && toBeat < parking)
    for (const move of legal.of('bracket'))
      ranked.push({ move, worth: parking, reason: { code: 'parks', point: move.point } });
  if (view.toss < 0.3 && toBeat < sounding + 1 + view.toss) {
    const best = bestSounding({ scenario, view, legal }, wanted);
    if (best !== undefined) ranked.push(best);
  }
}

/** What setting a point aside ranks at, and sounding out about one without what its weight, 0–1, and the toss add. */
const parking = 1;
const sounding = 3;

/** The weightiest point on which it has not heard yet how the other takes an option that it could live with. */
function bestSounding({ scenario, view, legal }: Knowledge, wanted: number): Ranked | undefined {
  const own = valuationOf(scenario, view.side);
  let best: Extract<Move, { kind: 'float' }> | undefined;
  let weight = -1;
  for (const move of legal.of('float')) {
    if ((own.weights[move.point] ?? 0) <= weight) continue;
    if (valueOf(own, move.point, move.option) < wanted || isHeard(view, move.point, move.option)) continue;
    best = move;
    weight = own.weights[move.point] ?? 0;
  }
  if (best === undefined) return undefined;
  return {
    move: best,
    worth: sounding + weight + view.toss,
    reason: { code: 'sounds-out', point: best.point },
  };
}

const isHeard = ({ own }: View, point: PointId, option: OptionId): boolean =>
  own.readings.some((reading) => reading.point === point && reading.option === option);

/** The text is complete: initial it if it is worth more than no deal, else open the point that costs most. */
function rankText({ scenario, view, legal }: Knowledge, character: Character): Ranked[] {
  const deal = settledPackage(view);
  const initial = legal.of('initial')[0];
  if (utilityOf(scenario, view.side, deal) >= view.own.reservation + character.margin / 2) {
    return initial === undefined
      ? []
      : [{ move: initial, worth: 12, reason: { code: 'text-worth-signing' } }];
  }
  const own = valuationOf(scenario, view.side);
  const ranked: Ranked[] = [];
  for (const move of legal.of('reopen')) {
    const loss = (own.weights[move.point] ?? 0) * (1 - valueOf(own, move.point, deal[move.point] ?? ''));
    ranked.push({ move, worth: 5 + loss, reason: { code: 'text-too-poor' } });
  }
  return ranked;
}
