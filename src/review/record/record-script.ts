// The record’s script: plays both delegations as the record tells it, wherever the game allows it, and else lets the turn pass.
import type { LegalMoves } from '../../simulation/legal-moves.ts';
import type { MoveOf } from '../../simulation/moves/rules.ts';
import { daysBetween, roundDays } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Knowledge, Opponent } from '../../opponent/knowledge.ts';
import type { Package, PartyId, PointId } from '../../simulation/ids.ts';
import type { Move } from '../../simulation/move.ts';
import type { View } from '../../simulation/views/view.ts';
import type { HistoricalRecord, RecordStep } from './record.ts';
import type { Players } from '../play-out.ts';

type Phase = 'talks' | 'capitals' | 'implementation';

/** A step with its place in the game. */
interface Cue {
  readonly move: RecordStep['move'];
  readonly phase: Phase;
  /** First and last day on which it fits: of the calendar in the talks, since day D in the implementation. */
  readonly from: number;
  readonly until: number;
  /** The how-manieth step of this side with the same card or stakeholder it is, from 1. */
  readonly nth: number;
  /** Does it table clauses of the text that was agreed? Such a step is wanted until they are. */
  readonly ofTheDeal: boolean;
}

/** A side’s part in the record, laid out on the scenario’s calendar. */
interface Part {
  readonly cues: readonly Cue[];
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly deal: Package;
  readonly rounds: readonly number[];
  /** The day on which the text was initialled. */
  readonly signed: number;
}

/**
 * An opponent for each party that follows the record. What it wants in a round or on a day comes from the dates: steps between two rounds
 * belong to the later one, those between signing and day D to the capitals, later ones to the days in force. Offers are taken when they
 * say what the record agreed, and refused else. After a veto it works on those who refused.
 */
export function recordPlayers(scenario: Scenario, record: HistoricalRecord): Players {
  return Object.fromEntries(
    Object.keys(scenario.parties).map((side) => [side, follow(partOf(scenario, record, side))]),
  );
}

function partOf(scenario: Scenario, record: HistoricalRecord, side: PartyId): Part {
  const start = scenario.calendar.start ?? record.steps[0]?.date ?? record.signed;
  const rounds = roundDays(scenario);
  const counted: Record<string, number> = {};
  const cues = record.steps
    .filter(({ by }) => by === side)
    .map((step): Cue => {
      const { move } = step;
      const name = nameOf(move);
      const nth = (counted[name] = (counted[name] ?? 0) + 1);
      return {
        move,
        nth,
        ...windowOf(step, record, start, rounds),
        ofTheDeal: isOfTheDeal(move, record.deal),
      };
    });
  const answers = record.answers.filter(({ by }) => by === side);
  return {
    cues,
    answers: Object.fromEntries(answers.map((answer) => [answer.crisis, answer.answers])),
    deal: record.deal,
    rounds,
    signed: daysBetween(start, record.signed),
  };
}

const nameOf = (move: RecordStep['move']): string =>
  move.kind === 'play' ? move.card : move.kind === 'propose' ? '' : move.stakeholder;

const isOfTheDeal = (move: RecordStep['move'], deal: Package): boolean =>
  move.kind === 'propose' && Object.keys(move.package).every((point) => move.package[point] === deal[point]);

function windowOf(
  { date, until = date }: RecordStep,
  { signed, inForce }: HistoricalRecord,
  start: string,
  rounds: readonly number[],
): Pick<Cue, 'phase' | 'from' | 'until'> {
  if (date >= inForce)
    return {
      phase: 'implementation',
      from: daysBetween(inForce, date),
      until: daysBetween(inForce, until),
    };
  if (date > signed) return { phase: 'capitals', from: 0, until: Infinity };
  const from = daysBetween(start, date);
  const meets = rounds.find((day) => day >= from) ?? from;
  return { phase: 'talks', from, until: Math.max(meets, daysBetween(start, until)) };
}

function follow(part: Part): Opponent {
  return (knowledge) => [{ move: nextMove(part, knowledge), worth: 0, reason: { code: 'nothing-better' } }];
}

function nextMove(part: Part, { scenario, view, legal }: Knowledge): Move {
  const passing = legal.of('end-turn')[0] ?? legal.all[0];
  if (passing === undefined)
    throw new Error('The record was asked to move without a legal move. Ask only the side on turn.');
  return (
    answerOf(part, scenario, legal.of('answer')) ??
    reply(part, view, legal) ??
    closing(part, view, legal) ??
    cued(part, view, legal) ??
    afterVeto(view, legal) ??
    passing
  );
}

