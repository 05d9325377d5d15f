// Meshes of Phaser made from the map's geometry: filled areas and strokes.
import Phaser from 'phaser';
import type { Line, Polygon, Ring } from '../geometry/plane.ts';
import type { Mesh } from '../geometry/strip.ts';
import { strips } from '../geometry/strip.ts';
import { tint } from './ink.ts';

/** Width in texels of the ramp across a stroke. */
const rampTexels = 32;

/** A texture whose opacity ramps up and down across, for a stroke of `width` pixels with a soft edge of `feather` on both sides. */
function ramp(scene: Phaser.Scene, width: number, feather: number): string {
  const whole = width + 2 * feather;
  const soft = Math.round((feather / whole) * 100) / 100;
  const key = `ramp-${soft}`;
  if (scene.textures.exists(key)) return key;
  const texture = scene.textures.createCanvas(key, rampTexels, 2);
  if (!texture) return key;
  const gradient = texture.context.createLinearGradient(0, 0, rampTexels, 0);
  const clear = 'rgba(255, 255, 255, 0)';
  gradient.addColorStop(0, clear);
  gradient.addColorStop(Math.min(0.5, soft * 1.6), '#ffffff');
  gradient.addColorStop(Math.max(0.5, 1 - soft * 1.6), '#ffffff');
  gradient.addColorStop(1, clear);
  texture.context.fillStyle = gradient;
  texture.context.fillRect(0, 0, rampTexels, 2);
  texture.refresh();
  return key;
}

/** A texture that fades from one side of a strip to the other, for shores. */
function fade(scene: Phaser.Scene): string {
  const key = 'fade';
  const texture = scene.textures.exists(key) ? null : scene.textures.createCanvas(key, rampTexels, 2);
  if (!texture) return key;
  const gradient = texture.context.createLinearGradient(0, 0, rampTexels, 0);
  gradient.addColorStop(0, 'rgba(255, 255, 255, 0.9)');
  gradient.addColorStop(1, 'rgba(255, 255, 255, 0)');
  texture.context.fillStyle = gradient;
  texture.context.fillRect(0, 0, rampTexels, 2);
  texture.refresh();
  return key;
}

/** One white texel, for flat colours by tint. */
export function white(scene: Phaser.Scene): string {
  const key = 'white';
  const texture = scene.textures.exists(key) ? null : scene.textures.createCanvas(key, 4, 4);
  if (!texture) return key;
  texture.context.fillStyle = '#ffffff';
  texture.context.fillRect(0, 0, 4, 4);
  texture.refresh();
  return key;
}

/** Colours a mesh; its typings lack the tint that it has. */
export function dye(mesh: Phaser.GameObjects.Mesh2D, colour: string): Phaser.GameObjects.Mesh2D {
  return Object.assign(mesh, { tint: tint(colour) });
}

function put(mesh: Phaser.GameObjects.Mesh2D, { vertices, indices }: Mesh): void {
  mesh.vertices = vertices;
  mesh.indices = indices;
  mesh.renderAsTriangles = true;
}

/** A stroke of constant width on screen along some lines. */
export class Stroke {
  readonly mesh: Phaser.GameObjects.Mesh2D;
  private readonly width: number;
  private lines: readonly Line[] = [];

  constructor(scene: Phaser.Scene, depth: number, colour: string, width: number, alpha = 1) {
    this.width = width;
    this.mesh = scene.add.mesh2d(0, 0, ramp(scene, width, 0.75), [], []);
    dye(this.mesh, colour).setAlpha(alpha).setDepth(depth);
  }

  /** @param scale screen pixels for each map unit */
  draw(lines: readonly Line[], scale: number): void {
    this.lines = lines;
    this.rescale(scale);
  }

  rescale(scale: number): void {
    const half = (this.width / 2 + 0.75) / scale;
    put(this.mesh, strips(this.lines, half, half));
  }
}

/** A one-sided band along shores, fading out to the right of the lines. */
export class Shore {
  readonly mesh: Phaser.GameObjects.Mesh2D;
  private readonly width: number;

  constructor(scene: Phaser.Scene, depth: number, colour: string, width: number, alpha: number) {
    this.width = width;
    this.mesh = scene.add.mesh2d(0, 0, fade(scene), [], []);
    dye(this.mesh, colour).setAlpha(alpha).setDepth(depth);
  }

  draw(lines: readonly Line[], scale: number): void {
    put(this.mesh, strips(lines, 0, this.width / scale));
  }
}

/** Triangles of a polygon with holes, as vertices without texture coordinates and indices. */
function triangulate(polygon: Polygon): { readonly points: Ring; readonly triangles: readonly number[] } {
  const points = polygon.flat();
  const holes = polygon
    .slice(0, -1)
    .reduce<number[]>((starts, ring) => [...starts, (starts.at(-1) ?? 0) + ring.length], []);
  const triangles = Phaser.Geom.Polygon.Earcut(
    points.flatMap(([x, y]) => [x, y]),
    holes.length > 0 ? holes : undefined,
  );
  return { points, triangles };
}

/** An area in one texture that repeats on the map, or in one flat colour. */
export class Fill {
  readonly mesh: Phaser.GameObjects.Mesh2D;

  constructor(scene: Phaser.Scene, depth: number, texture: string) {
    this.mesh = scene.add.mesh2d(0, 0, texture, [], []).setDepth(depth);
  }

  draw(polygons: readonly Polygon[]): this {
    const vertices: number[] = [];
    const indices: number[] = [];
    for (const polygon of polygons) {
      const first = vertices.length / 4;
      const { points, triangles } = triangulate(polygon);
      for (const [x, y] of points) vertices.push(x, y, 0.5, 0.5);
      for (let i = 0; i + 2 < triangles.length; i += 3) {
        indices.push(
          first + (triangles[i] ?? 0),
          first + (triangles[i + 1] ?? 0),
          first + (triangles[i + 2] ?? 0),
          0,
        );
      }
    }
    put(this.mesh, { vertices, indices });
    return this;
  }

  /** Lays the texture so that it repeats every `tile` map units. */
  lay(tile: number): void {
    const { vertices } = this.mesh;
    for (let i = 0; i < vertices.length; i += 4) {
      vertices[i + 2] = (vertices[i] ?? 0) / tile;
      vertices[i + 3] = -(vertices[i + 1] ?? 0) / tile;
    }
  }
}
