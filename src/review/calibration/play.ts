// Two ways to play a whole game, as far apart as can be: both delegations work for a text that lasts, or both let it break.
import type { LegalMoves } from '../../simulation/legal-moves.ts';
import type { MoveOf } from '../../simulation/moves/rules.ts';
import type { Knowledge, Opponent } from '../../opponent/knowledge.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Package, PointId } from '../../simulation/ids.ts';
import { type Move, largestPackage } from '../../simulation/move.ts';
import type { View } from '../../simulation/views/view.ts';
import { calmOf } from './calm.ts';
import { type Aim, textFor } from './text.ts';
import type { Players } from '../play-out.ts';

/** Odds of consent, 0–1, at which a delegation goes on to the next of those who can say no. */
const oddsWanted = 0.95;

/** Calm per influence from which a card is worth playing. */
const calmWanted = 0.6;

/**
 * Both parties play for the same aim: they table and take the text for it, bring it home, and then choose the cards and answers that do most for
 * calm, or most against it.
 */
export function playersFor(scenario: Scenario, aim: Aim): Players {
  const text = textFor(scenario, aim);
  const opponent: Opponent = (knowledge) => [
    {
      move: moveFor(knowledge, text, aim === 'lasting' ? 1 : -1),
      worth: 0,
      reason: { code: 'nothing-better' },
    },
  ];
  return Object.fromEntries(Object.keys(scenario.parties).map((side) => [side, opponent]));
}

/** `sign`: 1 to work for calm, −1 against it. */
function moveFor({ scenario, view, legal }: Knowledge, text: Package, sign: 1 | -1): Move {
  const passing = legal.of('end-turn')[0] ?? legal.all[0];
  if (passing === undefined)
    throw new Error('A player was asked to move without a legal move. Ask only the side on turn.');
  return (
    bestAnswer(scenario, view, legal.of('answer'), sign) ??
    atTheTable(view, legal, text) ??
    atHome(view, legal) ??
    bestCard(scenario, view, legal.of('play'), sign) ??
    legal.of('submit')[0] ??
    passing
  );
}

function bestAnswer(
  scenario: Scenario,
  view: View,
  answers: readonly MoveOf<'answer'>[],
  sign: 1 | -1,
): Move | undefined {
  let best: Move | undefined;
  let most = -Infinity;
  for (const move of answers) {
    const answer = scenario.events[move.crisis]?.answers?.[move.answer];
    const calm = sign * calmOf(scenario, view, answer?.effects ?? []);
    if (calm <= most) continue;
    best = move;
    most = calm;
  }
  return best;
}

/** Takes what is in the text, refuses what is not, tables what is missing, and initials it. */
function atTheTable(view: View, legal: LegalMoves, text: Package): Move | undefined {
  if (view.session !== 'talks') return undefined;
  const { offer } = view;
  if (offer !== null) {
    if (offer.by === view.side) return undefined;
    const concern = Object.keys(offer.package).find((point) => offer.package[point] !== text[point]);
    if (concern === undefined) return legal.of('accept')[0];
    return legal.of('refuse').find((move) => move.concern === concern);
  }
  return (
    legal.of('initial')[0] ??
    legal
      .of('concede')
      .find(({ point }) => view.points[point]?.standing[view.other]?.option === text[point]) ??
    proposal(legal.of('propose'), text)
  );
}

function proposal(proposals: readonly MoveOf<'propose'>[], text: Package): Move | undefined {
  const tabled: Record<PointId, string> = {};
  for (const move of proposals) {
    if (Object.keys(tabled).length === largestPackage) break;
    for (const point in move.package) {
      const option = move.package[point];
      if (option !== undefined && option === text[point]) tabled[point] = option;
    }
  }
  return Object.keys(tabled).length === 0 ? undefined : { kind: 'propose', package: tabled };
}

/** Works on the least certain of those behind it who can say no, by argument first. Both aims want the text in force. */
function atHome(view: View, legal: LegalMoves): Move | undefined {
  if (view.session !== 'capitals') return undefined;
  let weakest: Move | undefined;
  let least = oddsWanted;
  for (const move of [...legal.of('persuade'), ...legal.of('compensate')]) {
    const odds = view.stakeholders[move.stakeholder]?.consentOdds ?? 1;
    if (odds >= least) continue;
    weakest = move;
    least = odds;
  }
  return weakest;
}

function bestCard(
  scenario: Scenario,
  view: View,
  plays: readonly MoveOf<'play'>[],
  sign: 1 | -1,
): Move | undefined {
  let best: Move | undefined;
  let most = calmWanted;
  for (const move of plays) {
    const card = scenario.moves[move.card];
    if (card === undefined) continue;
    const calm = (sign * calmOf(scenario, view, card.effects)) / (card.cost + 1);
    if (calm <= most) continue;
    best = move;
    most = calm;
  }
  return best;
}
