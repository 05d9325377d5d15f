// Lines of contact between holders, and the roads: open, cut, and what they are for.
import type Phaser from 'phaser';
import type { MapModel, RouteModel } from '../../presentation/models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import { ink } from '../draw/ink.ts';
import { Stroke } from '../draw/mesh.ts';
import { Pictures } from '../draw/picture.ts';
import { borders } from '../geometry/cells.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Line, Point } from '../geometry/plane.ts';
import { along } from '../geometry/plane.ts';
import { dashes } from '../geometry/strip.ts';
import type { MapView } from '../geometry/view.ts';
import { toScreen } from '../geometry/view.ts';
import type { MapLayer } from './layer.ts';
import { depth, follow } from './layer.ts';

export const routeColours: Readonly<Record<RouteModel['use'], string>> = {
  supply: '#d9b878',
  aid: '#8ec3dd',
  arms: '#e0916f',
  evacuation: '#bda9dc',
};

const crossSize = 16;
/** Mean violence on both sides from which a line of contact is drawn as fought over. */
const heavy = 45;

/** Paints the cross that says a road is cut. */
export function drawCut(context: CanvasRenderingContext2D): void {
  const [near, far] = [crossSize * 0.28, crossSize * 0.72];
  const cross = new Path2D(`M${near} ${near} L${far} ${far} M${far} ${near} L${near} ${far}`);
  context.lineCap = 'round';
  context.lineWidth = 5;
  context.strokeStyle = ink.paper;
  context.stroke(cross);
  context.lineWidth = 2;
  context.strokeStyle = ink.alarm;
  context.stroke(cross);
}

export class LineLayer implements MapLayer {
  /** Fronts and roads, map units: names should not be struck through by them. */
  across: readonly Line[] = [];
  private readonly strokes: Readonly<
    Record<'seamCase' | 'seam' | 'frontCase' | 'front' | 'ember' | 'hot' | 'hotCore', Stroke>
  >;
  private readonly roads: Readonly<Record<RouteModel['use'], Stroke>>;
  private readonly casing: Stroke;
  private readonly cut: Stroke;
  private readonly lit: Stroke;
  private readonly crosses: Pictures;
  private readonly byStroke = new Map<Stroke, readonly Line[]>();
  private cutLines: readonly Line[] = [];
  private crossAt = new Map<string, Point>();
  private world: MapWorld | undefined;
  private ratio = 1;
  private drawnScale = 0;
  private drawn = '';

  constructor(scene: Phaser.Scene) {
    this.strokes = {
      seamCase: new Stroke(scene, depth.front, ink.paper, 2.6, 0.6),
      seam: new Stroke(scene, depth.front, ink.text, 0.9, 0.45),
      frontCase: new Stroke(scene, depth.front, ink.paper, 5, 0.6),
      front: new Stroke(scene, depth.front, ink.text, 1.7, 0.85),
      ember: new Stroke(scene, depth.front, '#c9583a', 9, 0.4),
      hot: new Stroke(scene, depth.front, '#f2e3cf', 3.9, 0.95),
      hotCore: new Stroke(scene, depth.front, '#5a1f12', 1.4, 1),
    };
    this.casing = new Stroke(scene, depth.route, ink.paper, 4.6, 0.85);
    const road = (use: RouteModel['use']): Stroke =>
      new Stroke(scene, depth.route, routeColours[use], 1.6, 1);
    this.roads = {
      supply: road('supply'),
      aid: road('aid'),
      arms: road('arms'),
      evacuation: road('evacuation'),
    };
    this.cut = new Stroke(scene, depth.route, ink.soft, 1.5, 0.75);
    this.lit = new Stroke(scene, depth.route - 1, ink.brass, 8, 0.5);
    this.crosses = new Pictures(scene, depth.route);
  }

  build(world: MapWorld, ratio: number): void {
    this.world = world;
    this.ratio = ratio;
    this.drawn = '';
  }

  render(model: MapModel, { touches }: Spotlight): void {
    const holders = model.zones.map(({ id, controller }) => [id, controller.id] as const);
    const violence = model.zones.map(({ intensity }) => intensity >= heavy);
    const key = JSON.stringify([
      holders,
      model.fronts,
      model.routes.map(({ id, open }) => [id, open]),
      touches,
      violence,
    ]);
    if (key === this.drawn || !this.world) return;
    this.drawn = key;
    this.drawnScale = 0;
    this.drawSeams(this.world, model, new Map(holders));
    this.drawRoutes(this.world, model.routes, touches);
    const { world } = this;
    this.across = [
      ...(this.byStroke.get(this.strokes.front) ?? []),
      ...(this.byStroke.get(this.strokes.hot) ?? []),
      ...model.routes.map(({ id }) => world.routes.get(id) ?? []),
    ];
  }

  look(view: MapView): void {
    if (view.scale !== this.drawnScale) {
      this.drawnScale = view.scale;
      for (const [stroke, drawnLines] of this.byStroke) stroke.draw(drawnLines, view.scale);
      this.cut.draw(dashes(this.cutLines, 5 / view.scale, 4 / view.scale), view.scale);
    }
    const strokes = [...this.byStroke.keys(), this.cut];
    follow(
      view,
      strokes.map(({ mesh }) => mesh),
    );
    for (const [id, at] of this.crossAt) {
      const [x, y] = toScreen(view, at);
      this.crosses.of(id).place(x - crossSize / 2, y - crossSize / 2);
    }
  }

  private drawSeams(world: MapWorld, model: MapModel, holders: ReadonlyMap<string, string>): void {
    const fronts = new Set(model.fronts.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    const isFront = (pair: readonly [string, string]): boolean => fronts.has(pair.join(' '));
    const holder = (zone: string): string | undefined => holders.get(zone);
    const quiet = borders(
      world.cells.seams.filter(({ pair }) => !isFront(pair)),
      holder,
    );
    const violence = new Map(model.zones.map(({ id, intensity }) => [id, intensity]));
    const fought = ([a, b]: readonly [string, string]): boolean =>
      (violence.get(a) ?? 0) + (violence.get(b) ?? 0) >= 2 * heavy;
    const contact = (hot: boolean): Line[] =>
      borders(
        world.cells.seams.filter(({ pair }) => isFront(pair) && fought(pair) === hot),
        holder,
      );
    this.byStroke.set(this.strokes.seamCase, quiet);
    this.byStroke.set(this.strokes.seam, quiet);
    this.byStroke.set(this.strokes.frontCase, contact(false));
    this.byStroke.set(this.strokes.front, contact(false));
    this.byStroke.set(this.strokes.ember, contact(true));
    this.byStroke.set(this.strokes.hot, contact(true));
    this.byStroke.set(this.strokes.hotCore, contact(true));
  }

  private drawRoutes(world: MapWorld, routes: readonly RouteModel[], touches: readonly string[]): void {
    const line = ({ id }: RouteModel): Line => world.routes.get(id) ?? [];
    const open = routes.filter((route) => route.open);
    const cut = routes.filter((route) => !route.open);
    this.byStroke.set(this.lit, routes.filter(({ id }) => touches.includes(id)).map(line));
    this.byStroke.set(this.casing, open.map(line));
    for (const [use, stroke] of Object.entries(this.roads)) {
      this.byStroke.set(stroke, open.filter((route) => route.use === use).map(line));
    }
    this.cutLines = cut.map(line);
    this.crossAt = new Map(cut.map((route) => [route.id, along(line(route), 0.5).at]));
    for (const { id } of cut) this.crosses.of(id).paint('cut', crossSize, crossSize, this.ratio, drawCut);
    this.crosses.keep(this.crossAt.keys());
  }
}
