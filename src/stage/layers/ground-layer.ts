// The land itself: sea and shores, neighbours, rivers, borders and a hint of the graticule.
import type Phaser from 'phaser';
import type { Drawing } from '../draw/drawing.ts';
import { ink, tint } from '../draw/ink.ts';
import { patternTile, tileTexels } from '../draw/pattern.ts';
import type { Sheet } from '../draw/sheet.ts';
import { triangulate } from '../draw/triangulate.ts';
import { clipLine, clipPolygon } from '../geometry/clip.ts';
import { rounded } from '../geometry/curve.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Box, Line, Point, Polygon } from '../geometry/plane.ts';
import { grow } from '../geometry/plane.ts';
import type { StrokeLook } from '../geometry/shapes.ts';
import { Shapes } from '../geometry/shapes.ts';
import type { ControlLayer } from './control-layer.ts';

/** Map units that the mask reaches beyond the map: more than any screen shows. */
const beyond = 4000;

function ring({ land, extent }: MapWorld): Polygon {
  const { x, y, width, height } = grow(extent, beyond);
  const frame: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return [frame, ...land.flatMap((polygon) => polygon.slice(0, 1))];
}

const closed = (line: Line): Line => (line[0] ? [...line, line[0]] : line);

/** Meridians and parallels, one every `step` degrees. */
function graticule({ outline, projection }: MapWorld, step: number): Line[] {
  if (!outline) return [];
  const [west, south, east, north] = outline.window;
  const lines: Line[] = [];
  for (let x = Math.ceil(west / step) * step; x <= east; x += step) {
    lines.push(
      projection.line([
        [x, south],
        [x, (south + north) / 2],
        [x, north],
      ]),
    );
  }
  for (let y = Math.ceil(south / step) * step; y <= north; y += step) {
    const across = Array.from({ length: 13 }, (_, i): Point => [west + ((east - west) * i) / 12, y]);
    lines.push(projection.line(across));
  }
  return lines;
}

const stroke = (colour: string, width: number, alpha: number): StrokeLook => ({
  colour: tint(colour),
  width,
  alpha,
});

const looks = {
  graticule: stroke(ink.text, 0.8, 0.07),
  wideShore: stroke(ink.shore, 26, 0.18),
  shore: stroke(ink.shore, 9, 0.3),
  river: stroke(ink.water, 1.7, 0.75),
  stream: stroke(ink.water, 0.9, 0.7),
  lakeside: stroke(ink.water, 0.9, 0.8),
  border: stroke(ink.border, 1, 0.75),
  disputed: { ...stroke(ink.frontier, 1, 0.7), dashes: [4, 3] },
  coast: stroke(ink.shore, 1.1, 0.95),
  glow: stroke('#000000', 7, 0.35),
  frontier: stroke(ink.frontier, 1.5, 0.95),
} as const satisfies Record<string, StrokeLook>;

const flat = (colour: string) => ({ colour: tint(colour), alpha: 1 });

export class GroundLayer {
  private readonly country: Drawing;
  private readonly land: Drawing;
  private readonly disputed: Drawing;
  private readonly lines: Drawing;
  private readonly scene: Phaser.Scene;
  private tile = '';

  /** @param control lies between the country and all else */
  constructor(scene: Phaser.Scene, sheet: Sheet, control: ControlLayer) {
    this.scene = scene;
    this.country = sheet.shapes();
    sheet.lay(control);
    this.land = sheet.shapes();
    this.disputed = sheet.tiled(() => this.tile, { tile: tileTexels });
    this.lines = sheet.shapes();
  }

  /**
   * Draws the land, which does not change.
   * @param within draw only what lies in this box of the map, for windows that never show more; left out: all
   */
  build(world: MapWorld, ratio: number, within: Box | undefined): void {
    const { outline, projection } = world;
    const cut = (line: Line): Line[] => (within ? clipLine(line, within) : [line]);
    const projected = (lines: readonly Line[]): Line[] => lines.map(projection.line).flatMap(cut);
    const coast = projected(outline?.coast ?? []);
    const disputed = (outline?.disputed ?? []).map(({ points }) => projection.line(points));
    this.tile = patternTile(this.scene, ink.faint, 'diagonal', ratio);
    this.country.set(new Shapes().area(world.land, flat(ink.country), triangulate));
    this.land.set(
      new Shapes()
        .area(outline ? [ring(world)] : [], flat(ink.sea), triangulate)
        .stroke(graticule(world, 1).flatMap(cut), looks.graticule)
        .shore(coast, looks.wideShore)
        .shore(coast, looks.shore)
        .area(neighboursOf(world, within), flat(ink.land), triangulate),
    );
    this.disputed.set(
      new Shapes().area(
        disputed.map((area) => [area]),
        flat('#ffffff'),
        triangulate,
      ),
    );
    this.drawLines(world, cut, coast, disputed.map(closed));
  }

  private drawLines(
    { outline, projection }: MapWorld,
    cut: (line: Line) => Line[],
    coast: readonly Line[],
    disputed: readonly Line[],
  ): void {
    const projected = (lines: readonly Line[]): Line[] => lines.map(projection.line).flatMap(cut);
    const lakes = (outline?.lakes ?? []).map(({ points }) => rounded(closed(projection.line(points)), 5));
    const rivers = (wide: boolean): Line[] =>
      (outline?.rivers ?? [])
        .filter(({ width }) => width > 0.5 === wide)
        .flatMap(({ points }) => cut(rounded(projection.line(points), 5)));
    const frontier = projected(outline?.frontier ?? []);
    this.lines.set(
      new Shapes()
        .area(
          lakes.map((lake) => [lake.slice(0, -1)]),
          flat(ink.lake),
          triangulate,
        )
        .stroke(rivers(true), looks.river)
        .stroke(rivers(false), looks.stream)
        .stroke(lakes, looks.lakeside)
        .stroke(projected(outline?.borders ?? []), looks.border)
        .stroke(disputed, looks.disputed)
        .stroke(coast, looks.coast)
        .stroke(frontier, looks.glow)
        .stroke(frontier, looks.frontier),
    );
  }
}

function neighboursOf({ outline, projection }: MapWorld, within: Box | undefined): readonly Polygon[] {
  const all = (outline?.neighbours ?? []).map(projection.polygon);
  if (!within) return all;
  return all.map((one) => clipPolygon(one, within)).filter(({ length }) => length > 0);
}
