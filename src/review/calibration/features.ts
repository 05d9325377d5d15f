// Calibration, third part: what lengthens a cessation and what shortens it, each switched on and off on the same seeds.
import type { DurabilityFeature } from '../../scenario/format/negotiation.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { daysInForce } from '../../simulation/cessation/days-in-force.ts';
import { seedChance } from '../../simulation/numbers/chance.ts';
import { copyState } from '../../simulation/copy.ts';
import { createGame } from '../../simulation/create.ts';
import type { State } from '../../simulation/state.ts';
import type { Mutable } from '../../simulation/world.ts';
import { type Pair, groupedMedian, meanOf, pairedInterval } from './figures.ts';
import { type Players, playOn, playUntil } from '../play-out.ts';

export interface FeatureFigures {
  readonly name: string;
  /** 1: it should lengthen the cessation; −1: shorten it. The literature’s sign; see docs/model.md. */
  readonly expectedSign: 1 | -1;
  /** Median days with it less median days without it, over the same seeds. */
  readonly effectOnMedianDays: number;
  /** 95 % interval of that effect. */
  readonly ci95: readonly [number, number];
  readonly meanDays: { readonly on: number; readonly off: number };
  readonly pairs: number;
}

/** What is switched: the rules of the scenario, or the state on day D. */
interface Switch {
  readonly name: string;
  readonly expectedSign: 1 | -1;
  readonly scenario?: (scenario: Scenario, on: boolean) => Scenario;
  readonly state?: (scenario: Scenario, state: Mutable<State>, on: boolean) => void;
}

/** Strength of a clause that is switched on, 0–1; off, no clause has the feature. */
const clauseStrength = 0.6;
/** Trust, 0–100, above and below neutral. */
const trusting = { on: 65, off: 15 } as const;
/** Commingling, 0–1, where groups mix at the start. */
const mixed = { on: 0.9, off: 0 } as const;
/** Strength of spoilers, 0–100. */
const spoiling = { on: 90, off: 0 } as const;
/** Days of supplies in zones under siege: none, or more than the calendar is long. */
const fed = { on: 0, off: 300 } as const;
/** Futures played from each day D, with and without. */
const futures = 3;
/** Gravity of the violation that is added every day. */
const addedViolation = 2;

const clauseSwitch = (feature: DurabilityFeature): Switch => ({
  name: feature,
  expectedSign: 1,
  scenario: (scenario, on) => withFeature(scenario, feature, on ? clauseStrength : 0),
});

/** Everything that is switched, in the order of the report. */
export const switches: readonly Switch[] = [
  clauseSwitch('separation'),
  clauseSwitch('monitoring'),
  clauseSwitch('enforcement'),
  clauseSwitch('stepwise'),
  clauseSwitch('access'),
  clauseSwitch('air-restraint'),
  clauseSwitch('joint-action'),
  clauseSwitch('transparency'),
  clauseSwitch('inclusion'),
  {
    name: 'trust',
    expectedSign: 1,
    state: (_, state, on) => {
      for (const party of Object.values(state.parties)) party.trust = on ? trusting.on : trusting.off;
    },
  },
  {
    name: 'commingling',
    expectedSign: -1,
    state: (scenario, state, on) => {
      for (const id in scenario.zones) {
        const zone = state.zones[id];
        if (zone !== undefined && scenario.zones[id]?.commingling !== undefined)
          zone.commingling = on ? mixed.on : mixed.off;
      }
    },
  },
  {
    name: 'violations',
    expectedSign: -1,
    scenario: (scenario, on) => (on ? withViolations(scenario) : scenario),
  },
  {
    name: 'unfed-sieges',
    expectedSign: -1,
    state: (scenario, state, on) => {
      for (const id in scenario.sieges) {
        if (state.sieges[id]?.state !== 'besieged') continue;
        for (const at of scenario.sieges[id]?.zones ?? []) {
          const zone = state.zones[at];
          if (zone !== undefined && zone.supplies !== null) zone.supplies = on ? fed.on : fed.off;
        }
      }
    },
  },
  {
    name: 'spoilers',
    expectedSign: -1,
    state: (scenario, state, on) => {
      for (const id in scenario.armedActors) {
        const actor = state.armedActors[id];
        if (actor !== undefined && scenario.armedActors[id]?.spoiler === true)
          actor.strength = on ? spoiling.on : spoiling.off;
      }
    },
  },
];

