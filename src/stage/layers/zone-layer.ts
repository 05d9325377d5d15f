// The signs of the zones and their names, with no name over another.
import type Phaser from 'phaser';
import type { MapModel, ZoneModel } from '../../presentation/models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { Spoken } from '../stage-model.ts';
import { Pictures } from '../draw/picture.ts';
import type { LabelLook } from '../draw/zone-label.ts';
import { drawLabel, labelLook, measureLabel } from '../draw/zone-label.ts';
import { drawMinorZone, drawZone, symbolReach, symbolSize } from '../draw/zone-symbol.ts';
import { importance, isCutOff } from '../geometry/importance.ts';
import type { LabelWish, PlacedLabel } from '../geometry/labels.ts';
import { placeLabels } from '../geometry/labels.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import { lineGrid } from '../geometry/line-grid.ts';
import type { Box, Line, Point } from '../geometry/plane.ts';
import { contains, distance, grow } from '../geometry/plane.ts';
import type { MapView } from '../geometry/view.ts';
import { toScreen } from '../geometry/view.ts';
import type { Elsewhere, MapLayer } from './layer.ts';
import { depth } from './layer.ts';

/**
 * What covering a truck, or lying under the key or the inset, weighs in signs covered. The names of places that are cut off go
 * over a truck where every other place is taken; nothing is put where it cannot be read.
 */
const weights = { truck: 9, over: 100 } as const;

/**
 * How large signs are, 0.6–1 in steps: full where zones are far enough apart on screen.
 * @param spread typical distance between neighbours, CSS pixels
 * @param close spread from which signs are full
 */
export function signScale(spread: number, close: number): number {
  return Math.round(Math.min(1, Math.max(0.6, spread / close)) * 10) / 10;
}

export class ZoneLayer implements MapLayer {
  private readonly symbols: Pictures;
  private readonly labels: Pictures;
  private readonly spoken: Spoken;
  private readonly enlarged: boolean;
  private readonly pen = document.createElement('canvas').getContext('2d');
  private world: MapWorld | undefined;
  private model: MapModel | undefined;
  private spotlight: Spotlight | undefined;
  private ratio = 1;
  private scale = 1;
  private spacing = 1;
  private region: Box = { x: 0, y: 0, width: 0, height: 0 };
  private taken: readonly Box[] = [];
  private moving: readonly Box[] = [];
  private across: readonly Line[] = [];
  private elsewhere: Elsewhere = () => null;
  private shown: readonly { readonly id: string; readonly at: Point; readonly reach: number }[] = [];
  private placed: readonly PlacedLabel[] = [];

  /** @param enlarged is this the inset? */
  constructor(scene: Phaser.Scene, spoken: Spoken, enlarged: boolean) {
    this.enlarged = enlarged;
    this.symbols = new Pictures(scene, depth.zone);
    this.labels = new Pictures(scene, depth.label);
    this.spoken = spoken;
  }

  /** Where names may stand, and which boxes they must leave free. */
  frame(region: Box, taken: readonly Box[], elsewhere: Elsewhere): void {
    this.region = region;
    this.taken = taken;
    this.elsewhere = elsewhere;
  }

  /**
   * What else names must leave free as the map is now.
   * @param moving boxes of trucks, pixels
   * @param across lines that should not strike names through, map units
   */
  avoid(moving: readonly Box[], across: readonly Line[]): void {
    this.moving = moving;
    this.across = across;
  }

  build(world: MapWorld, ratio: number): void {
    this.world = world;
    this.ratio = ratio;
    this.symbols.keep([]);
    this.labels.keep([]);
    this.spacing = this.spacingOf(world);
  }

  render(model: MapModel, spotlight: Spotlight): void {
    this.model = model;
    this.spotlight = spotlight;
  }

