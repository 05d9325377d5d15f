// The signs of the zones and their names, with no name over another.
import type { MapModel, ZoneModel } from '../../presentation/pictures/map-models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { Spoken } from '../stage-model.ts';
import { isStrong, lookOf } from '../draw/zone-look.ts';
import { leaderSign } from '../draw/leader-line.ts';
import { pen } from '../draw/pen.ts';
import type { SignWish } from '../draw/sign-layer.ts';
import type { LabelLook } from '../draw/zone-label.ts';
import { drawLabel, labelLook, measureLabel, nameAlone } from '../draw/zone-label.ts';
import { drawMinorZone, drawZone, symbolReach, symbolSize } from '../draw/zone-symbol.ts';
import { importance, isCutOff } from '../geometry/importance.ts';
import type { LabelWish, PlacedLabel } from '../geometry/labels.ts';
import { placeLabelsInSteps } from '../geometry/labels.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import { lineGrid } from '../geometry/line-grid.ts';
import type { Box, Line, Point } from '../geometry/plane.ts';
import { contains, distance, grow } from '../geometry/plane.ts';
import type { MapView } from '../geometry/view.ts';
import { toScreen } from '../geometry/view.ts';
import type { Elsewhere } from './layer.ts';

/** Pixels beside the window in which symbols are drawn too. */
const beside = 160;

/**
 * What covering a ring or a truck, or lying under the key or the inset, weighs in signs covered. The names of places that are cut off go
 * over a truck where every other place is taken; nothing is put where it cannot be read.
 */
const weights = { ring: 2, truck: 9, over: 100 } as const;

/**
 * How large signs are, 0.6–1 in steps: full where zones are far enough apart on screen.
 * @param spread typical distance between neighbours, CSS pixels
 * @param close spread from which signs are full
 */
export function signScale(spread: number, close: number): number {
  return Math.round(Math.min(1, Math.max(0.6, spread / close)) * 10) / 10;
}

interface Shown {
  readonly zone: ZoneModel;
  readonly place: Point;
  readonly at: Point;
  readonly small: boolean;
  readonly reach: number;
}

interface Name {
  readonly look: LabelLook;
  readonly width: number;
  readonly height: number;
}

export class ZoneLayer {
  private readonly spoken: Spoken;
  private readonly enlarged: boolean;
  /** What names say and how large they are, for as long as the model is the same. */
  private readonly names = new Map<string, Name>();
  private world: MapWorld | undefined;
  private model: MapModel | undefined;
  private spotlight: Spotlight | undefined;
  private spacing = 1;
  private region: Box = { x: 0, y: 0, width: 0, height: 0 };
  private taken: readonly Box[] = [];
  private elsewhere: Elsewhere = () => null;
  private shown: readonly Shown[] = [];
  private placed: readonly PlacedLabel[] = [];
  /** The view in which names were placed. */
  private placedIn: MapView = { scale: 1, dx: 0, dy: 0 };

  /** @param enlarged is this the inset? */
  constructor(spoken: Spoken, enlarged: boolean) {
    this.enlarged = enlarged;
    this.spoken = spoken;
  }

  /** Where names may stand, and which boxes they must leave free. */
  frame(region: Box, taken: readonly Box[], elsewhere: Elsewhere): void {
    this.region = region;
    this.taken = taken;
    this.elsewhere = elsewhere;
  }

  build(world: MapWorld): void {
    this.world = world;
    this.spacing = this.spacingOf(world);
  }

  render(model: MapModel, spotlight: Spotlight): void {
    this.model = model;
    this.spotlight = spotlight;
    this.names.clear();
  }

  /** Symbols in a view; those a little beside the window too, since the map may be on its way. */
  symbols(view: MapView): readonly SignWish[] {
    const { model, spotlight, world } = this;
    if (!model || !spotlight || !world) return [];
    const scale = signScale(this.spacing * view.scale, this.enlarged ? 34 : 20);
    const isEnlarged = this.elsewhere() !== null;
    const window = grow(this.region, symbolSize / 2 + beside);
    this.shown = model.zones
      .map((zone): Shown => {
        const place = world.places.get(zone.id) ?? [0, 0];
        const small = zone.inset && isEnlarged;
        const reach = small ? 3 : symbolReach(zone) * scale;
        return { zone, place, at: toScreen(view, place), small, reach };
      })
      .filter(({ at }) => contains(window, at));
    this.placedIn = view;
    return this.shown.map(({ zone, place, small }) => {
      const look = lookOf(zone, model, spotlight, scale);
      return {
        id: `zone ${zone.id}`,
        look: JSON.stringify([look, small]),
        place,
        offset: [-symbolSize / 2, -symbolSize / 2],
        width: symbolSize,
        height: symbolSize,
        painter: (context) => (small ? drawMinorZone(context, look) : drawZone(context, look)),
      };
    });
  }

