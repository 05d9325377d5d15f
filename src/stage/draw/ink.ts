// The stage's own colours and letters: dark paper, warm ink, one brass accent. Colours of armed actors are in the palette.

import { inks } from '../../presentation/pictures/palette.ts';

const { paper, text, quiet, accent, line } = inks.dark;

export const ink = {
  paper,
  panel: '#191e24',
  sea: '#0d1318',
  land: '#20262d',
  country: '#2b3036',
  shore: '#4f6470',
  water: '#4a6a7d',
  lake: '#223440',
  border: '#59605f',
  frontier: '#b9b19d',
  text,
  soft: quiet,
  faint: line,
  hair: '#39404a',
  brass: accent,
  alarm: '#d9775a',
  calm: '#8bb89a',
  sheet: '#e3dac5',
  sheetShade: '#cfc4ab',
  sheetInk: '#2b2721',
  sheetSoft: '#574f42',
} as const;

export const serif =
  "'Source Serif 4 Variable', 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif";
export const sans = "'Source Sans 3 Variable', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** A CSS hex colour as the number that tints take. */
export function tint(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}

/** A CSS hex colour with an opacity 0–1. */
export function veil(hex: string, opacity: number): string {
  const value = tint(hex);
  return `rgba(${value >> 16}, ${(value >> 8) & 255}, ${value & 255}, ${opacity})`;
}

/** A CSS hex colour mixed with another, 0 (the first) to 1 (the second). */
export function mixed(hex: string, other: string, share: number): string {
  const [a, b] = [tint(hex), tint(other)];
  const part = (shift: number): number =>
    Math.round(((a >> shift) & 255) * (1 - share) + ((b >> shift) & 255) * share);
  return `#${((part(16) << 16) | (part(8) << 8) | part(0)).toString(16).padStart(6, '0')}`;
}
