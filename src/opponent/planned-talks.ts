// How a planner negotiates: it works for the text that promises most, offers what the other is likeliest to take of it, and takes what brings it nearer.
import type { Package, PointId } from '../simulation/ids.ts';
import { pow } from '../simulation/numbers/exact-math.ts';
import { utilityOf } from '../simulation/capitals/preferences.ts';
import { largestPackage } from '../simulation/move.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { lookups } from '../simulation/lookups.ts';
import type { View } from '../simulation/views/view.ts';
import { type Plan, planText, promiseOf } from './deal-plan.ts';
import { oddsOfTaking } from './deal-odds.ts';
import { type Prospects, prospectsOf } from './prospects.ts';
import { rankWidening } from './instructions.ts';
import type { Knowledge, Ranked } from './knowledge.ts';
import type { Character } from './levels.ts';
import { leastWeight } from './offers.ts';
import { weighProfiles } from './opponent-model.ts';
import { rankTalks } from './talks.ts';

/** Ranks the moves of the talks by a plan for the whole text. */
export function rankPlannedTalks(knowledge: Knowledge, character: Character): Ranked[] {
  const { scenario, view } = knowledge;
  if (view.offer !== null && view.offer.by === view.side) return [];
  const prospects = prospectsOf(scenario, view, weighProfiles(scenario, view), character);
  if (view.pointsOpen.length === 0) return rankText(knowledge, prospects, character);
  const plan = planText(prospects, prospects.settled);
  const ranked =
    view.offer === null
      ? rankOffers(knowledge, prospects, plan, character)
      : rankAnswer(knowledge, prospects, plan);
  const reopening = character.learnsFromRefusals ? rankReopening(knowledge, prospects, plan) : [];
  return [...ranked, ...rankWidening(knowledge, prospects, plan), ...reopening];
}

/** What it costs to refuse: until the next offer time passes. */
const turnLost = 0.5;

function rankAnswer({ scenario, view, legal }: Knowledge, prospects: Prospects, plan: Plan): Ranked[] {
  const { offer } = view;
  if (offer === null) return [];
  const settled = { ...prospects.settled, ...offer.package };
  const taken = planText({ ...prospects, settled }, settled);
  const left = planText({ ...prospects, turns: prospects.turns - turnLost }, prospects.settled).promise;
  const ranked: Ranked[] = [];
  const accept = legal.of('accept')[0];
  const better = taken.promise >= left;
  const worthOf = (text: Package): number => utilityOf(scenario, view.side, text);
  if (accept !== undefined)
    ranked.push({
      move: accept,
      worth: better ? 10 : 8,
      reason: { code: 'text-in-reach', worth: worthOf(taken.text) },
    });
  const concern = concernIn(scenario, view, offer.package, plan.text);
  const refuse = legal.of('refuse').find((move) => move.concern === concern) ?? legal.of('refuse')[0];
  if (refuse !== undefined)
    ranked.push({
      move: refuse,
      worth: 9,
      reason: {
        code: 'better-text-in-reach',
        worth: worthOf(plan.text),
        ...(concern === undefined ? {} : { concern }),
      },
    });
  return ranked;
}

/** The point of an offer that is furthest from what the plan has there, by this side’s own worth. */
function concernIn(scenario: Scenario, { side }: View, offer: Package, text: Package): PointId | undefined {
  let most = 0;
  let concern: PointId | undefined;
  for (const point in offer) {
    const stated = scenario.stickingPoints[point];
    const valueOf = (option: string | undefined): number => stated?.options[option ?? '']?.value[side] ?? 0;
    const loss = (stated?.weight[side] ?? 0) * (valueOf(text[point]) - valueOf(offer[point]));
    if (loss <= most) continue;
    most = loss;
    concern = point;
  }
  return concern;
}

/** What a stranger asks for as time goes by: from nearly everything down to a little above its reservation value. */
function wantedNow({ calendar }: Scenario, view: View): (reservation: number) => number {
  const left = view.round.turnsLeft[view.other] ?? 0;
  const turns = (view.round.number - 1) * calendar.turnsPerRound + (calendar.turnsPerRound - left);
  const passed = Math.min(
    1,
    turns / Math.max(1, (calendar.rounds.length * calendar.turnsPerRound - 1) * 0.7),
  );
  const shape = 1 - pow(passed, 1.1);
  return (reservation) => reservation + 0.09 + (0.92 - reservation - 0.09) * shape;
}

