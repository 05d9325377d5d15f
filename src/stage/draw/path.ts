// Areas given as SVG path data.

/** Fills an area in the colour that is set. */
export function fillPath(context: CanvasRenderingContext2D, data: string): void {
  const area = new Path2D(data);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill(area);
}
