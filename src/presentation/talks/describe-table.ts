// The negotiating table: delegates, the offer, the date, and where the text stands.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { daysInForce } from '../../simulation/cessation/days-in-force.ts';
import type { View } from '../../simulation/views/view.ts';
import { dateWord } from '../dates.ts';
import { describeClauses } from './describe-clauses.ts';
import type { DelegateModel, OfferModel, TableModel } from './table-models.ts';
import { agreeing, optionTitle, packageLines, partyName, pointName } from '../names.ts';
import { inSteps, paragraph, sentence } from '../phrases.ts';
import { patienceWord, trustWord, worthWord } from '../scales.ts';
import { t, wordFor } from '../wording/wording.ts';

/** The table as a side sees it. */
export function describeTable(scenario: Scenario, view: View): TableModel {
  const required = Object.values(scenario.stickingPoints).filter((point) => point.required).length;
  const open = view.pointsOpen.filter((point) => scenario.stickingPoints[point]?.required === true).length;
  const table = {
    phase: view.session,
    phaseWord: wordFor('phase', view.session),
    place: placeOf(scenario, view),
    date: dateWord(scenario, view.day),
    round: roundOf(scenario, view),
    turnsLeft: view.round.turnsLeft[view.side] ?? 0,
    actionsLeft: view.turn?.side === view.side ? view.turn.actionsLeft : 0,
    delegates: view.sides.map((party) => describeDelegate(scenario, view, party)),
    clauses: describeClauses(scenario, view),
    offer: describeOffer(scenario, view),
    agreed: required - open,
    required,
    cessation: describeCessation(scenario, view),
  };
  return { ...table, sentence: tableSentence(scenario, view, table) };
}

/** Where the delegations are: the place of the round, or the capital of the side; what it is about, where no place is given. */
function placeOf(scenario: Scenario, view: View): string {
  const round = scenario.calendar.rounds[view.round.number - 1];
  if (view.session === 'talks') return round?.place ?? scenario.title;
  return scenario.parties[view.side]?.capital ?? round?.place ?? scenario.title;
}

function roundOf(scenario: Scenario, view: View): TableModel['round'] {
  if (view.session !== 'talks') return null;
  const { number } = view.round;
  return { number, of: scenario.calendar.rounds.length, title: roundTitle(scenario, number) };
}

/** "Round 2: The second meeting", or "Round 2 of 6". */
export function roundTitle(scenario: Scenario, number: number): string {
  const { rounds } = scenario.calendar;
  const round = rounds[number - 1];
  if (round === undefined) return t('table.extra-round');
  return round.title === undefined
    ? t('table.round', { number, of: rounds.length })
    : t('table.round-titled', { number, title: round.title });
}

function describeDelegate(scenario: Scenario, view: View, party: string): DelegateModel {
  const stated = scenario.parties[party];
  const own = party === view.side;
  const trust = Math.round(view.trust[party] ?? 0);
  return {
    party,
    name: stated?.name ?? party,
    negotiator: stated?.negotiator ?? t('table.delegation-of', { party: partyName(scenario, party) }),
    own,
    onTurn: view.turn?.side === party,
    trust,
    trustWord: trustWord(trust),
    influence: own ? Math.floor(view.own.influence) : null,
    patience: own ? Math.round(view.own.patience) : null,
    patienceWord: own ? patienceWord(view.own.patience) : null,
  };
}

/** The offer on the table, or null. */
export function describeOffer(scenario: Scenario, view: View): OfferModel | null {
  const { offer } = view;
  if (offer === null) return null;
  const own = offer.by === view.side;
  const party = partyName(scenario, offer.by);
  const lines = inSteps(packageLines(scenario, offer.package));
  const isPackage = Object.keys(offer.package).length > 1;
  const howToAnswer = [
    isPackage ? t('table.offer-whole') : '',
    offer.ultimatum ? t('table.offer-ultimatum') : '',
  ];
  return {
    by: offer.by,
    byName: scenario.parties[offer.by]?.name ?? offer.by,
    own,
    ultimatum: offer.ultimatum,
    lines: Object.entries(offer.package).map(([point, option]) => ({
      point,
      pointTitle: pointName(scenario, point),
      option,
      optionTitle: optionTitle(scenario, point, option),
      worthWord: worthWord(scenario.stickingPoints[point]?.options[option]?.value[view.side] ?? 0),
    })),
    remark: paragraph([t('table.offer-by', { party }), ...howToAnswer]),
    sentence: paragraph([
      sentence(
        t(own ? 'table.offer-own' : 'table.offer-theirs', { party, lines, ...agreeing(scenario, offer.by) }),
      ),
      ...howToAnswer,
    ]),
  };
}

function describeCessation(scenario: Scenario, view: View): TableModel['cessation'] {
  const { cessation } = view;
  const day = daysInForce(view);
  if (day === null) return null;
  return {
    state: cessation.state,
    stateWord: wordFor('phase', `cessation-${cessation.state}`),
    calm: cessation.calm,
    calmOf: scenario.cessation.weeklyCalm,
    day,
    of: scenario.calendar.implementationDays,
  };
}

function tableSentence(scenario: Scenario, view: View, table: Omit<TableModel, 'sentence'>): string {
  const parts: string[] = [];
  if (view.turn === null) parts.push(t('table.game-over'));
  else {
    const party = partyName(scenario, view.turn.side);
    parts.push(
      view.turn.side === view.side
        ? t('table.your-turn', { party, count: view.turn.actionsLeft })
        : t('table.their-turn', { party, ...agreeing(scenario, view.turn.side) }),
    );
  }
  if (table.cessation !== null) {
    const { day, of, stateWord, calm, calmOf } = table.cessation;
    parts.push(
      t('table.in-force', { day, of, state: stateWord }),
      t('table.calm', { days: calm, of: calmOf }),
    );
  } else parts.push(t('table.agreed-of', { agreed: table.agreed, of: table.required }));
  if (table.offer !== null) parts.push(table.offer.sentence);
  return paragraph(parts.map(sentence));
}