  look(view: MapView): void {
    const { model, spotlight, world } = this;
    if (!model || !spotlight || !world) return;
    const half = symbolSize / 2;
    const window = grow(this.region, half);
    this.scale = signScale(this.spacing * view.scale, this.enlarged ? 34 : 20);
    const enlarged = this.elsewhere() !== null;
    const inWindow = model.zones
      .map((zone) => ({ zone, at: toScreen(view, world.places.get(zone.id) ?? [0, 0]) }))
      .filter(({ at }) => contains(window, at));
    const shown = inWindow.map(({ zone, at }) => {
      const small = zone.inset && enlarged;
      this.paintSymbol(zone, spotlight, small, model).place(at[0] - half, at[1] - half);
      return {
        id: zone.id,
        zone,
        at,
        small,
        reach: small ? 3 : symbolReach(zone) * this.scale,
      };
    });
    this.shown = shown.filter(({ small }) => !small);
    this.symbols.keep(shown.map(({ id }) => id));
    this.placed = placeLabels(
      shown.filter(({ small }) => !small).map(({ zone, at, reach }) => this.wish(zone, spotlight, at, reach)),
      this.region,
      [
        ...this.taken.map((box) => ({ ...box, weight: weights.over })),
        ...this.moving.map((box) => ({ ...box, weight: weights.truck })),
        ...shown.map(({ at: [x, y], reach }) => ({
          x: x - reach,
          y: y - reach,
          width: reach * 2,
          height: reach * 2,
        })),
      ],
      lineGrid(
        this.across.map((line) => line.map((point) => toScreen(view, point))),
        this.region,
      ).share,
    );
    for (const { id, box, side } of this.placed) this.paintLabel(model, spotlight, id, box, side);
    this.labels.keep(this.placed.map(({ id }) => id));
  }

  /** Map units from a typical zone of this window to the nearest other. */
  private spacingOf({ places, inset }: MapWorld): number {
    const all = [...places.values()];
    const own = inset ? all.filter((place) => contains(inset, place) === this.enlarged) : all;
    const nearest = own
      .map((place) =>
        Math.min(...own.filter((other) => other !== place).map((other) => distance(place, other))),
      )
      .toSorted((a, b) => a - b);
    return nearest[Math.floor(nearest.length * 0.4)] ?? 100;
  }

  /** The zone under a point of the screen, if any. */
  at(point: Point): string | undefined {
    const near = this.shown
      .map(({ id, at, reach }) => ({ id, off: distance(at, point) - reach }))
      .filter(({ off }) => off < 9)
      .toSorted((a, b) => a.off - b.off);
    return near[0]?.id ?? this.placed.find(({ box }) => contains(box, point))?.id;
  }

  private paintSymbol(
    zone: ZoneModel,
    { touches, selectedZone }: Spotlight,
    small: boolean,
    model: MapModel,
  ) {
    const { controller, present, intensity, air, commingling, people, besieged, front } = zone;
    const siege = model.sieges.find(({ zones }) => zones.includes(zone.id))?.state ?? null;
    const look = {
      zone: { controller, present, intensity, air, commingling, people, besieged, front },
      siege,
      apart: model.separations.find(({ zones }) => zones.includes(zone.id))?.progress ?? 0,
      scale: this.scale,
      selected: selectedZone === zone.id,
      touched: touches.includes(zone.id),
    };
    return this.symbols
      .of(zone.id)
      .paint([look, small], symbolSize, symbolSize, this.ratio, (context) =>
        small ? drawMinorZone(context, look) : drawZone(context, look),
      );
  }

  /** How the name of a zone looks: one with a ring always stands out. */
  private lookOf(zone: ZoneModel, spotlight: Spotlight): LabelLook {
    const strong = isCutOff(zone, this.model?.sieges ?? []) || isStrong(zone, spotlight);
    return labelLook(zone, strong, this.spoken.speech.words.days);
  }

  private wish(zone: ZoneModel, spotlight: Spotlight, at: Point, reach: number): LabelWish {
    const look = this.lookOf(zone, spotlight);
    const { width, height } = this.pen ? measureLabel(this.pen, look) : { width: 60, height: 15 };
    const cutOff = isCutOff(zone, this.model?.sieges ?? []);
    return {
      id: zone.id,
      at,
      reach: reach + 1,
      width,
      height,
      priority: importance(zone, cutOff, spotlight),
      needed: cutOff || spotlight.selectedZone === zone.id,
      mayCover: spotlight.selectedZone === zone.id ? Infinity : weights.over - 1,
    };
  }

  private paintLabel(
    model: MapModel,
    spotlight: Spotlight,
    id: string,
    box: Box,
    side: PlacedLabel['side'],
  ): void {
    const zone = model.zones.find((one) => one.id === id);
    if (!zone) return;
    const look = this.lookOf(zone, spotlight);
    this.labels
      .of(id)
      .paint([look, side], box.width, box.height, this.ratio, (context) =>
        drawLabel(context, look, box.width, side),
      )
      .place(box.x, box.y);
  }
}

function isStrong(zone: ZoneModel, { touches, selectedZone }: Spotlight): boolean {
  return (
    zone.intensity >= 55 || zone.people >= 400_000 || touches.includes(zone.id) || selectedZone === zone.id
  );
}
