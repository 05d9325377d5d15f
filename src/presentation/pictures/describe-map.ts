// The situation map in words and numbers.
import type { Scenario, Zone } from '../../scenario/format/scenario.ts';
import { edgesOf, faultOf } from '../../scenario/map-bounds.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import { isBesieged } from '../../simulation/ground/besieged.ts';
import type { View } from '../../simulation/views/view.ts';
import type {
  ConvoyModel,
  MapColour,
  MapModel,
  RouteModel,
  SeparationModel,
  SiegeModel,
  ZoneModel,
} from './map-models.ts';
import { actorName, convoyName, routeName, separationName, siegeName, zoneName } from '../names.ts';
import { aboutPeople, asSentence, inSteps, listed, odds, sentence } from '../phrases.ts';
import { intensityWord } from '../scales.ts';
import { t, wordFor } from '../wording/wording.ts';

/** A share of air in the violence from which it is worth saying. */
const mostlyAir = 0.5;
/** A share of mixed positions from which it is worth saying. */
const mixed = 0.3;

/** The map as a side sees it. `fresh`: the consequences that play out now, whose places are marked as changed. */
export function describeMap(scenario: Scenario, view: View, fresh: readonly Consequence[] = []): MapModel {
  const changed = new Set(fresh.flatMap(({ change }) => placesOf(change)));
  return {
    country: scenario.map?.country ?? null,
    bounds: boundsOf(scenario.map?.bounds),
    note: scenario.map?.note ?? (scenario.map?.country === undefined ? null : t('ground.schematic-note')),
    zones: Object.keys(scenario.zones).map((id) => describeZone(scenario, view, id, changed.has(id))),
    fronts: frontsOf(scenario, view),
    routes: Object.keys(scenario.routes).map((id) => describeRoute(scenario, view, id)),
    sieges: Object.keys(scenario.sieges).map((id) => describeSiege(scenario, view, id)),
    convoys: Object.keys(scenario.convoys).map((id) => describeConvoy(scenario, view, id)),
    separations: Object.keys(scenario.separations).map((id) => describeSeparation(scenario, view, id)),
    controllers: controllersOf(scenario, view),
  };
}

/** The edges that the scenario gives; null where nothing can be drawn between them. */
function boundsOf(bounds: readonly number[] | undefined): MapModel['bounds'] {
  const edges = edgesOf(bounds);
  return edges === undefined || faultOf(edges) !== undefined ? null : edges;
}

function placesOf(change: Consequence['change']): string[] {
  const places: string[] = [];
  if ('zone' in change && change.zone !== undefined) places.push(change.zone);
  if (change.kind === 'displaced' && change.to !== undefined) places.push(change.to);
  if (change.kind === 'route') places.push(change.route);
  if (change.kind === 'chart' && 'id' in change) places.push(change.id);
  return places;
}

function describeZone(scenario: Scenario, view: View, id: string, changed: boolean): ZoneModel {
  const stated = scenario.zones[id] as Zone;
  const held = view.zones[id];
  const controller = held?.controller ?? stated.controller;
  const intensity = held?.intensity ?? stated.intensity;
  const present = othersPresent(scenario, stated, controller);
  const besieged = isBesieged(scenario, view, id);
  const zone = {
    id,
    name: stated.name,
    at: [stated.at[0], stated.at[1]] as const,
    inset: stated.inset,
    front: stated.front,
    controller: {
      id: controller,
      name: nameOfActor(scenario, controller),
      colour: colourOf(scenario, controller),
    },
    present,
    intensity: Math.round(intensity),
    intensityWord: intensityWord(intensity),
    air: held?.air ?? stated.air,
    commingling: held?.commingling ?? stated.commingling ?? 0,
    people: held?.people ?? stated.people,
    besieged,
    supplies: held?.supplies === null || held === undefined ? null : Math.floor(held.supplies),
    changed,
  };
  return { ...zone, sentence: zoneSentence(scenario, zone), besides: besidesOf(zone) };
}

type Facts = Omit<ZoneModel, 'sentence' | 'besides'>;

const isMostlyFromAir = ({ air, intensity }: Facts): boolean => air >= mostlyAir && intensity >= 28;

const othersThere = ({ present }: Facts): string =>
  t('ground.others-present', { actors: listed(present.map(({ name }) => name)) });

function besidesOf(zone: Facts): string | null {
  const parts: string[] = [];
  if (zone.present.length > 0) parts.push(othersThere(zone));
  if (isMostlyFromAir(zone)) parts.push(t('ground.strikes-from-the-air'));
  if (zone.commingling >= mixed) parts.push(t('ground.commingled'));
  if (zone.besieged) parts.push(t('ground.besieged'));
  if (zone.people > 0) parts.push(t('ground.people', { count: aboutPeople(zone.people) }));
  return parts.length === 0 ? null : asSentence(inSteps(parts));
}

