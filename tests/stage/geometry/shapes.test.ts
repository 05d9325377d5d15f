// What is drawn on the map: places on the map with offsets on screen, so that strokes keep their width at every scale.
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/stage/geometry/plane.ts';
import type { Piece } from '../../../src/stage/geometry/shapes.ts';
import { colourAt, numbersOfCorner, Shapes } from '../../../src/stage/geometry/shapes.ts';

const look = { colour: 0x336699, alpha: 1, width: 4 };
/** Half of a stroke with its soft edge, CSS pixels. */
const half = 2.75;

const pieceOf = (shapes: Shapes): Piece => shapes.pieces[0] ?? { corners: [], indices: [] };

/** What stands at a place in the numbers of every corner. */
const every = ({ corners }: Piece, from: number, count: number): number[][] =>
  Array.from({ length: corners.length / numbersOfCorner }, (_, i) =>
    corners
      .slice(i * numbersOfCorner + from, i * numbersOfCorner + from + count)
      .map((value) => Math.round(value * 1e6) / 1e6 + 0),
  );
const places = (piece: Piece): number[][] => every(piece, 0, 2);
const asides = (piece: Piece): number[][] => every(piece, 2, 2);

const straight: Line = [
  [0, 0],
  [10, 0],
];

describe('a stroke along a straight line', () => {
  const piece = pieceOf(new Shapes().stroke([straight], look));

  it('stands on the line and reaches to both sides of it on screen', () => {
    expect(places(piece)).toEqual([
      [0, 0],
      [0, 0],
      [10, 0],
      [10, 0],
    ]);
    expect(asides(piece)).toEqual([
      [0, -half],
      [0, half],
      [0, -half],
      [0, half],
    ]);
  });

  it('has two triangles for each stretch, with u across', () => {
    expect(piece.indices).toEqual([0, 1, 2, 1, 2, 3]);
    expect(every(piece, 4, 1)).toEqual([[0], [1], [0], [1]]);
  });

  it('is not dashed, and has its colour as red, green, blue and opacity', () => {
    expect(every(piece, 7, 2)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(piece.corners[colourAt]).toBe(0xff996633);
  });
});

describe('a stroke around a corner', () => {
  const around = (third: Line[number]): Piece =>
    pieceOf(new Shapes().stroke([[[0, 0], [10, 0], third]], look));

  it('keeps its width on both legs', () => {
    expect(asides(around([10, 10]))[2]).toEqual([half, -half]);
  });

  it('does not shoot out at a sharp turn', () => {
    const reach = asides(around([0, 0.1]))
      .flat()
      .map(Math.abs);
    expect(Math.max(...reach)).toBeLessThan(2 * half + 0.1);
  });

  it('survives points that fall together', () => {
    const same: Line = [
      [1, 1],
      [1, 1],
      [1, 1],
    ];
    expect(pieceOf(new Shapes().stroke([same], look)).corners.every(Number.isFinite)).toBe(true);
  });
});

it('dashes run on along the whole of a line and begin anew with the next', () => {
  const bent: Line = [
    [0, 0],
    [3, 0],
    [3, 4],
  ];
  const piece = pieceOf(new Shapes().stroke([bent, straight], { ...look, dashes: [5, 4] }));
  expect(every(piece, 6, 3)).toEqual([
    [0, 5, 9],
    [0, 5, 9],
    [3, 5, 9],
    [3, 5, 9],
    [7, 5, 9],
    [7, 5, 9],
    [0, 5, 9],
    [0, 5, 9],
    [10, 5, 9],
    [10, 5, 9],
  ]);
});

it('a shore lies on the right of its line only', () => {
  expect(asides(pieceOf(new Shapes().shore([straight], look)))).toEqual([
    [0, 0],
    [0, 4],
    [0, 0],
    [0, 4],
  ]);
});

it('areas and signs share a piece, each with corners of its own', () => {
  const ring: Line = [
    [0, 0],
    [4, 0],
    [0, 4],
  ];
  const shapes = new Shapes()
    .area([[ring]], look, () => [0, 1, 2])
    .signs([
      {
        place: [7, 8],
        offset: [-3, -2],
        width: 6,
        height: 4,
        texture: { left: 0, top: 0.25, right: 0.5, bottom: 1 },
      },
    ]);
  const piece = pieceOf(shapes);
  expect(piece.indices).toEqual([0, 1, 2, 3, 4, 5, 4, 5, 6]);
  expect(places(piece).slice(3)).toEqual([0, 1, 2, 3].map(() => [7, 8]));
  expect(asides(piece).slice(3)).toEqual([
    [-3, -2],
    [3, -2],
    [-3, 2],
    [3, 2],
  ]);
  expect(every(piece, 4, 2).slice(3)).toEqual([
    [0, 0.25],
    [0.5, 0.25],
    [0, 1],
    [0.5, 1],
  ]);
});

it('more corners than 16 bits can name go into another piece', () => {
  const long: Line = Array.from({ length: 30_000 }, (_, i) => [i, 0]);
  const { pieces } = new Shapes().stroke([long, long], look);
  expect(pieces.map(({ corners }) => corners.length / numbersOfCorner)).toEqual([60_000, 60_000]);
  expect(Math.max(...(pieces[1]?.indices.slice(0, 6) ?? []))).toBe(3);
});
