// The colours and patterns of the situation map, and the colours of text on paper: one source for the stage and the desk's CSS.
import type { MapColour } from './models.ts';

/** Fill patterns, so that holders stay apart without colour. */
export const patterns = [
  'plain',
  'diagonal',
  'back-diagonal',
  'horizontal',
  'vertical',
  'cross',
  'dots',
  'grid',
] as const;
export type Pattern = (typeof patterns)[number];

interface Swatch {
  /** On dark paper: fill and line of shapes, contrast at least 3:1 against the paper. */
  readonly dark: string;
  /** On light paper (print, high contrast): likewise. */
  readonly light: string;
  readonly pattern: Pattern;
}

/**
 * Hues after Okabe and Ito’s palette for all eyes ("Color Universal Design", 2008), toned down for dark paper. Each also has a pattern of its own.
 */
export const palette: Readonly<Record<MapColour, Swatch>> = {
  red: { dark: '#c9694a', light: '#a8471f', pattern: 'diagonal' },
  green: { dark: '#4fa38a', light: '#00694d', pattern: 'back-diagonal' },
  blue: { dark: '#5b93c4', light: '#0a5c92', pattern: 'horizontal' },
  yellow: { dark: '#cfc069', light: '#7d7000', pattern: 'dots' },
  black: { dark: '#8a8f98', light: '#1d2126', pattern: 'grid' },
  orange: { dark: '#d6a04a', light: '#8f5a00', pattern: 'vertical' },
  purple: { dark: '#b585a3', light: '#8c3d6b', pattern: 'cross' },
  grey: { dark: '#a7adb5', light: '#5d646d', pattern: 'plain' },
};

interface Inks {
  readonly paper: string;
  /** A sheet on the paper: panels, cards. */
  readonly sheet: string;
  /** Text, contrast at least 7:1 on paper and sheet. */
  readonly text: string;
  /** Lesser text, at least 4.5:1 on paper and sheet. */
  readonly quiet: string;
  /** Lines and borders that mean something, at least 3:1. */
  readonly line: string;
  /** Focus, selection, the thing to do next: at least 4.5:1 on paper and sheet. */
  readonly accent: string;
  /** Good and bad news as text, at least 4.5:1; never without words. */
  readonly good: string;
  readonly bad: string;
  readonly water: string;
  readonly land: string;
}

/** Inks on dark paper, as the game is drawn, and on light paper, as it is printed. */
export const inks: Readonly<Record<'dark' | 'light', Inks>> = {
  dark: {
    paper: '#14181d',
    sheet: '#1d2229',
    text: '#e8e4da',
    quiet: '#b3b1a8',
    line: '#707780',
    accent: '#e0b15c',
    good: '#7fc4a8',
    bad: '#e39a7f',
    water: '#10202b',
    land: '#20262d',
  },
  light: {
    paper: '#faf7f0',
    sheet: '#ffffff',
    text: '#1b1e22',
    quiet: '#4d5259',
    line: '#767c84',
    accent: '#7a5200',
    good: '#00694d',
    bad: '#9c3c17',
    water: '#dfe8ee',
    land: '#f0ebe0',
  },
};
