// An opponent decides on what its side knows: two games that differ only in what it may not know get the same answer.
import { describe, expect, it } from 'vitest';
import type { Ranked } from '../../src/opponent/knowledge.ts';
import { opponents } from '../../src/opponent/opponents.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { pick, seedChance } from '../../src/simulation/numbers/chance.ts';
import { copyState } from '../../src/simulation/copy.ts';
import { createGame } from '../../src/simulation/create.ts';
import { asLegalMoves, legalMoves } from '../../src/simulation/legal-moves.ts';
import { advance } from '../../src/simulation/play.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import type { State } from '../../src/simulation/state.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import type { Mutable } from '../../src/simulation/world.ts';
import { builtIn } from '../scenario/built-in.ts';

const geneva = builtIn('geneva-2016');

/** Points of random games, a few moves apart. */
function* points(seed: string): Generator<State> {
  const state = copyState(createGame(geneva, { seed }).state);
  const dice = { chance: seedChance(`dice/${seed}`) };
  for (let moves = 0; state.turn !== null; moves += 1) {
    if (moves % 9 === 0) yield state;
    const legal = legalMoves(geneva, state, state.turn.side);
    const talking = legal.filter(({ kind }) => kind !== 'walk-out' && kind !== 'adjourn');
    advance(geneva, state, pick(dice, talking.length === 0 ? legal : talking));
  }
}

/** The same game with everything changed that `side` may not know. */
function otherSecrets(state: State, side: string): State {
  const changed: Mutable<State> = copyState(state);
  const other = state.sides[0] === side ? state.sides[1] : state.sides[0];
  const theirs = changed.parties[other];
  if (theirs === undefined) throw new Error('There is no other party.');
  theirs.influence = 99 - theirs.influence;
  theirs.patience = 3;
  theirs.reservation = 0.99 - theirs.reservation;
  for (const point in theirs.mandate) theirs.mandate[point]?.shift();
  theirs.readings.push({ point: 'publication', option: 'full-text', reaction: 'warm', day: 1 });
  for (const id in changed.stakeholders) {
    const held = changed.stakeholders[id];
    if (held !== undefined && !held.knownTo.includes(side)) held.disposition = -3 * held.disposition - 7;
  }
  changed.chance = [...seedChance('quite other chance')];
  for (const card in changed.played) {
    const played = changed.played[card];
    if (played?.[other] !== undefined) played[other] = { times: 9, round: 9, day: 9 };
  }
  for (const crisis of changed.crises) {
    const answers = Object.keys(geneva.events[crisis.event]?.answers ?? {});
    if (crisis.answers[side] === null && typeof crisis.answers[other] === 'string')
      crisis.answers[other] = answers.find((given) => given !== crisis.answers[other]) ?? null;
  }
  changed.scheduled = [];
  return changed;
}

/** The same scenario with everything turned round that `side` may not read in it. */
function otherWishes(side: string): Scenario {
  const turned = structuredClone<Mutable<Scenario>>(geneva);
  for (const [id, party] of Object.entries(turned.parties)) {
    if (id === side) continue;
    party.reservation = 0.2;
    party.influence = 61;
    for (const point of Object.values(turned.stickingPoints)) {
      point.weight[id] = 1 / (1 + (point.weight[id] ?? 0));
      for (const option of Object.values(point.options)) option.value[id] = 1 - (option.value[id] ?? 0);
    }
  }
  for (const event of Object.values(turned.events)) {
    for (const report of event.reports)
      if (report.seenBy.length > 0 && !report.seenBy.includes(side)) report.text = 'For other eyes.';
  }
  return turned;
}

function answer(
  name: 'attache' | 'ambassador' | 'minister',
  scenario: Scenario,
  state: State,
  side: string,
  legal: ReturnType<typeof legalMoves>,
): readonly Ranked[] {
  const view = viewFor(scenario, state, side);
  return opponents[name]({ scenario: scenarioFor(scenario, side), view, legal: asLegalMoves(legal) });
}

it('the scenario that a side reads is the same, whatever is hidden in it', () => {
  for (const side of Object.keys(geneva.parties))
    expect(scenarioFor(otherWishes(side), side)).toEqual(scenarioFor(geneva, side));
});

describe.each(['attache', 'ambassador', 'minister'] as const)('the %s', (name) => {
  it('ranks the same moves for the same reasons, whatever is hidden from it', () => {
    let asked = 0;
    for (const seed of ['one', 'two']) {
      for (const state of points(seed)) {
        const side = state.turn?.side ?? state.sides[0];
        const legal = legalMoves(geneva, state, side);
        const first = answer(name, geneva, state, side, legal);
        expect(answer(name, otherWishes(side), otherSecrets(state, side), side, legal)).toEqual(first);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(20);
  });
});
