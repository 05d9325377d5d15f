// Sizes of drawings: laid out in units that are pixels at the usual size of text, and drawn larger or smaller with the page's words.

/** Pixels of a rem at the usual size of text. */
const usualRem = 16;

/** So many units of a drawing as a length on the page. */
export const units = (count: number): string => `${count / usualRem}rem`;

/** Pixels of the page as units of a drawing. */
export function inUnits(pixels: number): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.floor((pixels * usualRem) / rem);
}

/** How many units of a drawing there is room for across an element. */
export const unitsAcross = ({ clientWidth }: HTMLElement): number => inUnits(clientWidth);