  /** How much of a box lines would strike through, where the symbols stand that were asked for last. @param across lines, map units */
  struck(across: readonly Line[]): (box: Box) => number {
    return lineGrid(across, this.region, this.placedIn).share;
  }

  /**
   * Names beside the symbols that were asked for last, one placed a step.
   * @param moving boxes of trucks, pixels
   * @param struck how much of a box, 0–1, lines run through
   */
  *labels(moving: readonly Box[], struck: (box: Box) => number): Generator<void, readonly SignWish[]> {
    const { spotlight } = this;
    if (!spotlight) return [];
    const window = grow(this.region, symbolSize / 2);
    const near = this.shown.filter(({ at }) => contains(window, at));
    this.placed = yield* placeLabelsInSteps(
      this.wishes(near, spotlight),
      this.region,
      [
        ...this.taken.map((box) => ({ ...box, weight: weights.over })),
        ...moving.map((box) => ({ ...box, weight: weights.truck })),
        ...near.map(({ zone, at: [x, y], reach }) => ({
          of: zone.id,
          weight: isCutOff(zone, this.model?.sieges ?? []) ? weights.ring : 1,
          x: x - reach,
          y: y - reach,
          width: reach * 2,
          height: reach * 2,
        })),
      ],
      struck,
    );
    return [...this.leaders(), ...this.written()];
  }

  /** Lines from names to places that they stand apart from. */
  private leaders(): readonly SignWish[] {
    return this.placed.flatMap(({ id, leader }) => {
      const there = this.shown.find(({ zone }) => zone.id === id);
      return leader && there ? [leaderSign(`leader ${id}`, there.place, there.at, leader)] : [];
    });
  }

  private written(): readonly SignWish[] {
    return this.placed.flatMap(({ id, box, side, isShort }): readonly SignWish[] => {
      const there = this.shown.find(({ zone }) => zone.id === id);
      const name = this.names.get(id);
      if (!there || !name) return [];
      const look = isShort ? nameAlone(name.look) : name.look;
      return [
        {
          id: `name ${id}`,
          look: JSON.stringify([look, side]),
          place: there.place,
          offset: [box.x - there.at[0], box.y - there.at[1]],
          width: box.width,
          height: box.height,
          painter: (context) => drawLabel(context, look, box.width, side),
        },
      ];
    });
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
  at(point: Point, view: MapView): string | undefined {
    const near = this.shown
      .filter(({ small }) => !small)
      .map(({ zone, place, reach }) => ({ id: zone.id, off: distance(toScreen(view, place), point) - reach }))
      .filter(({ off }) => off < 9)
      .toSorted((a, b) => a.off - b.off);
    if (near[0]) return near[0].id;
    // Names stand beside their places as they were placed, wherever those have gone to.
    return this.placed.find(({ id, box }) => {
      const shown = this.shown.find(({ zone }) => zone.id === id);
      if (!shown) return false;
      const [x, y] = toScreen(view, shown.place);
      return contains(box, [point[0] - x + shown.at[0], point[1] - y + shown.at[1]]);
    })?.id;
  }

  /** What the names of some zones want; in the inset one at least is always read, so that it is plain what is enlarged. */
  private wishes(near: readonly Shown[], spotlight: Spotlight): readonly LabelWish[] {
    const wishes = near.filter(({ small }) => !small).map((shown) => this.wish(shown, spotlight));
    if (!this.enlarged || wishes.some(({ needed }) => needed)) return wishes;
    const first = Math.max(...wishes.map(({ priority }) => priority));
    return wishes.map((wish) => ({
      ...wish,
      needed: wish.priority === first,
      mayCover: weights.truck - 1,
    }));
  }

  private wish({ zone, at, reach }: Shown, spotlight: Spotlight): LabelWish {
    const { look, width, height } = this.nameOf(zone, spotlight);
    const cutOff = isCutOff(zone, this.model?.sieges ?? []);
    return {
      id: zone.id,
      at,
      reach: reach + 1,
      width,
      height,
      ...(look.supplies === null ? {} : { short: measureLabel(pen, nameAlone(look)) }),
      priority: importance(zone, cutOff, spotlight),
      needed: cutOff || spotlight.selectedZone === zone.id,
      mayCover: spotlight.selectedZone === zone.id ? Infinity : weights.over - 1,
    };
  }

  private nameOf(zone: ZoneModel, spotlight: Spotlight): Name {
    const known = this.names.get(zone.id);
    if (known) return known;
    // One with a ring always stands out.
    const strong = isCutOff(zone, this.model?.sieges ?? []) || isStrong(zone, spotlight);
    const look = labelLook(zone, strong, this.spoken.speech.words.days);
    const name = { look, ...measureLabel(pen, look) };
    this.names.set(zone.id, name);
    return name;
  }
}