/** The scenario with one feature taken from every clause, and given in this strength to whatever is agreed on the first required point. */
function withFeature(scenario: Scenario, feature: DurabilityFeature, strength: number): Scenario {
  const first = Object.keys(scenario.stickingPoints).find((id) => scenario.stickingPoints[id]?.required);
  const points = Object.entries(scenario.stickingPoints).map(([id, point]) => {
    const options = Object.entries(point.options).map(([option, stated]) => {
      const features = { ...stated.features, [feature]: id === first ? strength : 0 };
      return [option, { ...stated, features }] as const;
    });
    return [id, { ...point, options: Object.fromEntries(options) }] as const;
  });
  return { ...scenario, stickingPoints: Object.fromEntries(points) };
}

/** The scenario with an event that adds a violation by the first covered armed actor every day. */
function withViolations(scenario: Scenario): Scenario {
  const by = Object.keys(scenario.armedActors).find((id) => scenario.armedActors[id]?.covered === true);
  if (by === undefined) return scenario;
  const violated: Scenario['events'][string] = {
    title: 'added-violation',
    phases: ['implementation'],
    odds: 1,
    times: 1000,
    touches: [],
    reports: [],
    effects: [{ effect: 'violation', by, gravity: addedViolation }],
    answeredBy: [],
    sources: [],
  };
  return { ...scenario, events: { ...scenario.events, 'added-violation': violated } };
}

/** Plays `games` seeds up to day D, and from there each switch on and off; seeds on which nothing came into force are left out. */
export function measureFeatures(
  scenario: Scenario,
  asked: {
    readonly games: number;
    readonly seed: string;
    readonly players: Players;
    readonly onSwitch?: (done: number, of: number) => void;
  },
): FeatureFigures[] {
  const starts = daysD(scenario, asked);
  return switches.map((thrown, at) => {
    const groups = groupsOf(scenario, thrown, starts, asked);
    const pairs = groups.flat();
    asked.onSwitch?.(at + 1, switches.length);
    const on = pairs.map((pair) => pair.on);
    const off = pairs.map((pair) => pair.off);
    return {
      name: thrown.name,
      expectedSign: thrown.expectedSign,
      effectOnMedianDays: groupedMedian(on) - groupedMedian(off),
      ci95: pairedInterval(groups, `${asked.seed}/bootstrap/${thrown.name}`),
      meanDays: { on: meanOf(on), off: meanOf(off) },
      pairs: pairs.length,
    };
  });
}

/** States on the day on which a text came into force. */
function daysD(
  scenario: Scenario,
  { games, seed, players }: { readonly games: number; readonly seed: string; readonly players: Players },
): State[] {
  const starts: State[] = [];
  for (let game = 0; game < games; game += 1) {
    const state = copyState(createGame(scenario, { seed: `${seed}/features/${game}` }).state);
    playUntil(scenario, state, players, ({ session }) => session === 'implementation');
    if (state.session === 'implementation') starts.push(state);
  }
  return starts;
}

/** For each start: its futures, each with and without. */
function groupsOf(
  scenario: Scenario,
  thrown: Switch,
  starts: readonly State[],
  { seed, players }: { readonly seed: string; readonly players: Players },
): Pair[][] {
  const withIt = thrown.scenario?.(scenario, true) ?? scenario;
  const without = thrown.scenario?.(scenario, false) ?? scenario;
  return starts.map((start, at) =>
    Array.from({ length: futures }, (_, future) => {
      const chance = seedChance(`${seed}/features/${at}/${future}`);
      const daysOf = (rules: Scenario, on: boolean): number => {
        const state = copyState(start);
        state.chance = [...chance];
        thrown.state?.(rules, state, on);
        return daysInForce(playOn(rules, state, players).state) ?? 0;
      };
      return { on: daysOf(withIt, true), off: daysOf(without, false) };
    }),
  );
}
