// Convoys: a paper, an open road and calm, then the way itself, which can be blocked or attacked.
import { chanceOf } from '../chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { changeZone } from '../levels.ts';
import { stepConvoy } from '../lifecycles.ts';
import { clauseFeatures } from '../preferences.ts';
import { type World, because, known } from '../world.ts';
import { groundIndex } from './ground-index.ts';
import { reach } from './people.ts';
import { actorRestraint, inForce } from './violence.ts';

/** One day of every convoy. In a cessation whose text gives access, convoys are asked for by themselves. */
export function convoys(world: World): void {
  for (const id of groundIndex(world.scenario).convoys) {
    const held = known(world.state.convoys, id);
    const causes: Cause[] = [{ kind: 'rule', rule: 'convoys' }, ...because(world, `convoy:${id}`)];
    if (held.state === 'planned') plan(world, id, causes);
    else if (held.state === 'awaitingPermit') awaitPermit(world, id, causes);
    else if (held.state === 'waiting') depart(world, id, causes);
    else if (held.state === 'enRoute') travel(world, id, causes);
    else if (held.state === 'halted') waitOnTheRoad(world, id, causes);
    else if (held.state === 'delivered' && world.state.day - held.since >= c.convoyReturns)
      stepConvoy(world, id, { type: 'SCHEDULED' }, causes);
  }
}

function plan(world: World, id: string, causes: readonly Cause[]): void {
  const wanted = inForce(world) && clauseFeatures(world.scenario, world.state).access > 0;
  if (wanted) stepConvoy(world, id, { type: 'REQUESTED' }, [...causes, ...because(world, 'cessation')]);
}

function awaitPermit(world: World, id: string, causes: readonly Cause[]): void {
  const odds = permitOdds(world, id);
  if (!chanceOf(world.state, odds)) return;
  const { permitBy } = known(world.scenario.convoys, id);
  const support = permitBy === undefined ? [] : because(world, `support:${permitBy}`);
  stepConvoy(world, id, { type: 'PERMITTED' }, [
    ...causes,
    ...support,
    { kind: 'chance', roll: 'permit', odds, came: true },
  ]);
}

/** Chance a day that the paper is given, 0–1: from the giver’s support for the talks and the access clause. */
export function permitOdds(world: Pick<World, 'scenario' | 'state'>, id: string): number {
  const { permitBy } = known(world.scenario.convoys, id);
  const support = permitBy === undefined ? 100 : (world.state.stakeholders[permitBy]?.support ?? 0);
  const { access } = clauseFeatures(world.scenario, world.state);
  return c.convoyPermit * (support / 100) * (c.convoyPermitBare + (1 - c.convoyPermitBare) * access);
}

function depart(world: World, id: string, causes: readonly Cause[]): void {
  const { route, to } = known(world.scenario.convoys, id);
  if (world.state.routes[route]?.open !== true || known(world.state.zones, to).intensity > c.convoyLeaves)
    return;
  stepConvoy(world, id, { type: 'DEPARTED' }, [...causes, ...because(world, `route:${route}`)]);
}

function travel(world: World, id: string, causes: readonly Cause[]): void {
  const { route, to, people } = known(world.scenario.convoys, id);
  if (world.state.routes[route]?.open !== true) {
    stepConvoy(world, id, { type: 'BLOCKED' }, [...causes, ...because(world, `route:${route}`)]);
    return;
  }
  if (attacked(world, id, to, causes)) return;
  if (!stepConvoy(world, id, { type: 'ARRIVED' }, causes)) return;
  const arrived = because(world, `convoy:${id}`);
  known(world.state.convoys, id).delivered += 1;
  reach(world, to, people, arrived);
  changeZone(world, 'supplies', to, c.convoySupplies, arrived);
}

function attacked(world: World, id: string, to: string, causes: readonly Cause[]): boolean {
  const zone = known(world.state.zones, to);
  const odds = c.convoyAttacked * (zone.intensity / 100) * (1 - actorRestraint(world, zone.controller));
  if (!chanceOf(world.state, odds)) return false;
  return stepConvoy(world, id, { type: 'ATTACKED' }, [
    ...causes,
    ...because(world, `zone:${to}:intensity`),
    { kind: 'chance', roll: 'convoy-attacked', odds, came: true },
  ]);
}

function waitOnTheRoad(world: World, id: string, causes: readonly Cause[]): void {
  const { route } = known(world.scenario.convoys, id);
  const opened = because(world, `route:${route}`);
  if (world.state.routes[route]?.open === true)
    stepConvoy(world, id, { type: 'CLEARED' }, [...causes, ...opened]);
  else if (world.state.day - known(world.state.convoys, id).since >= 4)
    stepConvoy(world, id, { type: 'TURNED_BACK' }, [...causes, ...opened]);
}
