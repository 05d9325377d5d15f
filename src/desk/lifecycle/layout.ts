// Lays a lifecycle out as a drawing: states as boxes of words, steps as lines between them.
import { Graph, layout } from '@dagrejs/dagre';
import type { LifecycleModel } from '../../presentation/describe-lifecycle.ts';

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly isNow: boolean;
}

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Drawing {
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
  graph.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 34, edgesep: 16, marginx: 10, marginy: 10 });
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
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    places: states.map(({ id, isNow }) => ({
      ...boxOf(graph.node(id)),
      id,
      isNow,
      lines: lines.get(id) ?? [],
    })),
    steps: graph.edges().map((edge) => ({
      from: edge.v,
      to: edge.w,
      points: (graph.edge(edge).points ?? []).map(({ x, y }: Point) => [x, y] as const),
    })),
  };
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

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Boxed) => ({ x, y, width, height });

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
