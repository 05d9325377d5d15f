// A whole game that a side could be in: what it knows as it is, and what it does not know drawn from what it thinks likely.
import type { Scenario } from '../scenario/format/scenario.ts';
import { oncePer } from '../scenario/once-per.ts';
import { type ChanceState, normal, pick, seedChance, uniform } from '../simulation/numbers/chance.ts';
import { copyState } from '../simulation/copy.ts';
import type { PartyId } from '../simulation/ids.ts';
import { lookups } from '../simulation/lookups.ts';
import { settledPackage } from '../simulation/capitals/preferences.ts';
import type { PartyState, StakeholderState, State } from '../simulation/state.ts';
import { ratification } from '../simulation/table-coefficients.ts';
import type { CrisisView, View } from '../simulation/views/view.ts';
import type { Mutable } from '../simulation/world.ts';
import { type Profile, type Weighed, profilesOf } from './opponent-model.ts';

/** A scenario and a state in which the side would see exactly what it sees now. */
export interface SampledWorld {
  readonly scenario: Scenario;
  /** Copy it before playing on. */
  readonly state: State;
}

/** What is thought of the other side’s means. Design choices: nothing of them is ever shown. */
const prior = {
  /** Influence, as a share of what one had oneself at the start. */
  influence: [0.25, 1.1],
  /** Standard deviation of its patience around one’s own, 0–100. */
  patience: 6,
} as const;

/** Whatever carries a state of chance. */
interface Holder {
  chance: ChanceState;
}

/** Draws `count` worlds by how likely the profiles are. The same arguments give the same worlds. */
export function sampleWorlds(
  scenario: Scenario,
  view: View,
  weighed: readonly Weighed[],
  count: number,
  seed: string,
): SampledWorld[] {
  const holder = { chance: seedChance(seed) };
  const known = knownState(scenario, view);
  const start = uniform(holder);
  const worlds: SampledWorld[] = [];
  let at = 0;
  let reached = weighed[0]?.likelihood ?? 1;
  for (let drawn = 0; drawn < count; drawn += 1) {
    // Evenly spaced, so that few worlds spread over the profiles as well as they can.
    const mark = (drawn + start) / count;
    while (reached < mark && at + 1 < weighed.length) {
      at += 1;
      reached += weighed[at]?.likelihood ?? 0;
    }
    worlds.push(drawWorld(scenario, view, known, weighed[at]?.at ?? 0, holder, `${seed}/${drawn}`));
  }
  return worlds;
}

/** Per scenario and side: the scenario as it would be if a profile were true; made when first drawn. */
const supposed = oncePer<Scenario, Record<PartyId, Scenario[]>>(() => ({}));

function supposing(scenario: Scenario, view: View, at: number): Scenario {
  const made = (supposed(scenario)[view.side] ??= []);
  const profile = profilesOf(scenario, view.side)[at];
  if (profile === undefined) return scenario;
  return (made[at] ??= suppose(scenario, view.side, view.other, profile));
}

function suppose(scenario: Scenario, side: PartyId, other: PartyId, profile: Profile): Scenario {
  const parties = { ...scenario.parties };
  const theirs = parties[other];
  const income = parties[side]?.influencePerRound ?? 6;
  if (theirs !== undefined) parties[other] = { ...theirs, influencePerRound: income };
  const stickingPoints = Object.fromEntries(
    Object.entries(scenario.stickingPoints).map(([id, point]) => [
      id,
      {
        ...point,
        weight: { ...point.weight, [other]: profile.weights[id] ?? 0 },
        options: Object.fromEntries(
          Object.entries(point.options).map(([option, held]) => [
            option,
            { ...held, value: { ...held.value, [other]: profile.values[id]?.[option] ?? 0 } },
          ]),
        ),
      },
    ]),
  );
  return { ...scenario, parties, stickingPoints };
}

/** The state as far as the side knows it: what it does not know is empty. */
function knownState(scenario: Scenario, view: View): State {
  const state: State = {
    engine: view.engine,
    scenario: view.scenario,
    settings: { seed: '' },
    chance: [],
    sides: view.sides,
    session: view.session,
    day: view.day,
    round: view.round,
    turn: view.turn,
    parties: { [view.sides[0]]: view.own, [view.sides[1]]: view.own },
    points: view.points,
    offer: view.offer,
    links: view.links,
    published: view.published,
    delay: 0,
    ratification: view.ratification,
    stakeholders: knownStakeholders(scenario, view),
    gauges: view.gauges,
    flags: view.flags,
    zones: view.zones,
    routes: view.routes,
    armedActors: view.armedActors,
    sieges: view.sieges,
    separations: view.separations,
    convoys: view.convoys,
    cessation: view.cessation,
    crises: [],
    scheduled: [],
    happened: view.happened,
    played: Object.fromEntries(
      Object.entries(view.played).map(([card, own]) => [card, { [view.side]: own }]),
    ),
    answered: view.answered,
    promises: view.promises,
    tally: view.tally,
    moves: view.moves,
    next: 1,
    because: {},
    ended: view.ended,
  };
  return state;
}

