// A plain deep copy of a state, so that a simulated game can be changed in place without touching the one it began from.
import type {
  ArmedActorState,
  CessationTerms,
  PartyState,
  PointState,
  StakeholderState,
  State,
  ZoneState,
} from './state.ts';
import type { Mutable } from './world.ts';

/**
 * A copy that `advance` may change; the original may be frozen. Every row is written out with its fields, in the order in which a state has them: so all states that are played on have
 * one form from the first game on, whatever they were copied from. Where rows are spread an engine makes other forms in each of its first
 * games, and once a rule has met five of them it is slow for good.
 */
export function copyState(state: State): Mutable<State> {
  return {
    engine: state.engine,
    scenario: { id: state.scenario.id, hash: state.scenario.hash },
    settings: { ...state.settings },
    chance: [...state.chance],
    sides: [state.sides[0], state.sides[1]],
    session: state.session,
    day: state.day,
    round: copyRound(state.round),
    turn: copyOf(state.turn),
    parties: withEach(state.parties, copyParty),
    points: withEach(state.points, copyPoint),
    offer: copyOf(state.offer),
    links: copyOf(state.links),
    published: state.published,
    delay: state.delay,
    ratification: {
      state: state.ratification.state,
      attempts: state.ratification.attempts,
      returned: state.ratification.returned,
      ready: { ...state.ratification.ready },
      heard: { ...state.ratification.heard },
    },
    stakeholders: withEach(state.stakeholders, copyStakeholder),
    gauges: { ...state.gauges },
    flags: dictionary(state.flags),
    zones: withEach(state.zones, copyZone),
    routes: withEach(state.routes, ({ open }) => ({ open })),
    armedActors: withEach(state.armedActors, copyActor),
    sieges: withEach(state.sieges, (siege) => ({ state: siege.state, since: siege.since })),
    separations: withEach(state.separations, (separation) => ({
      state: separation.state,
      progress: separation.progress,
    })),
    convoys: withEach(state.convoys, (convoy) => ({
      state: convoy.state,
      since: convoy.since,
      delivered: convoy.delivered,
    })),
    cessation: copyCessation(state.cessation),
    crises: copyOf(state.crises),
    scheduled: copyOf(state.scheduled),
    happened: dictionary(state.happened),
    played: dictionary(state.played),
    answered: dictionary(state.answered),
    promises: copyOf(state.promises),
    tally: {
      killed: state.tally.killed,
      displaced: state.tally.displaced,
      abroad: state.tally.abroad,
      reached: state.tally.reached,
      hungryDays: state.tally.hungryDays,
    },
    moves: state.moves,
    next: state.next,
    because: dictionary(state.because),
    ended: copyOf(state.ended),
  };
}

/**
 * A deep copy of a table that grows in the course of a game. Without a prototype, as engines expect such a table to grow: asking it for what is not there
 * yet stays cheap.
 */
function dictionary<Row>(table: Readonly<Record<string, Row>>): Record<string, Mutable<Row>> {
  const copied: Record<string, Mutable<Row>> = Object.create(null);
  for (const id in table) copied[id] = copyOf(table[id]) as Mutable<Row>;
  return copied;
}

/** A copy of a table with copies of its rows. */
function withEach<Row extends object>(
  table: Readonly<Record<string, Row>>,
  copyRow: (row: Row) => Mutable<Row>,
): Record<string, Mutable<Row>> {
  const copied: Record<string, unknown> = { ...table };
  for (const id in table) {
    const row = table[id];
    if (row !== undefined) copied[id] = copyRow(row);
  }
  return copied as Record<string, Mutable<Row>>;
}

const copyRound = (round: State['round']): Mutable<State>['round'] => ({
  state: round.state,
  number: round.number,
  turnsLeft: { ...round.turnsLeft },
  progress: round.progress,
  bracketed: round.bracketed,
  clockStopped: round.clockStopped,
});

const copyParty = (party: PartyState): Mutable<PartyState> => ({
  influence: party.influence,
  patience: party.patience,
  trust: party.trust,
  reservation: party.reservation,
  mandate: withEach(party.mandate, (options) => [...options]),
  readings: party.readings.map((reading) => ({ ...reading })),
  initialled: party.initialled,
  ultimatumUsed: party.ultimatumUsed,
});

const copyPoint = (point: PointState): Mutable<PointState> => ({
  state: point.state,
  option: point.option,
  standing: copyOf(point.standing),
  verificationAsked: [...point.verificationAsked],
  verified: point.verified,
});

const copyStakeholder = (stakeholder: StakeholderState): Mutable<StakeholderState> => ({
  support: stakeholder.support,
  shift: stakeholder.shift,
  clauseShift: withEach(stakeholder.clauseShift, (shifts) => ({ ...shifts })),
  disposition: stakeholder.disposition,
  knownTo: [...stakeholder.knownTo],
  courted: stakeholder.courted,
  answer: stakeholder.answer,
});

const copyZone = (zone: ZoneState): Mutable<ZoneState> => ({
  controller: zone.controller,
  intensity: zone.intensity,
  air: zone.air,
  excitation: zone.excitation,
  momentum: { ...zone.momentum },
  commingling: zone.commingling,
  people: zone.people,
  supplies: zone.supplies,
  killed: zone.killed,
  displaced: zone.displaced,
  reached: zone.reached,
  told: {
    intensity: zone.told.intensity,
    commingling: zone.told.commingling,
    supplies: zone.told.supplies,
  },
  due: { deaths: zone.due.deaths, departures: zone.due.departures },
});

const copyActor = (actor: ArmedActorState): Mutable<ArmedActorState> => ({
  strength: actor.strength,
  compliance: actor.compliance,
  shift: actor.shift,
  told: { strength: actor.told.strength, compliance: actor.told.compliance },
});

const copyCessation = (terms: CessationTerms): Mutable<CessationTerms> => ({
  state: terms.state,
  since: terms.since,
  until: terms.until,
  calm: terms.calm,
  monitoring: terms.monitoring,
  violations: [...terms.violations],
  hazard: terms.hazard,
});

/** Small parts, or such as are empty at the start. */
function copyOf<Tree>(value: Tree): Mutable<Tree> {
  if (typeof value !== 'object' || value === null) return value as Mutable<Tree>;
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item)) as Mutable<Tree>;
  const copied = { ...value } as Record<string, unknown>;
  for (const key in copied) copied[key] = copyOf(copied[key]);
  return copied as Mutable<Tree>;
}
