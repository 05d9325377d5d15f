// The colours and patterns of the situation map, and the colours of text on paper: one source for the stage and the desk's CSS.
import type { MapColour } from './map-models.ts';

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
 * Hues after Okabe and Ito’s palette for all eyes ("Color Universal Design", 2008), toned down for dark paper and set apart: any two differ
 * by at least 11 (CIEDE2000) in the eyes of people without one kind of cone, too. Each also has a pattern of its own.
 */
export const palette: Readonly<Record<MapColour, Swatch>> = {
  red: { dark: '#b85e45', light: '#9f2508', pattern: 'diagonal' },
  green: { dark: '#47916b', light: '#16583d', pattern: 'back-diagonal' },
  blue: { dark: '#75a7ea', light: '#116fae', pattern: 'horizontal' },
  yellow: { dark: '#d6c471', light: '#8b840b', pattern: 'dots' },
  black: { dark: '#787f88', light: '#1d2126', pattern: 'grid' },
  orange: { dark: '#c0942a', light: '#7d5f00', pattern: 'vertical' },
  purple: { dark: '#b596b3', light: '#744b72', pattern: 'cross' },
  grey: { dark: '#b6b9b6', light: '#6f7177', pattern: 'plain' },
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