/** Stakeholders with everything that is known of their leaning in `shift`, so that they lean now as the view says. */
function knownStakeholders(scenario: Scenario, view: View): State['stakeholders'] {
  const settled = settledPackage(view);
  const known: Record<string, StakeholderState> = {};
  for (const { id, leaning, clauses } of lookups(scenario).leanings) {
    const held = view.stakeholders[id];
    if (held === undefined) continue;
    let stated = leaning + (held.support - 50) * ratification.leaningPerSupport;
    for (const { point, options } of clauses) stated += options[settled[point] ?? ''] ?? 0;
    known[id] = {
      support: held.support,
      shift: held.leaning - stated,
      clauseShift: {},
      disposition: 0,
      knownTo: held.uncertainty === 0 ? [view.side] : [],
      courted: held.courted,
      answer: held.answer,
    };
  }
  return known;
}

function drawWorld(
  scenario: Scenario,
  view: View,
  known: State,
  at: number,
  holder: Holder,
  seed: string,
): SampledWorld {
  const state = copyState(known);
  const profile = profilesOf(scenario, view.side)[at];
  state.settings = { seed };
  state.chance = [...seedChance(seed)];
  if (profile !== undefined)
    state.parties[view.other] = drawParty(scenario, view, profile, holder) as Mutable<PartyState>;
  for (const id in state.stakeholders) {
    const held = state.stakeholders[id];
    const seen = view.stakeholders[id];
    if (held === undefined || seen === undefined || seen.uncertainty === 0) continue;
    const drawn = normal(holder, 0, seen.uncertainty);
    held.disposition = seen.answer === 'consents' ? Math.max(drawn, -seen.leaning) : drawn;
  }
  drawAnswers(scenario, view, state, holder);
  return { scenario: supposing(scenario, view, at), state };
}

function drawParty(scenario: Scenario, view: View, profile: Profile, holder: Holder): PartyState {
  const atFirst = scenario.parties[view.side];
  const [least, most] = prior.influence;
  const influence = (least + (most - least) * uniform(holder)) * (atFirst?.influence ?? 20);
  const patience = normal(holder, view.own.patience, prior.patience);
  // Sieges move both reservation values, in opposite directions.
  const drift = view.own.reservation - (atFirst?.reservation ?? view.own.reservation);
  return {
    influence: Math.round(influence),
    patience: Math.min(100, Math.max(1, patience)),
    trust: view.trust[view.other] ?? 50,
    reservation: Math.min(0.95, Math.max(0.05, profile.reservation - drift)),
    mandate: Object.fromEntries(
      Object.entries(profile.mandate).map(([point, options]) => [point, withNamed(view, point, options)]),
    ),
    readings: [],
    initialled: view.opposite.initialled,
    ultimatumUsed: view.opposite.ultimatumUsed,
  };
}

/** Whatever it has offered or agreed to, its capital allows. */
function withNamed(view: View, point: string, options: readonly string[]): string[] {
  const held = view.points[point];
  const allowed = new Set(options);
  for (const named of [held?.option, held?.standing[view.other]?.option, offeredBy(view, point)])
    if (named !== null && named !== undefined) allowed.add(named);
  return [...allowed];
}

const offeredBy = ({ offer, other }: View, point: string): string | undefined =>
  offer !== null && offer.by === other ? offer.package[point] : undefined;

/** What the other has answered to an open crisis is drawn among what it could. */
function drawAnswers(scenario: Scenario, view: View, state: Mutable<State>, holder: Holder): void {
  for (const crisis of view.crises) {
    const answers: CrisisView['answers'] = crisis.answers;
    const drawn: Record<PartyId, string | null> = {};
    for (const party in answers) {
      const given = answers[party] ?? null;
      if (given !== 'hidden') drawn[party] = given;
      else {
        const answer = pick(holder, Object.keys(scenario.events[crisis.event]?.answers ?? {}));
        drawn[party] = answer;
      }
    }
    state.crises.push({ ...crisis, answers: drawn });
  }
}
