// Strokes as strips of quads: smooth by an alpha ramp across, without multisampling.
import type { Line, Point } from './plane.ts';
import { distance } from './plane.ts';

/** Vertices as x, y, u, v and triangles as a, b, c, page: two in a row share the edge b–c. */
export interface Mesh {
  readonly vertices: number[];
  readonly indices: number[];
}

/** Unit normals to the left of each point (y down: left of the way is up when going east), long enough to keep the width at bends. */
function normals(line: Line): Point[] {
  return line.map((point, i) => {
    const before = line[i - 1] ?? point;
    const after = line[i + 1] ?? point;
    const inLength = distance(before, point) || 1;
    const outLength = distance(point, after) || 1;
    const into: Point = [(point[0] - before[0]) / inLength, (point[1] - before[1]) / inLength];
    const out: Point = [(after[0] - point[0]) / outLength, (after[1] - point[1]) / outLength];
    const [x, y] = [into[1] + out[1], -into[0] - out[0]];
    const length = Math.hypot(x, y) || 1;
    const bend = Math.max(0.5, i === 0 || i === line.length - 1 ? 1 : length / 2);
    return [x / length / bend, y / length / bend];
  });
}

/**
 * A strip along each line from `left` to `right` of it (map units; a negative left lies to the right), with u running 0..1 across.
 * For a stroke of width w give w / 2 on both sides.
 */
export function strips(lines: readonly Line[], left: number, right: number): Mesh {
  const vertices: number[] = [];
  const indices: number[] = [];
  for (const line of lines) {
    const across = normals(line);
    line.forEach(([x, y], i) => {
      const [nx, ny] = across[i] ?? [0, 0];
      const at = vertices.length / 4;
      vertices.push(x + nx * left, y + ny * left, 0, 0.5, x - nx * right, y - ny * right, 1, 0.5);
      if (i > 0) indices.push(at - 2, at - 1, at, 0, at - 1, at, at + 1, 0);
    });
  }
  return { vertices, indices };
}

/** Cuts lines into dashes of length `on` with gaps of length `off`, map units; leaves them whole where that has no end. */
export function dashes(lines: readonly Line[], on: number, off: number): readonly Line[] {
  if (!(on > 0 && off > 0)) return lines;
  return lines.flatMap((line) => {
    const pieces: Point[][] = [];
    let open: Point[] = line[0] ? [line[0]] : [];
    let drawn = true;
    let left = on;
    for (let i = 1; i < line.length; i++) {
      let from = line[i - 1] ?? [0, 0];
      const to = line[i] ?? from;
      for (let rest = distance(from, to); rest > left; rest -= left, left = drawn ? on : off) {
        const part = left / rest;
        from = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
        if (drawn) pieces.push(part === 0 ? open : [...open, from]);
        drawn = !drawn;
        open = [from];
      }
      left -= distance(from, to);
      open.push(to);
    }
    if (drawn && open.length > 1) pieces.push(open);
    return pieces;
  });
}
