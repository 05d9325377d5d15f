// How sticking points become agreed, open again, and how offers leave the table.
import { keyOf } from './keys.ts';
import type { Cause } from './consequence.ts';
import type { OptionId, PartyId, PointId } from './ids.ts';
import { changePatience, changeTrust } from './levels.ts';
import { stepPoint } from './lifecycles.ts';
import { lookups } from './lookups.ts';
import { pointRows } from './rows.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { State } from './state.ts';
import { patience, reciprocity } from './table-coefficients.ts';
import { type World, known, otherSide, record } from './world.ts';

/** Required points, and those linked to an agreed one, that are not agreed yet: the text cannot be initialled before. */
export function openPoints(scenario: Scenario, state: State): PointId[] {
  const open: PointId[] = [];
  const rows = pointRows(state.points);
  for (const { at, point, required } of lookups(scenario).menu.points) {
    if (rows[at]?.option !== null) continue;
    if (required || isLinkedToAgreed(state, point)) open.push(point);
  }
  return open;
}

/** The same question without building a list. */
export function isTextComplete(scenario: Scenario, state: State): boolean {
  const rows = pointRows(state.points);
  for (const { at, point, required } of lookups(scenario).menu.points) {
    if (rows[at]?.option !== null) continue;
    if (required || isLinkedToAgreed(state, point)) return false;
  }
  return true;
}

function isLinkedToAgreed(state: State, point: PointId): boolean {
  for (const [a, b] of state.links) {
    const partner = a === point ? b : b === point ? a : undefined;
    if (partner !== undefined && state.points[partner]?.option !== null) return true;
  }
  return false;
}

/** Settles a point ad referendum; whatever was initialled has to be initialled anew. */
export function agreePoint(
  world: World,
  id: PointId,
  option: OptionId,
  verified: boolean,
  causes: readonly Cause[],
): void {
  const { state } = world;
  if (!stepPoint(world, id, { type: 'ACCEPTED' }, causes)) return;
  const point = known(state.points, id);
  point.option = option;
  point.verified = verified;
  for (const side of state.sides) {
    point.standing[side] = { option, tied: false, round: state.round.number };
  }
  state.round.progress += 1;
  clearInitials(world);
}

/**
 * Opens a settled point again, and with it every point that is linked to it. The other’s last position stays on the table; where it was an event
 * that opened it (`by` null), nobody’s does.
 */
export function reopenPoint(world: World, by: PartyId | null, id: PointId, causes: readonly Cause[]): void {
  const { state } = world;
  if (!stepPoint(world, id, { type: 'REOPENED' }, causes)) return;
  const point = known(state.points, id);
  point.option = null;
  point.verified = false;
  for (const side of by === null ? state.sides : [by]) point.standing[side] = null;
  state.round.progress -= 1;
  clearInitials(world);
  for (const [a, b] of state.links) {
    const partner = a === id ? b : b === id ? a : undefined;
    if (partner !== undefined)
      reopenPoint(world, by, partner, [...causes, { kind: 'rule', rule: 'agreement' }]);
  }
}

function clearInitials(world: World): void {
  for (const side of world.state.sides) known(world.state.parties, side).initialled = false;
}

/** Takes the offer off the table unanswered, if it is `by`’s, or whoever’s it is. */
export function lapseOffer(world: World, causes: readonly Cause[], by?: PartyId): void {
  const { offer } = world.state;
  if (offer === null || (by !== undefined && offer.by !== by)) return;
  const ignoredBy = otherSide(world.state, offer.by);
  record(world, { kind: 'answered', by: ignoredBy, how: 'lapsed', package: { ...offer.package } }, causes, {
    key: 'offer',
  });
  const wasUltimatum = offer.ultimatum;
  world.state.offer = null;
  if (wasUltimatum) ignoreUltimatum(world, ignoredBy, causes);
}

/** An ultimatum was let pass: both capitals grow uneasy, and its maker is believed less. */
export function ignoreUltimatum(world: World, ignoredBy: PartyId, causes: readonly Cause[]): void {
  const maker = otherSide(world.state, ignoredBy);
  const id = record(
    world,
    { kind: 'ultimatum', by: maker, state: 'ignored' },
    [{ kind: 'rule', rule: 'ultimatum' }, ...causes],
    { key: keyOf('ultimatum', maker) },
  );
  const because: Cause[] = [{ kind: 'consequence', id }];
  changePatience(world, maker, patience.ultimatumIgnored, because);
  changePatience(world, ignoredBy, patience.letUltimatumPass, because);
  changeTrust(world, ignoredBy, reciprocity.ultimatumIgnored, because);
}
