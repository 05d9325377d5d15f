// Convoys: a paper, an open road and calm, then the way itself, which can be blocked or attacked.
import type { DurabilityFeature } from '../../scenario/format/negotiation.ts';
import { chanceOf } from '../numbers/chance.ts';
import { coefficients as c } from '../coefficients.ts';
import type { Cause } from '../consequence.ts';
import { changeZone } from '../levels.ts';
import { stepConvoy } from '../lifecycles.ts';
import { type World, because, known } from '../world.ts';
import { reach } from './people.ts';
import { inForce, restraintOf } from './restraint.ts';
import { type Theatre, textToday } from './theatre.ts';

/** One day of every convoy. In a cessation whose text gives access, convoys are asked for by themselves. */
export function convoys(theatre: Theatre): void {
  const { world } = theatre;
  for (const id of theatre.index.convoys) {
    const { state, since } = known(world.state.convoys, id);
    const days = world.state.day - since;
    if (state === 'planned') plan(theatre, id);
    else if (state === 'awaitingPermit') awaitPermit(theatre, id);
    else if (state === 'waiting') depart(world, id);
    else if (state === 'enRoute') travel(world, id);
    else if (state === 'halted') waitOnTheRoad(world, id, days);
    else if (days >= (state === 'delivered' ? c.convoyReturns : c.convoyReplaced))
      stepConvoy(world, id, { type: 'SCHEDULED' }, causesOf(world, id));
  }
}

function causesOf(world: World, id: string): Cause[] {
  return [{ kind: 'rule', rule: 'convoys' }, because(world, 'convoy', id)];
}

/** Whether the road is open, as a cause. */
const roadOf = (world: World, id: string): Cause =>
  because(world, 'route', known(world.scenario.convoys, id).route);

const isOpen = (world: World, id: string): boolean =>
  world.state.routes[known(world.scenario.convoys, id).route]?.open === true;

function plan(theatre: Theatre, id: string): void {
  const { world } = theatre;
  if (!inForce(world) || textToday(theatre).access === 0) return;
  stepConvoy(world, id, { type: 'REQUESTED' }, [...causesOf(world, id), because(world, 'cessation')]);
}

function awaitPermit(theatre: Theatre, id: string): void {
  const { world } = theatre;
  const odds = permitOdds(world, id, textToday(theatre));
  if (!chanceOf(world.state, odds)) return;
  const { permitBy } = known(world.scenario.convoys, id);
  stepConvoy(world, id, { type: 'PERMITTED' }, [
    ...causesOf(world, id),
    ...(permitBy === undefined ? [] : [because(world, 'support', permitBy)]),
    { kind: 'chance', roll: 'permit', odds, came: true },
  ]);
}

/**
 * Chance a day, 0–0.5, that the paper is given: from its giver’s support for the talks and the access clause. Full support counts where
 * nobody has to give it.
 */
export function permitOdds(
  { scenario, state }: Pick<World, 'scenario' | 'state'>,
  id: string,
  { access }: Pick<Readonly<Record<DurabilityFeature, number>>, 'access'>,
): number {
  const { permitBy } = known(scenario.convoys, id);
  const support = permitBy === undefined ? 100 : (state.stakeholders[permitBy]?.support ?? 0);
  return c.convoyPermit * (support / 100) * (c.convoyPermitBare + (1 - c.convoyPermitBare) * access);
}

function depart(world: World, id: string): void {
  const { to } = known(world.scenario.convoys, id);
  if (!isOpen(world, id) || known(world.state.zones, to).intensity > c.convoyLeaves) return;
  stepConvoy(world, id, { type: 'DEPARTED' }, [...causesOf(world, id), roadOf(world, id)]);
}

function travel(world: World, id: string): void {
  const { to, people } = known(world.scenario.convoys, id);
  if (!isOpen(world, id)) {
    stepConvoy(world, id, { type: 'BLOCKED' }, [...causesOf(world, id), roadOf(world, id)]);
    return;
  }
  if (isAttacked(world, id, to) || !stepConvoy(world, id, { type: 'ARRIVED' }, causesOf(world, id))) return;
  const arrived = [because(world, 'convoy', id)];
  known(world.state.convoys, id).delivered += 1;
  reach(world, to, people, arrived);
  changeZone(world, 'supplies', to, c.convoySupplies, arrived);
}

function isAttacked(world: World, id: string, to: string): boolean {
  const { intensity, controller } = known(world.state.zones, to);
  const odds = c.convoyAttacked * (intensity / 100) * (1 - restraintOf(world, controller));
  if (!chanceOf(world.state, odds)) return false;
  return stepConvoy(world, id, { type: 'ATTACKED' }, [
    ...causesOf(world, id),
    because(world, 'zone', to, 'intensity'),
    { kind: 'chance', roll: 'convoy-attacked', odds, came: true },
  ]);
}

function waitOnTheRoad(world: World, id: string, days: number): void {
  const causes = (): Cause[] => [...causesOf(world, id), roadOf(world, id)];
  if (isOpen(world, id)) stepConvoy(world, id, { type: 'CLEARED' }, causes());
  else if (days >= c.convoyTurnsBack) stepConvoy(world, id, { type: 'TURNED_BACK' }, causes());
}
