// Voices at home: when a text comes home, everyone who stands behind a party says what it thinks of it, and those with a veto listen.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { oncePer } from '../../scenario/once-per.ts';
import type { Cause } from '../consequence.ts';
import type { PartyId, StakeholderId } from '../ids.ts';
import { keyOf } from '../keys.ts';
import { changeLeaning, clamp } from '../levels.ts';
import { clausesThatMove } from './leaning-causes.ts';
import { lookups } from '../lookups.ts';
import { heardBy, ownLeaningTowardsText } from './preferences.ts';
import { ratification } from '../table-coefficients.ts';
import { type World, because, known, record } from '../world.ts';

/** Of each party: those who stand behind it and have any leverage, 0–100, in the scenario’s order. */
const speakersBehind = oncePer(({ stakeholders }: Scenario) => {
  const behind = new Map<PartyId, (readonly [StakeholderId, leverage: number])[]>();
  for (const id in stakeholders) {
    const { behind: side, leverage } = known(stakeholders, id);
    if (side === undefined || leverage === 0) continue;
    behind.set(side, [...(behind.get(side) ?? []), [id, leverage]]);
  }
  return behind;
});

/** What somebody says of the text: by how much it moves each one who listens, in points of leaning. */
interface Voice {
  readonly speaker: StakeholderId;
  readonly moves: number;
  readonly said: Cause;
}

/**
 * All speak at once, before anyone has heard another; what is hidden of them stays hidden. Each moves every *other* one with a veto behind the same
 * party by its known leaning towards the text times its leverage. A text that comes home again is judged anew, in place of the one before.
 */
export function hearVoices(world: World, causes: readonly Cause[]): void {
  const { vetoersBehind } = lookups(world.scenario);
  for (const side of world.state.sides) {
    const speakers = speakersBehind(world.scenario).get(side) ?? [];
    const voices = speakers.map(([speaker, leverage]) => voiceOf(world, speaker, leverage, causes));
    for (const listener of vetoersBehind[side] ?? []) listen(world, listener, voices, causes);
  }
}

function voiceOf(world: World, speaker: StakeholderId, leverage: number, causes: readonly Cause[]): Voice {
  const leaning = ownLeaningTowardsText(known(lookups(world.scenario).leaningOf, speaker), world.state);
  const most = ratification.voiceMost;
  const moves = ratification.voice * (leverage / 100) * clamp(leaning, -most, most);
  const id = record(
    world,
    { kind: 'voiced', stakeholder: speaker, welcomes: leaning >= 0 },
    [
      { kind: 'rule', rule: 'voices' },
      ...clausesThatMove(world, speaker, leaning >= 0),
      because(world, 'leaning', speaker),
      because(world, 'support', speaker),
      ...causes,
    ],
    { key: keyOf('voice', speaker) },
  );
  return { speaker, moves, said: { kind: 'consequence', id } };
}

function listen(
  world: World,
  listener: StakeholderId,
  voices: readonly Voice[],
  causes: readonly Cause[],
): void {
  const others = voices.filter(({ speaker, moves }) => speaker !== listener && moves !== 0);
  const heard = others.reduce((sum, { moves }) => sum + moves, 0);
  const by = heard - heardBy(world.state, listener);
  if (by === 0) return;
  const before = known(world.state.stakeholders, listener).shift;
  const pushing = others.filter(({ moves }) => moves > 0 === by > 0);
  // Where a voice has only grown weaker since the text was home before, all of them together are the reason.
  const reasons = (pushing.length > 0 ? pushing : others).map(({ said }) => said);
  changeLeaning(world, listener, by, [{ kind: 'rule', rule: 'voices' }, ...reasons, ...causes]);
  world.state.ratification.heard[listener] =
    heardBy(world.state, listener) + known(world.state.stakeholders, listener).shift - before;
}