/** The record’s answer to a crisis; where it tells none, the cheapest. */
function answerOf(part: Part, scenario: Scenario, answers: readonly MoveOf<'answer'>[]): Move | undefined {
  let cheapest: Move | undefined;
  let least = Infinity;
  for (const move of answers) {
    for (const wanted of part.answers[move.crisis] ?? []) {
      const told = answers.find((other) => other.answer === wanted);
      if (told !== undefined) return told;
    }
    const cost = scenario.events[move.crisis]?.answers?.[move.answer]?.cost ?? 0;
    if (cost >= least) continue;
    cheapest = move;
    least = cost;
  }
  return cheapest;
}

/** Takes the other’s offer if it says what was agreed in the end; else refuses it, naming the point. */
function reply(part: Part, view: View, legal: LegalMoves): Move | undefined {
  const { offer } = view;
  if (offer === null || offer.by === view.side) return undefined;
  const concern = Object.keys(offer.package).find((point) => offer.package[point] !== part.deal[point]);
  if (concern === undefined) return legal.of('accept')[0];
  return legal.of('refuse').find((move) => move.concern === concern);
}

/** Initials the text from its date on. */
function closing(part: Part, view: View, legal: LegalMoves): Move | undefined {
  if (view.session !== 'talks' || dayOf(part, view) < part.signed) return undefined;
  return legal.of('initial')[0];
}

/** The day that counts in the talks is that of the round, however late it met. */
const dayOf = (part: Part, view: View): number =>
  view.session === 'talks'
    ? (part.rounds[view.round.number - 1] ?? Infinity)
    : view.day - (view.cessation.since ?? view.day);

function cued(part: Part, view: View, legal: LegalMoves): Move | undefined {
  const day = dayOf(part, view);
  for (const cue of part.cues) {
    if (cue.phase !== view.session || day < cue.from || (day > cue.until && !cue.ofTheDeal)) continue;
    const move = moveFor(cue, part, view, legal);
    if (move !== undefined) return move;
  }
  return undefined;
}

/** The move of a cue if it is legal and not done yet. */
function moveFor(cue: Cue, part: Part, view: View, legal: LegalMoves): Move | undefined {
  const { move, nth } = cue;
  if (move.kind === 'propose') return offerFor(cue, move.package, part, view, legal);
  if (move.kind === 'play') {
    if ((view.played[move.card]?.times ?? 0) >= nth) return undefined;
    return legal.card(move.card);
  }
  if ((view.stakeholders[move.stakeholder]?.courted ?? 0) >= nth) return undefined;
  return legal.of(move.kind).find(({ stakeholder }) => stakeholder === move.stakeholder);
}

/** Tables what is still open of a package: once where it was refused in the record, until it is agreed where it was agreed. */
function offerFor(
  { ofTheDeal }: Cue,
  wanted: Package,
  part: Part,
  view: View,
  legal: LegalMoves,
): Move | undefined {
  if (view.offer !== null) return undefined;
  const open = Object.keys(wanted).filter((point) => view.points[point]?.option === null);
  const said = (point: PointId): boolean => view.points[point]?.standing[view.side]?.option === wanted[point];
  if (open.length === 0 || (!ofTheDeal && open.every(said))) return undefined;
  const tabled: Record<PointId, string> = {};
  for (const point of open) {
    const taken = legal.of('concede').find((move) => move.point === point);
    if (taken !== undefined && view.points[point]?.standing[view.other]?.option === part.deal[point])
      return taken;
    const option = wanted[point];
    if (option !== undefined && canTable(legal, point, option)) tabled[point] = option;
  }
  return Object.keys(tabled).length === 0 ? undefined : { kind: 'propose', package: tabled };
}

const canTable = (legal: LegalMoves, point: PointId, option: string): boolean =>
  legal.of('propose').some((move) => move.package[point] === option);

/** Those who said no are worked on, by argument first, until they would say yes. */
function afterVeto(view: View, legal: LegalMoves): Move | undefined {
  if (view.session !== 'capitals') return undefined;
  for (const kind of ['persuade', 'compensate'] as const) {
    const move = legal
      .of(kind)
      .find(
        ({ stakeholder }) =>
          view.stakeholders[stakeholder]?.answer === 'refuses' &&
          (view.stakeholders[stakeholder]?.consentOdds ?? 1) < 1,
      );
    if (move !== undefined) return move;
  }
  return undefined;
}
