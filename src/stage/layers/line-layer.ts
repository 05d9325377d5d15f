// Lines of contact between holders, and the roads: open, cut, and what they are for.
import type { MapModel, RouteModel } from '../../presentation/pictures/map-models.ts';
import type { Spotlight } from '../../session/spotlight.ts';
import type { Drawing } from '../draw/drawing.ts';
import { ink, tint } from '../draw/ink.ts';
import type { Sheet } from '../draw/sheet.ts';
import type { SignWish } from '../draw/sign-layer.ts';
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

/** What runs between two zones of different hands. */
type Contact = 'quiet' | 'calm' | 'hot';

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
    if (!world) return;
    const contacts = contactsOf(world, model);
    const key = JSON.stringify([contacts, model.routes.map(({ id, open }) => [id, open]), touches]);
    if (key === this.drawn) return;
    this.drawn = key;
    const holders = new Map(model.zones.map(({ id, controller }) => [id, controller.id]));
    const lines = (contact: Contact): readonly Line[] =>
      borders(
        world.cells.seams.filter((_, i) => contacts[i] === contact),
        (zone) => holders.get(zone),
      );
    const [calm, hot] = [lines('calm'), lines('hot')];
    const shapes = new Shapes();
    drawContacts(shapes, lines('quiet'), calm, hot);
    this.drawRoutes(shapes, world, model.routes, touches);
    this.drawing.set(shapes);
    this.across = [...calm, ...hot, ...model.routes.map(({ id }) => world.routes.get(id) ?? [])];
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

/** For each seam of the cells what runs along it; null where both sides are in one hand. */
function contactsOf({ cells }: MapWorld, { zones, fronts }: MapModel): readonly (Contact | null)[] {
  const pairs = new Set(fronts.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const known = new Map(zones.map((zone) => [zone.id, zone]));
  return cells.seams.map(({ pair: [a, b] }) => {
    const [one, other] = [known.get(a), known.get(b)];
    if (one?.controller.id === other?.controller.id) return null;
    if (!pairs.has(`${a} ${b}`)) return 'quiet';
    return (one?.intensity ?? 0) + (other?.intensity ?? 0) >= 2 * heavy ? 'hot' : 'calm';
  });
}

function drawContacts(
  shapes: Shapes,
  quiet: readonly Line[],
  calm: readonly Line[],
  hot: readonly Line[],
): void {
  shapes.stroke(quiet, looks.seamCase).stroke(quiet, looks.seam);
  shapes.stroke(calm, looks.frontCase).stroke(calm, looks.front);
  shapes.stroke(hot, looks.ember).stroke(hot, looks.hot).stroke(hot, looks.hotCore);
}
