// The ways of a class at a sticking point as bands that split and join from round to round.
import type { FlowModel } from '../../../presentation/classroom/class-models.ts';
import { dir } from '../../../presentation/wording/wording.ts';
import { units } from '../../parts/drawing-size.ts';

const top = 26;
const bandsHeight = 220;
const gap = 10;
const nodeWidth = 16;

interface Placed {
  readonly key: string;
  readonly games: number;
  readonly y: number;
  readonly tall: number;
}

/** The drawing, as wide as its place. */
export function FlowDrawing({ flow, width }: { readonly flow: FlowModel; readonly width: number }) {
  const { statuses, columns, total } = flow;
  const room = bandsHeight - gap * (Math.max(...columns.map(({ nodes }) => nodes.length)) - 1);
  const scale = room / Math.max(1, total);
  const step = (width - nodeWidth) / Math.max(1, columns.length - 1);
  const at = (column: number): number =>
    dir() === 'rtl' ? width - nodeWidth - column * step : column * step;
  const placed = columns.map(({ nodes }) => stacked(nodes, scale));
  const style = (key: string): string => {
    const colour = statuses.find((status) => status.key === key)?.colour ?? null;
    return colour === null ? 'open' : String(colour % 6);
  };
  return (
    <svg
      class="chart-drawing class-flow"
      viewBox={`0 0 ${width} ${top + bandsHeight + 4}`}
      width={units(width)}
      height={units(top + bandsHeight + 4)}
      role="img"
      aria-label={flow.name}
    >
      {columns.map(({ title }, column) => (
        <text
          key={title}
          x={at(column) + edgeOf(column, columns.length)}
          y={14}
          text-anchor={anchorOf(column, columns.length)}
        >
          {step < title.length * 7.5 && column % 2 === 1 && column < columns.length - 1 ? '' : title}
        </text>
      ))}
      {bandsOf(flow, placed, scale).map(({ key, to, column, from: y0, into: y1, tall }) => (
        <path
          key={key}
          class={`class-band class-band--${style(to)}`}
          d={band(at(column), at(column + 1), y0, y1, tall)}
        />
      ))}
      {placed.map((nodes, column) =>
        nodes.map(({ key, games, y, tall }) => (
          <g key={`${column} ${key}`}>
            <rect
              class={`class-node class-band--${style(key)}`}
              x={at(column)}
              y={top + y}
              width={nodeWidth}
              height={Math.max(1, tall)}
            />
            {tall < 13 ? null : (
              <text
                class="class-node-sign"
                x={at(column) + nodeWidth / 2}
                y={top + y + tall / 2 + 4}
                text-anchor="middle"
              >
                {statuses.find((status) => status.key === key)?.sign}
              </text>
            )}
            <title>{`${statuses.find((status) => status.key === key)?.title ?? ''}: ${games}`}</title>
          </g>
        )),
      )}
    </svg>
  );
}

/** Where text begins is its language's matter: at the right where that is read from the right. */
const anchorOf = (column: number, columns: number): 'start' | 'middle' | 'end' =>
  column === 0 ? 'start' : column === columns - 1 ? 'end' : 'middle';

/** From the left edge of a column to where its title is held. */
function edgeOf(column: number, columns: number): number {
  const [first, last] = dir() === 'rtl' ? [nodeWidth, 0] : [0, nodeWidth];
  return column === 0 ? first : column === columns - 1 ? last : nodeWidth / 2;
}

function stacked(
  nodes: readonly { readonly key: string; readonly games: number }[],
  scale: number,
): readonly Placed[] {
  let y = 0;
  return nodes.map(({ key, games }) => {
    const node = { key, games, y, tall: games * scale };
    y += node.tall + gap;
    return node;
  });
}

/** Where each band leaves and arrives: bands of a node lie in the order of where they come from and go to. */
function bandsOf({ links, columns }: FlowModel, placed: readonly (readonly Placed[])[], scale: number) {
  const left = new Map<string, number>();
  const arrived = new Map<string, number>();
  const place = (column: number, key: string): number =>
    columns[column]?.nodes.findIndex((node) => node.key === key) ?? 0;
  const inOrder = links.toSorted(
    (a, b) =>
      a.column - b.column ||
      place(a.column, a.from) - place(b.column, b.from) ||
      place(a.column + 1, a.to) - place(b.column + 1, b.to),
  );
  return inOrder.map(({ column, from, to, games }) => {
    const tall = games * scale;
    const [leaving, arriving] = [`${column} ${from}`, `${column} ${to}`];
    const y0 = (placed[column]?.find(({ key }) => key === from)?.y ?? 0) + (left.get(leaving) ?? 0);
    const y1 = (placed[column + 1]?.find(({ key }) => key === to)?.y ?? 0) + (arrived.get(arriving) ?? 0);
    left.set(leaving, (left.get(leaving) ?? 0) + tall);
    arrived.set(arriving, (arrived.get(arriving) ?? 0) + tall);
    return { key: `${column} ${from} ${to}`, to, column, from: top + y0, into: top + y1, tall };
  });
}

function band(x0: number, x1: number, y0: number, y1: number, tall: number): string {
  const [a, b] = x0 < x1 ? [x0 + nodeWidth, x1] : [x0, x1 + nodeWidth];
  const middle = (a + b) / 2;
  return `M${a},${y0}C${middle},${y0} ${middle},${y1} ${b},${y1}V${y1 + tall}C${middle},${y1 + tall} ${middle},${y0 + tall} ${a},${y0 + tall}Z`;
}
