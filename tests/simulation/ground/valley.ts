// A valley at war, small enough that every number can be followed, and a driver that tells its days as stories.
import assert from 'node:assert/strict';
import type { Effect } from '../../../src/scenario/format/effect.ts';
import { type Scenario, type ScenarioSource, scenarioSchema } from '../../../src/scenario/format/scenario.ts';
import { seedChance, uniform } from '../../../src/simulation/numbers/chance.ts';
import { enterIntoForce, passImplementationDay } from '../../../src/simulation/cessation/implementation.ts';
import type { Cause, Change, ChangeKind, Consequence } from '../../../src/simulation/consequence.ts';
import { createGame } from '../../../src/simulation/create.ts';
import { applyEffects } from '../../../src/simulation/effects/apply-effects.ts';
import { passDays } from '../../../src/simulation/ground/ground-day.ts';
import { type Theatre, theatreOf } from '../../../src/simulation/ground/theatre.ts';
import type { Package } from '../../../src/simulation/ids.ts';
import { stepSession } from '../../../src/simulation/lifecycles.ts';
import type { State } from '../../../src/simulation/state.ts';
import type { Mutable, World } from '../../../src/simulation/world.ts';

const option = (features: object = {}, more: object = {}) => ({
  title: 'An option',
  clause: 'A clause.',
  value: { us: 0.5, russia: 0.5 },
  features,
  ...more,
});

/** One point a feature, so that a story can switch each on alone: `no` gives nothing, `full` the whole feature. */
const featurePoints = (features: readonly string[]): ScenarioSource['stickingPoints'] =>
  Object.fromEntries(
    features.map((feature) => [
      feature,
      {
        title: feature,
        weight: { us: 1, russia: 1 },
        options: { no: option(), full: option({ [feature]: 1 }) },
      },
    ]),
  );

/** Rebels hold the town, the army the ridge above it; outlaws sit among the rebels; one road, one pass. `changes` replace whole parts. */
export function valleySource(changes: Partial<ScenarioSource> = {}): ScenarioSource {
  return {
    format: 1,
    id: 'valley',
    title: 'A valley at war',
    parties: { us: { name: 'United States', trust: 40 }, russia: { name: 'Russia', trust: 40 } },
    stakeholders: {
      council: { name: 'Council', kind: 'client', behind: 'us', support: 50 },
      kremlin: { name: 'Kremlin', kind: 'capital', behind: 'russia', support: 80 },
    },
    stickingPoints: {
      ...featurePoints([
        'separation',
        'monitoring',
        'enforcement',
        'stepwise',
        'access',
        'air-restraint',
        'joint-action',
        'transparency',
        'inclusion',
      ]),
      count: {
        title: 'The count',
        weight: { us: 1, russia: 1 },
        options: { lenient: option(), strict: option({}, { resetsCount: true }) },
      },
    },
    calendar: { rounds: [{}, {}], implementationDays: 30 },
    gauges: { glare: { name: 'Glare', start: 30 } },
    armedActors: {
      army: { name: 'Army', colour: 'red', patron: 'russia', strength: 60, compliance: 0.6, airForce: 1 },
      rebels: {
        name: 'Rebels',
        colour: 'green',
        patron: 'us',
        stakeholder: 'council',
        strength: 50,
        compliance: 0.6,
      },
      outlaws: { name: 'Outlaws', colour: 'black', spoiler: true, covered: false, strength: 40 },
    },
    zones: {
      town: {
        name: 'Town',
        at: [37.1, 36.2],
        controller: 'rebels',
        present: { outlaws: 0.2 },
        commingling: 0.5,
        front: true,
        intensity: 40,
        air: 0.5,
        people: 100_000,
        near: ['ridge', 'hills'],
      },
      ridge: {
        name: 'Ridge',
        at: [37.2, 36.2],
        controller: 'army',
        front: true,
        intensity: 30,
        air: 0,
        people: 2_000,
        near: ['town'],
      },
      hills: {
        name: 'Hills',
        at: [37.3, 36.4],
        controller: 'rebels',
        intensity: 5,
        air: 0,
        people: 5_000,
        near: ['town'],
      },
    },
    routes: {
      road: { name: 'Road', from: 'hills', to: 'town', use: 'aid' },
      pass: { name: 'Pass', from: 'hills', to: 'town', use: 'arms', feeds: 'rebels' },
    },
    sieges: {
      ring: { name: 'Ring', zones: ['town'], besieger: 'army', defender: 'rebels', routes: ['road'] },
    },
    separations: {
      parting: { name: 'Parting', zones: ['town'], group: 'rebels', from: 'outlaws', days: 10 },
    },
    convoys: { trucks: { name: 'Trucks', route: 'road', to: 'town', people: 20_000, permitBy: 'kremlin' } },
    ...changes,
  };
}

/** The valley, read. */
export const readValley = (changes: Partial<ScenarioSource> = {}): Scenario =>
  scenarioSchema.parse(valleySource(changes));

const unchanged = readValley();

/** The valley of a story; its war has gone on for no day yet. */
export const valley = (changes?: Partial<ScenarioSource>, seed = 'valley'): Valley =>
  new Valley(changes === undefined ? unchanged : readValley(changes), seed);