/** How much it shuns to give first and ask later, per unit of worth that it would be behind its plan. */
const evenness = 1.5;

function rankOffers(knowledge: Knowledge, prospects: Prospects, plan: Plan, character: Character): Ranked[] {
  const { scenario, view, legal } = knowledge;
  if (plan.promise <= 0) return rankTalks(knowledge, character);
  const ranked: Ranked[] = [];
  for (const move of legal.of('concede'))
    if (view.points[move.point]?.standing[view.other]?.option === plan.text[move.point])
      ranked.push({ move, worth: 7, reason: { code: 'concedes', point: move.point } });
  const open: PointId[] = [];
  for (const move of legal.of('propose'))
    for (const point in move.package)
      if (move.package[point] === plan.text[point] && !open.includes(point)) open.push(point);
  const wanted = wantedNow(scenario, view);
  const planned = worthPerWeight(prospects, plan.text);
  for (const offer of packagesOf(open, plan.text)) {
    const odds = oddsOfTaking(prospects, offer, wanted);
    const size = Object.keys(offer).length;
    const short = Math.max(0, planned - worthPerWeight(prospects, { ...prospects.settled, ...offer }));
    ranked.push({
      move: { kind: 'propose', package: offer },
      worth: 4 + odds + 0.08 * size - evenness * short,
      reason: { code: 'tables-part', worth: utilityOf(scenario, view.side, plan.text), odds },
    });
  }
  return ranked.toSorted((a, b) => b.worth - a.worth).slice(0, 6);
}

/** What a part of a text is worth to this side per unit of weight, 0–1. */
function worthPerWeight({ scenario, view }: Prospects, part: Package): number {
  const { weights, values } = lookups(scenario);
  let weight = leastWeight;
  let worth = 0;
  for (const point in part) {
    const heavy = weights[view.side]?.[point] ?? 0;
    weight += heavy;
    worth += heavy * (values[view.side]?.[point]?.[part[point] ?? ''] ?? 0);
  }
  return worth / weight;
}

/** How much more a text must promise before something agreed is opened again for it, as a factor and in the side’s own measure. */
const worthReopening = { times: 1.3, more: 0.01 };

/** Opening what was agreed, where the other will not sign what it has led to. */
function rankReopening({ scenario, legal, view }: Knowledge, prospects: Prospects, plan: Plan): Ranked[] {
  const moves = legal.of('reopen');
  if (moves.length === 0 || view.pointsOpen.length > 2 || view.offer !== null || prospects.turns < 2)
    return [];
  let best: Ranked[] = [];
  let most = Math.max(0, plan.promise) * worthReopening.times + worthReopening.more;
  for (const move of moves) {
    const settled = Object.fromEntries(
      Object.entries(prospects.settled).filter(([point]) => point !== move.point),
    );
    const text = planText({ ...prospects, settled }, settled);
    if (text.promise <= most || text.text[move.point] === prospects.settled[move.point]) continue;
    most = text.promise;
    best = [
      {
        move,
        worth: 8.5,
        reason: { code: 'better-text-in-reach', worth: utilityOf(scenario, view.side, text.text) },
      },
    ];
  }
  return best;
}

/** Every package of up to the most points that one offer can join. */
function packagesOf(points: readonly PointId[], text: Package): Package[] {
  const packages: Package[] = [];
  const grow = (from: number, chosen: readonly PointId[]): void => {
    if (chosen.length > 0)
      packages.push(Object.fromEntries(chosen.map((point) => [point, text[point] ?? ''])));
    if (chosen.length === largestPackage) return;
    for (let at = from; at < points.length; at += 1) grow(at + 1, [...chosen, points[at] ?? '']);
  };
  grow(0, []);
  return packages;
}

/** The text is complete: initial it where it promises more than no deal. */
function rankText(knowledge: Knowledge, prospects: Prospects, character: Character): Ranked[] {
  const initial = knowledge.legal.of('initial')[0];
  if (initial !== undefined && promiseOf(prospects, prospects.settled) > 0)
    return [{ move: initial, worth: 12, reason: { code: 'text-worth-signing' } }];
  return rankTalks(knowledge, character);
}
