// Lines of contact between holders, and the roads: open, cut, and what they are for.
import type { MapModel, RouteModel } from '../../presentation/models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { Drawing } from '../draw/drawing.ts';
import { ink, tint } from '../draw/ink.ts';
import type { Sheet } from '../draw/sheet.ts';
import type { SignWish } from '../draw/sign-layer.ts';
import type { Seam } from '../geometry/cells.ts';
import { borders } from '../geometry/cells.ts';
import type { MapWorld } from '../geometry/map-world.ts';
import type { Line } from '../geometry/plane.ts';
import { along } from '../geometry/plane.ts';
import type { StrokeLook } from '../geometry/shapes.ts';
import { Shapes } from '../geometry/shapes.ts';

export const routeColours: Readonly<Record<RouteModel['use'], string>> = {
  supply: '#d9b878',
  aid: '#8ec3dd',
  arms: '#e0916f',
  evacuation: '#bda9dc',
};

const crossSize = 16;
/** Mean violence on both sides from which a line of contact is drawn as fought over. */
const heavy = 45;

const stroke = (colour: string, width: number, alpha: number): StrokeLook => ({
  colour: tint(colour),
  width,
  alpha,
});

const looks = {
  seamCase: stroke(ink.paper, 2.6, 0.6),
  seam: stroke(ink.text, 0.9, 0.45),
  frontCase: stroke(ink.paper, 5, 0.6),
  front: stroke(ink.text, 1.7, 0.85),
  ember: stroke('#c9583a', 9, 0.4),
  hot: stroke('#f2e3cf', 3.9, 0.95),
  hotCore: stroke('#5a1f12', 1.4, 1),
  lit: stroke(ink.brass, 8, 0.5),
  casing: stroke(ink.paper, 4.6, 0.85),
  cut: { ...stroke(ink.soft, 1.5, 0.75), dashes: [5, 4] },
} as const satisfies Record<string, StrokeLook>;

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

/** Lines between zones of different hands. */
interface Contacts {
  readonly quiet: readonly Line[];
  readonly calm: readonly Line[];
  readonly hot: readonly Line[];
}

export class LineLayer {
  /** Fronts and roads, map units: names should not be struck through by them. */
  across: readonly Line[] = [];
  /** Crosses on cut roads. */
  crosses: readonly SignWish[] = [];
  private readonly drawing: Drawing;
  private world: MapWorld | undefined;
  private drawn = '';

  constructor(sheet: Sheet) {
    this.drawing = sheet.shapes();
  }

  build(world: MapWorld): void {
    this.world = world;
    this.drawn = '';
  }

  render(model: MapModel, { touches }: Spotlight): void {
    const { world } = this;
    const key = JSON.stringify([
      model.zones.map(({ id, controller, intensity }) => [id, controller.id, intensity]),
      model.fronts,
      model.routes.map(({ id, open }) => [id, open]),
      touches,
    ]);
    if (key === this.drawn || !world) return;
    this.drawn = key;
    const contacts = contactsOf(world, model);
    const shapes = new Shapes();
    drawContacts(shapes, contacts);
    this.drawRoutes(shapes, world, model.routes, touches);
    this.drawing.set(shapes);
    this.across = [
      ...contacts.calm,
      ...contacts.hot,
      ...model.routes.map(({ id }) => world.routes.get(id) ?? []),
    ];
  }

  private drawRoutes(
    shapes: Shapes,
    world: MapWorld,
    routes: readonly RouteModel[],
    touches: readonly string[],
  ): void {
    const line = ({ id }: RouteModel): Line => world.routes.get(id) ?? [];
    const open = routes.filter((route) => route.open);
    const cut = routes.filter((route) => !route.open);
    shapes.stroke(routes.filter(({ id }) => touches.includes(id)).map(line), looks.lit);
    shapes.stroke(open.map(line), looks.casing);
    for (const [use, colour] of Object.entries(routeColours))
      shapes.stroke(open.filter((route) => route.use === use).map(line), stroke(colour, 1.6, 1));
    shapes.stroke(cut.map(line), looks.cut);
    this.crosses = cut.map((route) => ({
      id: `cut ${route.id}`,
      look: 'cut',
      place: along(line(route), 0.5).at,
      offset: [-crossSize / 2, -crossSize / 2],
      width: crossSize,
      height: crossSize,
      painter: drawCut,
    }));
  }
}

function contactsOf({ cells }: MapWorld, { zones, fronts }: MapModel): Contacts {
  const pairs = new Set(fronts.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const holders = new Map(zones.map(({ id, controller }) => [id, controller.id]));
  const violence = new Map(zones.map(({ id, intensity }) => [id, intensity]));
  const kinds: Readonly<Record<keyof Contacts, Seam[]>> = { quiet: [], calm: [], hot: [] };
  for (const seam of cells.seams) {
    const [a, b] = seam.pair;
    if (holders.get(a) === holders.get(b)) continue;
    const isHot = (violence.get(a) ?? 0) + (violence.get(b) ?? 0) >= 2 * heavy;
    kinds[!pairs.has(`${a} ${b}`) ? 'quiet' : isHot ? 'hot' : 'calm'].push(seam);
  }
  const joined = (seams: readonly Seam[]): readonly Line[] => borders(seams, (zone) => holders.get(zone));
  return { quiet: joined(kinds.quiet), calm: joined(kinds.calm), hot: joined(kinds.hot) };
}

function drawContacts(shapes: Shapes, { quiet, calm, hot }: Contacts): void {
  shapes.stroke(quiet, looks.seamCase).stroke(quiet, looks.seam);
  shapes.stroke(calm, looks.frontCase).stroke(calm, looks.front);
  shapes.stroke(hot, looks.ember).stroke(hot, looks.hot).stroke(hot, looks.hotCore);
}
