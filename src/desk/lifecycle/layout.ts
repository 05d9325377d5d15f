// Lays a lifecycle out as a drawing: states as boxes of words, steps as lines between them.
import { Graph, layout } from '@dagrejs/dagre';
import type { LifecycleModel } from '../../presentation/talks/describe-lifecycle.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place extends Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly isNow: boolean;
}

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Drawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
  readonly steps: readonly Step[];
}

/** Sizes in units of the drawing, of which an em is 16. */
const type = { letter: 8, leading: 20, side: 12, foot: 9, longest: 17 } as const;

/** Places and lines of a lifecycle, from where it begins at the top; x and y of a place are its middle. */
export function drawnLifecycle({ states, ways }: LifecycleModel): Drawing {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 44, edgesep: 18, marginx: 10, marginy: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  const lines = new Map(states.map(({ id, word }) => [id, brokenUp(word)]));
  for (const [id, of] of lines) {
    const longest = Math.max(...of.map((line) => line.length));
    graph.setNode(id, {
      width: longest * type.letter + 2 * type.side,
      height: of.length * type.leading + 2 * type.foot,
    });
  }
  for (const { from, to } of ways) graph.setEdge(from, to);
  layout(graph);
  const places = states.map(({ id, isNow }) => ({
    ...boxOf(graph.node(id)),
    id,
    isNow,
    lines: lines.get(id) ?? [],
  }));
  const steps = graph.edges().map((edge) => ({
    from: edge.v,
    to: edge.w,
    points: (graph.edge(edge).points ?? []).map(({ x, y }: Point) => [x, y] as const),
  }));
  return { ...frameOf(places, steps), places, steps };
}

/** Room round the drawing for lit borders and for the numbers of ways on its outermost lines. */
const margin = 14;

/** What the drawing takes up: lines may run outside of the places. */
function frameOf(
  places: readonly Box[],
  steps: readonly Step[],
): Pick<Drawing, 'left' | 'top' | 'width' | 'height'> {
  const points = steps.flatMap((step) => step.points);
  const across = [
    ...points.map(([x]) => x),
    ...places.flatMap(({ x, width }) => [x - width / 2, x + width / 2]),
  ];
  const down = [
    ...points.map(([, y]) => y),
    ...places.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
  ];
  const [left, top] = [Math.min(...across) - margin, Math.min(...down) - margin];
  return { left, top, width: Math.max(...across) + margin - left, height: Math.max(...down) + margin - top };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Boxed {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Boxed): Box => ({ x, y, width, height });

/** Words in lines that are short enough for a box. */
function brokenUp(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < type.longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
