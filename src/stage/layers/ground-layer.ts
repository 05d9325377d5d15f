// The land itself: sea and shores, neighbours, rivers, borders and a hint of the graticule.
import type Phaser from 'phaser';
import { ink } from '../draw/ink.ts';
import { dye, Fill, Shore, Stroke, white } from '../draw/mesh.ts';
import { patternTile, tileTexels } from '../draw/pattern.ts';
import { clipLine, clipPolygon } from '../geometry/clip.ts';
import { rounded } from '../geometry/curve.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Box, Line, Point, Polygon } from '../geometry/plane.ts';
import { grow } from '../geometry/plane.ts';
import { dashes } from '../geometry/strip.ts';
import type { MapView } from '../geometry/view.ts';
import type { MapLayer } from './layer.ts';
import { depth, follow } from './layer.ts';

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

export class GroundLayer implements MapLayer {
  private readonly fills: Readonly<Record<'country' | 'mask' | 'neighbours' | 'lakes', Fill>>;
  private readonly strokes: Readonly<
    Record<
      'graticule' | 'borders' | 'coast' | 'glow' | 'frontier' | 'river' | 'stream' | 'lakeside' | 'disputed',
      Stroke
    >
  >;
  private readonly shores: readonly Shore[];
  private readonly scene: Phaser.Scene;
  private readonly lines = new Map<Stroke, readonly Line[]>();
  private coast: readonly Line[] = [];
  private disputed: Fill | undefined;
  private outlineOfDisputed: readonly Line[] = [];
  private ratio = 1;
  private drawnScale = 0;
  private window: Box | undefined;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    const flat = (at: number, colour: string): Fill => {
      const fill = new Fill(scene, at, white(scene));
      dye(fill.mesh, colour);
      return fill;
    };
    this.fills = {
      country: flat(depth.country, ink.country),
      mask: flat(depth.mask, ink.sea),
      neighbours: flat(depth.neighbours, ink.land),
      lakes: flat(depth.water, ink.lake),
    };
    this.strokes = {
      graticule: new Stroke(scene, depth.graticule, ink.text, 0.8, 0.07),
      river: new Stroke(scene, depth.water, ink.water, 1.7, 0.75),
      stream: new Stroke(scene, depth.water, ink.water, 0.9, 0.7),
      lakeside: new Stroke(scene, depth.water, ink.water, 0.9, 0.8),
      borders: new Stroke(scene, depth.border, ink.border, 1, 0.75),
      disputed: new Stroke(scene, depth.border, ink.frontier, 1, 0.7),
      coast: new Stroke(scene, depth.border, ink.shore, 1.1, 0.95),
      glow: new Stroke(scene, depth.frontier, '#000000', 7, 0.35),
      frontier: new Stroke(scene, depth.frontier, ink.frontier, 1.5, 0.95),
    };
    this.shores = [
      new Shore(scene, depth.shore, ink.shore, 26, 0.18),
      new Shore(scene, depth.shore, ink.shore, 9, 0.3),
    ];
  }

  /** Draws only what lies in a box of the map, for windows that never show more. */
  limit(window: Box | undefined): void {
    this.window = window;
  }

  build(world: MapWorld, ratio: number): void {
    const { outline, projection, land } = world;
    const within = this.window;
    const cut = (line: Line): Line[] => (within ? clipLine(line, within) : [line]);
    const projected = (lines: readonly Line[]): Line[] => lines.map(projection.line).flatMap(cut);
    const rivers = outline?.rivers ?? [];
    const lakes = (outline?.lakes ?? []).map(({ points }) => rounded(closed(projection.line(points)), 5));
    const river = (wide: boolean): Line[] =>
      rivers
        .filter(({ width }) => width > 0.5 === wide)
        .flatMap(({ points }) => cut(rounded(projection.line(points), 5)));
    this.ratio = ratio;
    this.fills.country.draw(land);
    this.fills.mask.draw([ring(world)]);
    dye(this.fills.mask.mesh, outline ? ink.sea : ink.paper);
    const neighbours = (outline?.neighbours ?? []).map(projection.polygon);
    this.fills.neighbours.draw(
      within
        ? neighbours.map((one) => clipPolygon(one, within)).filter(({ length }) => length > 0)
        : neighbours,
    );
    this.fills.lakes.draw(lakes.map((lake) => [lake.slice(0, -1)]));
    this.lines.set(this.strokes.graticule, graticule(world, 1).flatMap(cut));
    this.lines.set(this.strokes.river, river(true));
    this.lines.set(this.strokes.stream, river(false));
    this.lines.set(this.strokes.lakeside, lakes);
    this.lines.set(this.strokes.borders, projected(outline?.borders ?? []));
    this.coast = projected(outline?.coast ?? []);
    this.lines.set(this.strokes.coast, this.coast);
    const edge = outline
      ? projected(outline.frontier)
      : land.flatMap(([outer]) => (outer ? [closed(outer)] : []));
    this.lines.set(this.strokes.glow, outline ? edge : []);
    this.lines.set(this.strokes.frontier, edge);
    this.buildDisputed((outline?.disputed ?? []).map(({ points }) => projection.line(points)));
    this.drawnScale = 0;
  }

  render(): void {
    // The land does not change.
  }

  look(view: MapView): void {
    if (view.scale !== this.drawnScale) this.rescale(view.scale);
    follow(view, [
      ...Object.values(this.fills).map(({ mesh }) => mesh),
      ...Object.values(this.strokes).map(({ mesh }) => mesh),
      ...this.shores.map(({ mesh }) => mesh),
      ...(this.disputed ? [this.disputed.mesh] : []),
    ]);
  }

  private rescale(scale: number): void {
    this.drawnScale = scale;
    for (const [stroke, lines] of this.lines) stroke.draw(lines, scale);
    for (const shore of this.shores) shore.draw(this.coast, scale);
    this.strokes.disputed.draw(dashes(this.outlineOfDisputed, 4 / scale, 3 / scale), scale);
    this.disputed?.lay(tileTexels / this.ratio / scale);
  }

  private buildDisputed(areas: readonly Line[]): void {
    this.outlineOfDisputed = areas.map(closed);
    this.disputed?.mesh.destroy();
    const tile = patternTile(this.scene, ink.faint, 'diagonal', this.ratio);
    this.disputed = new Fill(this.scene, depth.neighbours + 1, tile).draw(areas.map((area) => [area]));
  }
}
