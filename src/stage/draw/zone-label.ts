// The name of a zone, and how many days its supplies last where that is known.
import type { ZoneModel } from '../../presentation/pictures/map-models.ts';
import { ink, sans, veil } from './ink.ts';
import type { Measuring } from './lettering.ts';

export interface LabelLook {
  readonly name: string;
  readonly strong: boolean;
  readonly besieged: boolean;
  readonly supplies: number | null;
  /** The days in words. */
  readonly days: string;
}

const nameSize = 11.5;
const lineHeight = 15;
const leading = 12.5;
/** Days of supplies that fill the gauge. */
const fullGauge = 30;
const gaugeWidth = 30;

export function labelLook(zone: ZoneModel, strong: boolean, days: (days: number) => string): LabelLook {
  const { name, besieged } = zone;
  const supplies = zone.supplies === null ? null : Math.round(zone.supplies);
  return { name, strong, besieged, supplies, days: supplies === null ? '' : days(supplies) };
}

/** The same without its gauge. */
export const nameAlone = (look: LabelLook): LabelLook => ({ ...look, supplies: null, days: '' });

const fontOf = ({ strong, besieged }: LabelLook): string =>
  `${strong || besieged ? 600 : 400} ${nameSize}px ${sans}`;
const daysFont = `500 9.5px ${sans}`;

/** Long names go into two lines of about the same length. */
function linesOf(name: string): readonly string[] {
  const words = name.split(' ');
  if (name.length <= 13 || words.length < 2) return [name];
  const splits = words
    .slice(1)
    .map((_, i): [string, string] => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));
  return splits.toSorted((a, b) => longest(a) - longest(b))[0] ?? [name];
}

/** Width and height in CSS pixels. */
export function measureLabel(
  context: Measuring,
  look: LabelLook,
): { readonly width: number; readonly height: number } {
  context.font = fontOf(look);
  const lines = linesOf(look.name);
  const name = Math.max(...lines.map((line) => context.measureText(line).width));
  const height = lineHeight + (lines.length - 1) * leading;
  if (look.supplies === null) return { width: Math.ceil(name) + 6, height };
  context.font = daysFont;
  const gauge = gaugeWidth + 4 + context.measureText(look.days).width;
  return { width: Math.ceil(Math.max(name, gauge)) + 6, height: height + 10 };
}

function drawGauge(context: CanvasRenderingContext2D, look: LabelLook, x: number, y: number): void {
  const share = Math.min(1, (look.supplies ?? 0) / fullGauge);
  const low = (look.supplies ?? 0) < 10;
  context.fillStyle = veil(ink.paper, 0.85);
  context.fillRect(x - 1, y - 1, gaugeWidth + 2, 6);
  context.fillStyle = ink.hair;
  context.fillRect(x, y, gaugeWidth, 4);
  context.fillStyle = low ? ink.alarm : ink.soft;
  context.fillRect(x, y, Math.max(1.5, gaugeWidth * share), 4);
  outlined(context, look.days, x + gaugeWidth + 4, y + 2, daysFont, low ? '#f0a58b' : ink.soft);
}

/** Text with an edge of paper, so that it reads over lines and patterns. */
function outlined(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): void {
  context.font = font;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.6;
  context.strokeStyle = veil(ink.paper, 0.92);
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** Paints the label into a box as measured; `end` sets it flush with the box's right edge. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  look: LabelLook,
  width: number,
  side: 'end' | 'start' | 'middle',
): void {
  context.font = daysFont;
  const gauge = look.supplies === null ? 0 : gaugeWidth + 4 + context.measureText(look.days).width;
  const at = (length: number): number =>
    side === 'start' ? 3 : side === 'end' ? width - length - 3 : (width - length) / 2;
  const lines = linesOf(look.name);
  lines.forEach((line, i) => {
    context.font = fontOf(look);
    const x = at(context.measureText(line).width);
    outlined(context, line, x, lineHeight / 2 + i * leading, fontOf(look), look.strong ? ink.text : ink.soft);
  });
  if (look.supplies !== null)
    drawGauge(context, look, at(gauge), lineHeight + (lines.length - 1) * leading + 2);
}
