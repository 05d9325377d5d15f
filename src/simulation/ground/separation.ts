// Separation of commingled groups: takes days, stalls under fire, and leaves less for a strike to be mistaken about.
import { chanceOf } from '../numbers/chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { changeZone, clamp } from '../levels.ts';
import { stepSeparation } from '../lifecycles.ts';
import { meanTrust } from '../conditions/measures.ts';
import { type World, because, known } from '../world.ts';
import { inForce } from './restraint.ts';
import { type Theatre, itemAt, textToday } from './theatre.ts';

/** One day of every separation: pledges are kept once it is calm enough, movement goes on or stalls, and fire drives groups together again. */
export function separate(theatre: Theatre): void {
  const { world } = theatre;
  for (const { id, zones } of theatre.index.separations) {
    const { state } = known(world.state.separations, id);
    if (state === 'commingled') continue;
    const violence = worstViolence(theatre, zones);
    if (state === 'separating') proceed(theatre, id, violence);
    else if (state === 'pledged') begin(world, id, violence);
    else if (state === 'stalled') resume(world, id, violence);
    else if (state === 'separated') relapse(world, id, violence);
  }
}

function worstViolence({ places }: Theatre, zones: readonly number[]): number {
  let worst = 0;
  for (const at of zones) worst = Math.max(worst, itemAt(places, at).held.intensity);
  return worst;
}

/** The rule, what last happened to the separation, and the violence in its zones. */
function causesOf(world: World, id: string): Cause[] {
  const { zones } = known(world.scenario.separations, id);
  return [
    { kind: 'rule', rule: 'separation' },
    because(world, 'separation', id),
    ...zones.map((zone) => because(world, 'zone', zone, 'intensity')),
  ];
}

/** A pledge is kept in a cessation, once it is calm; the more trust its maker’s patron has, the sooner. */
function begin(world: World, id: string, violence: number): void {
  if (!inForce(world) || violence > c.separationStalls * c.separationCalm) return;
  const { group } = known(world.scenario.separations, id);
  const patron = world.scenario.armedActors[group]?.patron;
  const trust = patron === undefined ? meanTrust(world.state) : known(world.state.parties, patron).trust;
  const odds = c.separationStarts * (trust / 100);
  if (!chanceOf(world.state, odds)) return;
  stepSeparation(world, id, { type: 'STARTED' }, [
    ...causesOf(world, id),
    ...(patron === undefined ? [] : [because(world, 'trust', patron)]),
    { kind: 'chance', roll: 'separation-starts', odds, came: true },
  ]);
}

function proceed(theatre: Theatre, id: string, violence: number): void {
  const { world } = theatre;
  if (violence >= c.separationStalls) {
    stepSeparation(world, id, { type: 'STALLED' }, causesOf(world, id));
    return;
  }
  const held = known(world.state.separations, id);
  const { days } = known(world.scenario.separations, id);
  held.progress = clamp(held.progress + separationSpeed(theatre, violence) / days, 0, 1);
  if (held.progress >= 1) complete(world, id);
}

function resume(world: World, id: string, violence: number): void {
  if (violence <= c.separationStalls * c.separationCalm)
    stepSeparation(world, id, { type: 'RESUMED' }, causesOf(world, id));
}

/** Progress a day as a share of the planned pace, 0–1.5: calm, monitoring and trust speed it, violence slows it. */
export function separationSpeed(theatre: Theatre, violence: number): number {
  const { state } = theatre.world;
  const watched = Math.min(1, textToday(theatre).monitoring + state.cessation.monitoring);
  const calm = 1 - violence / c.separationStalls;
  return clamp(
    (c.separationUnderFire + calm) *
      (c.separationUnwatched + c.separationMonitoring * watched) *
      (c.separationDistrust + meanTrust(state) / 100),
    0,
    c.separationFastest,
  );
}

function complete(world: World, id: string): void {
  if (!stepSeparation(world, id, { type: 'COMPLETED' }, causesOf(world, id))) return;
  const done = [because(world, 'separation', id)];
  for (const zone of known(world.scenario.separations, id).zones) {
    const { commingling } = known(world.state.zones, zone);
    changeZone(world, 'commingling', zone, commingling * (c.separationLeft - 1), done);
  }
}

function relapse(world: World, id: string, violence: number): void {
  if (violence < c.separationStalls || !chanceOf(world.state, c.separationRelapses)) return;
  const thrown: Cause = { kind: 'chance', roll: 'relapse', odds: c.separationRelapses, came: true };
  stepSeparation(world, id, { type: 'RELAPSED' }, [...causesOf(world, id), thrown]);
  known(world.state.separations, id).progress = 0;
  const done = [because(world, 'separation', id)];
  for (const zone of known(world.scenario.separations, id).zones)
    changeZone(world, 'commingling', zone, c.separationRelapse, done);
}