const origin = { kind: 'event', id: 'a-story' } as const;
const aMove: Cause = { kind: 'move', number: 1, by: 'us' };

export class Valley {
  readonly world: World;

  constructor(scenario: Scenario, seed: string) {
    const { state } = createGame(scenario, { seed });
    this.world = { scenario, state, consequences: [], untold: false, revealed: false };
  }

  get state(): Mutable<State> {
    return this.world.state;
  }
  get theatre(): Theatre {
    return theatreOf(this.world);
  }
  zone(id: string) {
    return defined(this.state.zones[id]);
  }
  actor(id: string) {
    return defined(this.state.armedActors[id]);
  }
  party(id: string) {
    return defined(this.state.parties[id]);
  }
  get siege() {
    return defined(this.state.sieges['ring']);
  }
  get parting() {
    return defined(this.state.separations['parting']);
  }
  get trucks() {
    return defined(this.state.convoys['trucks']);
  }

  /** Days of the war, without an agreement. */
  days(number: number): this {
    passDays(this.world, number);
    return this;
  }
  /** Effects as a move would have them. */
  apply(...effects: readonly Effect[]): this {
    applyEffects(this.world, effects, [aMove], origin);
    return this;
  }
  /** One rule, once. */
  run(rule: (theatre: Theatre) => void): this {
    rule(this.theatre);
    return this;
  }
  /** Puts a text with these clauses into force today; points left out are not agreed. */
  putIntoForce(deal: Package = {}): this {
    for (const [point, chosen] of Object.entries(deal)) {
      const held = defined(this.state.points[point]);
      held.option = chosen;
      held.state = 'agreed';
    }
    stepSession(this.world, { type: 'TEXT_INITIALLED' }, [aMove]);
    stepSession(this.world, { type: 'RATIFIED', implementationDays: 30 }, [aMove]);
    enterIntoForce(this.world, [aMove]);
    return this;
  }
  /** The same, once the first 48 hours, in which everybody waits to see, are over. */
  putIntoForceForGood(deal: Package = {}): this {
    this.putIntoForce(deal);
    this.state.cessation.state = 'extended';
    return this;
  }
  /** Days of implementation on which nobody does anything. */
  implement(days: number): this {
    for (let day = 0; day < days && this.state.ended === null; day += 1) passImplementationDay(this.world);
    return this;
  }

  /** Makes the next throw of chance come out below `odds`: what is that likely happens. */
  lucky(odds = 0.001): this {
    this.state.chance = [...throwing((thrown) => thrown < odds)];
    return this;
  }
  /** Makes the next throw come out at `odds` or above: what is less likely does not happen. */
  unlucky(odds = 0.999): this {
    this.state.chance = [...throwing((thrown) => thrown >= odds)];
    return this;
  }

  /** Everything recorded so far of one kind. */
  changes<Kind extends ChangeKind>(kind: Kind): readonly Told<Kind>[] {
    return this.log.flatMap(({ change }) => (isKind(change, kind) ? [change] : []));
  }
  /** The last consequence of one kind. */
  last(kind: ChangeKind): Consequence {
    return defined(this.log.findLast(({ change }) => change.kind === kind));
  }
  get log(): readonly Consequence[] {
    return this.world.consequences;
  }
  /** Everyone there ever was. */
  get everyone(): number {
    const { tally, zones } = this.state;
    return Object.values(zones).reduce((sum, { people }) => sum + people, tally.abroad + tally.killed);
  }
}

/** Changes of one kind. */
type Told<Kind extends ChangeKind> = Change & { readonly kind: Kind };

const isKind = <Kind extends ChangeKind>(change: Change, kind: Kind): change is Told<Kind> =>
  change.kind === kind;

const found = new Map<string, readonly number[]>();

/** A state of chance whose next throw is as wanted. */
function throwing(wanted: (thrown: number) => boolean): readonly number[] {
  const key = String(wanted(0)) + String(wanted(0.9995));
  const held = found.get(key);
  if (held !== undefined && wanted(uniform({ chance: held }))) return held;
  for (let attempt = 0; attempt < 1_000_000; attempt += 1) {
    const chance = seedChance(`throw ${attempt}`);
    if (!wanted(uniform({ chance }))) continue;
    found.set(key, chance);
    return chance;
  }
  throw new Error('No such throw was found; ask for one that is less rare.');
}

/** A value that a story relies on. */
export function defined<Value>(value: Value | undefined | null): Value {
  assert.ok(value !== undefined && value !== null, 'The story relies on something that is not there.');
  return value;
}

/** How often something comes about in many trials, 0–1. */
export function frequency(trials: number, happens: (seed: string) => boolean): number {
  let came = 0;
  for (let trial = 0; trial < trials; trial += 1) came += happens(`trial ${trial}`) ? 1 : 0;
  return came / trials;
}

/** Four standard deviations of a frequency: seeds are fixed, so a story that holds once holds always. */
export const tolerance = (odds: number, trials: number): number =>
  4 * Math.sqrt((odds * (1 - odds)) / trials) + 1e-9;
