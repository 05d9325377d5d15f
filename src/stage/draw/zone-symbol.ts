// The sign of a zone on the map: who holds it, who else is there, siege, fighting, aircraft, mixed positions.
import type { ZoneModel } from '../../presentation/pictures/map-models.ts';
import { drawDisc } from './disc.ts';
import { ink, veil } from './ink.ts';
import { palette } from '../../presentation/pictures/palette.ts';

export interface ZoneLook {
  readonly zone: Pick<
    ZoneModel,
    'controller' | 'present' | 'intensity' | 'air' | 'commingling' | 'people' | 'besieged' | 'front'
  >;
  /** State of the siege's chart, if the zone is in one. */
  readonly siege: string | null;
  /** How far covered groups have moved away from outlawed ones here, 0–1. */
  readonly apart: number;
  /** 0.6–1: smaller, and without the lesser signs, where there is little room. */
  readonly scale: number;
  readonly selected: boolean;
  readonly touched: boolean;
}

/** Side of the square picture of a zone, CSS pixels. */
export const symbolSize = 76;

/** The scale from which all signs are drawn. */
const withAllSigns = 0.75;

/** Radius of the disc, CSS pixels: larger for more people, 4–8. */
export function discRadius(people: number): number {
  return Math.min(8, Math.max(4, 3 + Math.log10(Math.max(1, people)) * 0.75));
}

/** How far the sign reaches from its middle, without its glow. */
export function symbolReach(zone: ZoneLook['zone']): number {
  return discRadius(zone.people) + (zone.besieged ? 8 : zone.present.length > 0 ? 5 : 3);
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
}

/** Violence as embers under the sign: nothing when quiet, never a flame. */
function drawGlow(context: CanvasRenderingContext2D, intensity: number): void {
  if (intensity < 18) return;
  const strength = Math.min(1, intensity / 90);
  const radius = 13 + strength * 23;
  const glow = context.createRadialGradient(0, 0, 3, 0, 0, radius);
  glow.addColorStop(0, veil('#f0935c', 0.62 * strength));
  glow.addColorStop(0.45, veil('#d2603c', 0.3 * strength));
  glow.addColorStop(1, veil('#d2603c', 0));
  context.fillStyle = glow;
  circle(context, 0, 0, radius);
  context.fill();
}

/** A ring of arcs around the disc: the share of the fighters that others have. */
export function drawPresent(
  context: CanvasRenderingContext2D,
  zone: Pick<ZoneLook['zone'], 'present'>,
  radius: number,
): void {
  let from = -Math.PI / 2;
  context.lineWidth = 2.6;
  for (const { colour, share } of zone.present) {
    const to = from + Math.min(1, share) * Math.PI * 2;
    context.strokeStyle = palette[colour].dark;
    context.beginPath();
    context.arc(0, 0, radius + 3.2, from, to);
    context.stroke();
    from = to;
  }
}

/** A closed ring with teeth that point inward, as staff maps draw a siege. */
export function drawSiege(context: CanvasRenderingContext2D, radius: number): void {
  context.strokeStyle = ink.paper;
  context.lineWidth = 3.6;
  circle(context, 0, 0, radius);
  context.stroke();
  context.strokeStyle = ink.text;
  context.lineWidth = 1.4;
  context.stroke();
  context.beginPath();
  for (let i = 0; i < 12; i++) {
    const [x, y] = [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)];
    context.moveTo(x * radius, y * radius);
    context.lineTo(x * (radius - 3), y * (radius - 3));
  }
  context.stroke();
}

/** A broken ring: the last roads are under fire, or were opened by force and are held for now. */
export function drawThreat(context: CanvasRenderingContext2D, radius: number): void {
  context.setLineDash([4, 4]);
  context.strokeStyle = ink.text;
  context.lineWidth = 1.3;
  circle(context, 0, 0, radius);
  context.stroke();
  context.setLineDash([]);
}

/** A small aircraft seen from above, nose up, about 9 px wide. */
export function drawAircraft(context: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  context.save();
  context.translate(x, y);
  context.rotate(Math.PI / 5);
  context.fillStyle = colour;
  context.beginPath();
  const half: readonly (readonly [number, number])[] = [
    [0, -5.5],
    [0.9, -3.4],
    [0.9, -1.2],
    [5, 1.9],
    [5, 2.9],
    [0.9, 1.7],
    [0.7, 3.9],
    [2.2, 5],
    [2.2, 5.8],
    [0, 5.2],
  ];
  for (const [px, py] of half) context.lineTo(px, py);
  for (const [px, py] of half.toReversed()) context.lineTo(-px, py);
  context.fill();
  context.restore();
}

/** Two rings that overlap: groups that share positions; the further they have moved apart, 0–1, the less. */
export function drawCommingled(context: CanvasRenderingContext2D, x: number, y: number, apart: number): void {
  const off = 1.8 + apart * 2.2;
  context.lineWidth = 1.3;
  context.strokeStyle = ink.text;
  circle(context, x - off, y, 2.9);
  context.stroke();
  context.strokeStyle = ink.brass;
  circle(context, x + off, y, 2.9);
  context.stroke();
}

/** Paints the sign in the middle of a square of `symbolSize`. */
export function drawZone(
  context: CanvasRenderingContext2D,
  { zone, siege, apart, scale, selected, touched }: ZoneLook,
): void {
  context.translate(symbolSize / 2, symbolSize / 2);
  context.scale(scale, scale);
  const radius = discRadius(zone.people);
  drawGlow(context, zone.intensity);
  if (touched || selected) {
    circle(context, 0, 0, radius + (zone.besieged ? 11.5 : 9));
    context.fillStyle = veil(ink.brass, 0.26);
    context.fill();
    context.lineWidth = 2;
    context.setLineDash(selected ? [] : [4, 3]);
    context.strokeStyle = ink.brass;
    context.stroke();
    context.setLineDash([]);
  }
  drawDisc(context, zone.controller.colour, radius, zone.front);
  drawPresent(context, zone, radius);
  if (zone.besieged) drawSiege(context, radius + 7);
  else if (siege === 'contested' || siege === 'relieved') drawThreat(context, radius + 7);
  if (scale < withAllSigns) return;
  if ((zone.air * zone.intensity) / 100 > 0.12) drawAircraft(context, -radius - 5, -radius - 5, ink.text);
  if (zone.commingling > 0.2 || apart > 0) drawCommingled(context, radius + 6, radius + 5, apart);
}

/** Paints a zone that another part of the map shows in full: a mere dot. */
export function drawMinorZone(
  context: CanvasRenderingContext2D,
  { zone, touched, selected }: ZoneLook,
): void {
  context.translate(symbolSize / 2, symbolSize / 2);
  if (touched || selected) {
    circle(context, 0, 0, 6);
    context.fillStyle = veil(ink.brass, 0.5);
    context.fill();
  }
  circle(context, 0, 0, 2.6);
  context.fillStyle = palette[zone.controller.colour].dark;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = ink.paper;
  context.stroke();
}
