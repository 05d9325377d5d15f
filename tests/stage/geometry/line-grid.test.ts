// How much of a box is struck through by lines on the screen.
import { describe, expect, it } from 'vitest';
import { lineGrid } from '../../../src/stage/geometry/line-grid.ts';

const region = { x: 4, y: 4, width: 400, height: 300 };
const name = { x: 100, y: 100, width: 78, height: 15 };

describe('a line through a name', () => {
  it('along it counts for more than across it', () => {
    const along = lineGrid(
      [
        [
          [0, 107],
          [500, 107],
        ],
      ],
      region,
    ).share(name);
    const across = lineGrid(
      [
        [
          [140, 0],
          [140, 300],
        ],
      ],
      region,
    ).share(name);
    expect(across).toBeGreaterThan(0);
    expect(along).toBeGreaterThan(across * 3);
  });

  it('counts nothing where it passes beside the name', () => {
    expect(
      lineGrid(
        [
          [
            [0, 130],
            [500, 130],
          ],
        ],
        region,
      ).share(name),
    ).toBe(0);
  });

  it('counts once, however often it is drawn', () => {
    const line: [number, number][] = [
      [0, 107],
      [500, 107],
    ];
    expect(lineGrid([line, line], region).share(name)).toBe(lineGrid([line], region).share(name));
  });

  it('counts nothing outside the region, where it is not seen', () => {
    const beyond = { ...name, x: 500 };
    expect(
      lineGrid(
        [
          [
            [450, 107],
            [900, 107],
          ],
        ],
        region,
      ).share(beyond),
    ).toBe(0);
  });
});

it('finds lines where a view of the map puts them', () => {
  const onMap = [
    [
      [10, 10],
      [10, 60],
    ],
  ] as const;
  const room = { x: 0, y: 0, width: 200, height: 200 };
  const { share } = lineGrid(onMap, room, { scale: 2, dx: 100, dy: -20 });
  expect(share({ x: 116, y: 40, width: 8, height: 20 })).toBeGreaterThan(0);
  expect(share({ x: 6, y: 40, width: 8, height: 20 })).toBe(0);
});
