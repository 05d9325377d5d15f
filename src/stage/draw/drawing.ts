// Shapes kept on the graphics card, drawn with one call wherever the map is.
import type Phaser from 'phaser';
import type { Piece, Shapes } from '../geometry/shapes.ts';
import { colourAt, numbersOfCorner } from '../geometry/shapes.ts';
import type { Program } from './shaders.ts';
import { programsOf } from './shaders.ts';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Wrappers = typeof Phaser.Renderer.WebGL.Wrappers;
type Buffer = InstanceType<Wrappers['WebGLBufferWrapper']>;
type Texture = InstanceType<Wrappers['WebGLTextureWrapper']>;

const bytesOfCorner = numbersOfCorner * 4;

/** Where on the canvas the map is, device pixels. */
export interface Target {
  readonly context: Phaser.Renderer.WebGL.DrawingContext;
  /** A map unit; the map's origin; a CSS pixel. */
  readonly view: readonly [scale: number, x: number, y: number, ratio: number];
}

/** How a texture lies on shapes: repeating, with so many device pixels in a tile, or as pictures on whole pixels. */
export type Texturing = { readonly tile: number } | 'pictures';

interface Loaded {
  readonly vertices: Buffer;
  readonly indices: Buffer;
  readonly array: InstanceType<Wrappers['WebGLVAOWrapper']>;
  count: number;
}

export class Drawing {
  private readonly renderer: Renderer;
  private readonly program: Program;
  private readonly texturing: Texturing | null;
  private readonly loaded: Loaded[] = [];

  /** @param texturing left out: shapes have their own colours */
  constructor(renderer: Renderer, texturing: Texturing | null = null) {
    this.renderer = renderer;
    this.texturing = texturing;
    const { plain, textured } = programsOf(renderer);
    this.program = texturing === null ? plain : textured;
  }

  /** Puts shapes in place of what was drawn before. */
  set({ pieces }: Pick<Shapes, 'pieces'>): void {
    // What is bound to a vertex array by accident would stay in it.
    this.renderer.glWrapper.updateVAO({ vao: null } as never);
    pieces.forEach((piece, i) => {
      const loaded = (this.loaded[i] ??= this.load());
      fill(loaded.vertices, cornersOf(piece));
      fill(loaded.indices, new Uint8Array(new Uint16Array(piece.indices).buffer));
      loaded.count = piece.indices.length;
    });
    for (const spare of this.loaded.slice(pieces.length)) spare.count = 0;
  }

  draw({ context, view }: Target, texture: Texture | null = null): void {
    const { renderer, program, texturing } = this;
    if (this.loaded.every(({ count }) => count === 0)) return;
    const isPictures = texturing === 'pictures' ? 1 : 0;
    const tiles = texturing === null || texturing === 'pictures' ? 0 : view[0] / texturing.tile;
    program.setUniform('uView', [...view]);
    program.setUniform('uTarget', [context.width, context.height, isPictures, tiles]);
    const textures = texture === null ? [] : [texture];
    for (const { array, count } of this.loaded) {
      if (count > 0)
        renderer.drawElements(context, textures, program, array, count, 0, renderer.gl.TRIANGLES);
    }
  }

  private load(): Loaded {
    const { renderer, program } = this;
    const { gl } = renderer;
    const vertices = renderer.createVertexBuffer(new ArrayBuffer(bytesOfCorner), gl.STATIC_DRAW);
    const indices = renderer.createIndexBuffer(new ArrayBuffer(4), gl.STATIC_DRAW);
    const array = renderer.createVAO(program, indices, [{ buffer: vertices, layout: layoutOf(gl) }] as never);
    return { vertices, indices, array, count: 0 };
  }
}

/** The numbers of a corner, as the programs name them. */
function layoutOf(gl: WebGLRenderingContext) {
  const numbers = (name: string, size: number, offset: number) => ({
    name,
    size,
    type: gl.FLOAT,
    normalized: false,
    offset: offset * 4,
    bytes: 4,
  });
  return {
    usage: gl.STATIC_DRAW,
    stride: bytesOfCorner,
    layout: [
      numbers('inPlace', 2, 0),
      numbers('inAside', 2, 2),
      numbers('inRamp', 2, 4),
      numbers('inDash', 3, 6),
      { ...numbers('inColour', 4, colourAt), type: gl.UNSIGNED_BYTE, normalized: true, bytes: 1 },
    ],
  };
}

function cornersOf({ corners }: Piece): Uint8Array {
  const numbers = new Float32Array(corners);
  const colours = new Uint32Array(numbers.buffer);
  for (let i = colourAt; i < corners.length; i += numbersOfCorner) colours[i] = corners[i] ?? 0;
  return new Uint8Array(numbers.buffer);
}

/** Phaser keeps the bytes and gives them to the card again after a lost context. */
function fill(buffer: Buffer, bytes: Uint8Array): void {
  // Whole words, as views of a buffer want them.
  const room = Math.ceil(bytes.length / 4) * 4;
  if (buffer.dataBuffer.byteLength < room) buffer.resize(room);
  buffer.viewU8?.set(bytes);
  buffer.update(bytes.length);
}