function zoneSentence(scenario: Scenario, zone: Facts): string {
  const parts = [t('ground.held-by', { actor: actorName(scenario, zone.controller.id) })];
  if (zone.present.length > 0) parts.push(othersThere(zone));
  parts.push(
    isMostlyFromAir(zone)
      ? t('list.comma', { before: zone.intensityWord, next: t('ground.from-the-air') })
      : zone.intensityWord,
  );
  if (zone.commingling >= mixed) parts.push(t('ground.commingled'));
  if (zone.besieged) parts.push(t('ground.besieged'));
  if (zone.supplies !== null) parts.push(suppliesWord(zone.supplies));
  if (zone.people > 0) parts.push(t('ground.people', { count: aboutPeople(zone.people) }));
  return `${sentence(t('list.colon', { before: zone.name, next: inSteps(parts) }))}.`;
}

/** "9 days of supplies left", or that they have run out. */
export function suppliesWord(days: number): string {
  return days <= 0 ? t('ground.supplies-none') : t('ground.supplies-left', { count: Math.floor(days) });
}

function othersPresent(scenario: Scenario, zone: Zone, controller: string): ZoneModel['present'] {
  return Object.entries(zone.present)
    .filter(([actor, share]) => actor !== controller && share > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([actor, share]) => ({
      name: actorName(scenario, actor),
      colour: colourOf(scenario, actor),
      share,
    }));
}

const nameOfActor = (scenario: Scenario, id: string): string => scenario.armedActors[id]?.name ?? id;

const colourOf = (scenario: Scenario, id: string): MapColour => scenario.armedActors[id]?.colour ?? 'grey';

/** Pairs of near zones held by different armed actors, each once. */
function frontsOf(scenario: Scenario, view: View): MapModel['fronts'] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const [id, zone] of Object.entries(scenario.zones)) {
    for (const near of zone.near) {
      if (view.zones[id]?.controller === view.zones[near]?.controller) continue;
      const pair = id < near ? ([id, near] as const) : ([near, id] as const);
      pairs.set(pair.join(' '), pair);
    }
  }
  return [...pairs.values()];
}

function describeRoute(scenario: Scenario, view: View, id: string): RouteModel {
  const stated = scenario.routes[id] as Scenario['routes'][string];
  const open = view.routes[id]?.open ?? stated.open;
  const ends = [scenario.zones[stated.from]?.at, scenario.zones[stated.to]?.at];
  const points = [ends[0], ...stated.via, ends[1]].flatMap((at) =>
    at === undefined ? [] : [[at[0], at[1]] as const],
  );
  const name = t('list.bracketed', {
    text: routeName(scenario, id),
    remark: wordFor('ground', `use-${stated.use}`),
  });
  return {
    id,
    name: stated.name,
    points,
    use: stated.use,
    open,
    sentence: `${sentence(open ? t('ground.route-open', { name }) : t('ground.route-closed', { name }))}.`,
  };
}

function describeSiege(scenario: Scenario, view: View, id: string): SiegeModel {
  const stated = scenario.sieges[id] as Scenario['sieges'][string];
  const state = view.sieges[id]?.state ?? stated.state;
  const people = stated.zones.reduce((sum, zone) => sum + (view.zones[zone]?.people ?? 0), 0);
  const stateWord = wordFor('phase', `siege-${state}`);
  return {
    id,
    name: stated.name,
    state,
    stateWord,
    zones: stated.zones,
    people,
    sentence: `${sentence(
      t('ground.siege-people', {
        name: siegeName(scenario, id),
        state: stateWord,
        people: t('ground.people', { count: aboutPeople(people) }),
      }),
    )}.`,
  };
}

function describeConvoy(scenario: Scenario, view: View, id: string): ConvoyModel {
  const stated = scenario.convoys[id] as Scenario['convoys'][string];
  const state = view.convoys[id]?.state ?? 'planned';
  const stateWord = wordFor('phase', `convoy-${state}`);
  return {
    id,
    name: stated.name,
    state,
    stateWord,
    route: stated.route,
    to: stated.to,
    trucks: stated.trucks,
    sentence: `${sentence(
      t('ground.convoy-line', {
        name: convoyName(scenario, id),
        trucks: t('ground.trucks', { count: stated.trucks }),
        zone: zoneName(scenario, stated.to),
        state: stateWord,
      }),
    )}.`,
  };
}

function describeSeparation(scenario: Scenario, view: View, id: string): SeparationModel {
  const stated = scenario.separations[id] as Scenario['separations'][string];
  const held = view.separations[id];
  const state = held?.state ?? stated.state;
  const stateWord = wordFor('phase', `separation-${state}`);
  const progress = state === 'separated' ? 1 : (held?.progress ?? 0);
  return {
    id,
    name: stated.name,
    state,
    stateWord,
    zones: stated.zones,
    progress,
    sentence: asSentence(
      t('ground.separation-line', {
        name: separationName(scenario, id),
        state: stateWord,
        share: odds(progress),
      }),
    ),
  };
}

function controllersOf(scenario: Scenario, view: View): MapModel['controllers'] {
  const zones = new Map<string, number>();
  for (const { controller } of Object.values(view.zones))
    zones.set(controller, (zones.get(controller) ?? 0) + 1);
  return Object.entries(scenario.armedActors)
    .filter(([id]) => zones.has(id))
    .map(([id, actor]) => ({ id, name: actor.name, colour: actor.colour, zones: zones.get(id) ?? 0 }))
    .sort((a, b) => b.zones - a.zones);
}
