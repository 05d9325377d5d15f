// The beginning of a game: the state on its first turn, from a scenario and settings.
import type { Scenario } from '../scenario/format/scenario.ts';
import { normal, seedChance } from './numbers/chance.ts';
import type { Consequence } from './consequence.ts';
import { copyState } from './copy.ts';
import { initialGround } from './ground/initial-ground.ts';
import type { PartyId } from './ids.ts';
import { lookups } from './lookups.ts';
import { openRound } from './calendar/rounds.ts';
import { contentHash } from '../scenario/content-hash.ts';
import { internTexts } from '../scenario/interned.ts';
import { oncePer } from '../scenario/once-per.ts';
import { engineVersion, type GameSettings, type State } from './state.ts';
import { charts } from './statecharts/charts.ts';
import type { LeftOut, Mutable, World } from './world.ts';

export interface Started {
  /** A fresh tree that nothing else holds: `advance` may change it. */
  readonly state: Mutable<State>;
  readonly consequences: Consequence[];
}

/**
 * Begins a game: the first round has opened, its news has come in, and the first side is to move. `untold`: whether nobody reads what came of that; then
 * the list stays empty. `leftOut`: whose effects do not come about.
 */
export function createGame(
  scenario: Scenario,
  settings: GameSettings,
  untold = false,
  leftOut?: LeftOut,
): Started {
  const world: World = {
    scenario,
    state: firstState(scenario, settings),
    consequences: [],
    untold,
    leftOut,
    revealed: false,
  };
  drawDispositions(world);
  openRound(world, 1, [{ kind: 'start' }]);
  return { state: world.state, consequences: world.consequences };
}

/** The scenario’s first state. Through JSON, because tables made by its parser are the quickest to read; but that makes new texts of all ids. */
const blank = oncePer((scenario: Scenario) =>
  internTexts(JSON.parse(JSON.stringify(blankState(scenario))) as State),
);

/** A copy of the scenario’s first state with this game’s settings and chance; the rest is worked out once a scenario. */
function firstState(scenario: Scenario, settings: GameSettings): Mutable<State> {
  const state = copyState(blank(scenario));
  state.settings = {
    seed: settings.seed,
    ...(settings.first === undefined ? {} : { first: settings.first }),
  };
  state.chance = [...seedChance(settings.seed)];
  return state;
}

function blankState(scenario: Scenario): Mutable<State> {
  const { sides } = lookups(scenario);
  const zero = (): Record<PartyId, number> => ({ [sides[0]]: 0, [sides[1]]: 0 });
  return {
    engine: engineVersion,
    scenario: { id: scenario.id, hash: contentHash(scenario) },
    settings: { seed: '' },
    chance: [],
    sides: [sides[0], sides[1]],
    session: charts.session.initial,
    day: 0,
    round: {
      state: charts.round.initial,
      number: 0,
      turnsLeft: zero(),
      progress: 0,
      bracketed: false,
      clockStopped: false,
    },
    turn: null,
    parties: initialParties(scenario),
    points: initialPoints(scenario),
    offer: null,
    links: [],
    published: false,
    delay: 0,
    ratification: {
      state: charts.ratification.initial,
      attempts: 0,
      returned: false,
      ready: { [sides[0]]: false, [sides[1]]: false },
      heard: {},
    },
    stakeholders: initialStakeholders(scenario),
    gauges: Object.fromEntries(Object.entries(scenario.gauges).map(([id, gauge]) => [id, gauge.start])),
    flags: {},
    ...(initialGround(scenario) as Mutable<ReturnType<typeof initialGround>>),
    crises: [],
    scheduled: [],
    happened: {},
    played: {},
    answered: {},
    promises: [],
    tally: { killed: 0, displaced: 0, abroad: 0, reached: 0, hungryDays: 0 },
    moves: 0,
    next: 1,
    because: {},
    ended: null,
  };
}

function initialParties(scenario: Scenario): Mutable<State['parties']> {
  const { points, options } = lookups(scenario);
  return Object.fromEntries(
    Object.entries(scenario.parties).map(([id, party]) => [
      id,
      {
        influence: party.influence,
        patience: party.patience,
        trust: party.trust,
        reservation: party.reservation,
        mandate: Object.fromEntries(
          points.map((point) => [point, [...(party.mandate[point] ?? options[point] ?? [])]]),
        ),
        readings: [],
        initialled: false,
        ultimatumUsed: false,
      },
    ]),
  );
}

function initialPoints(scenario: Scenario): Mutable<State['points']> {
  const { sides } = lookups(scenario);
  return Object.fromEntries(
    Object.entries(scenario.stickingPoints).map(([id, point]) => {
      const agreed = point.agreedAtStart;
      const position = () => (agreed === undefined ? null : { option: agreed, tied: false, round: 0 });
      return [
        id,
        {
          state: agreed === undefined ? ('unopened' as const) : ('agreedAdReferendum' as const),
          option: agreed ?? null,
          standing: { [sides[0]]: position(), [sides[1]]: position() },
          verificationAsked: [],
          verified: false,
        },
      ];
    }),
  );
}

/** How everybody who matters stands before anything has happened, dispositions not yet drawn. */
export function initialStakeholders(scenario: Scenario): Mutable<State['stakeholders']> {
  return Object.fromEntries(
    Object.entries(scenario.stakeholders).map(([id, stakeholder]) => [
      id,
      {
        support: stakeholder.support,
        shift: 0,
        clauseShift: {},
        disposition: 0,
        knownTo: [],
        courted: 0,
        answer: null,
      },
    ]),
  );
}

/** What nobody knows at the start: how far each stakeholder is from where it is thought to be. */
function drawDispositions(world: World): void {
  for (const id of lookups(world.scenario).stakeholders) {
    const held = world.state.stakeholders[id];
    const uncertainty = world.scenario.stakeholders[id]?.uncertainty ?? 0;
    if (held !== undefined) held.disposition = normal(world.state, 0, uncertainty);
  }
}
