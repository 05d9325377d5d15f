// The programs that draw the map: shapes are put on screen by the graphics processor, so that moving the map costs nothing but a new view.
import type Phaser from 'phaser';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
export type Program = Phaser.Renderer.WebGL.Wrappers.WebGLProgramWrapper;

/** What all programs are told of where the map is. */
const place = `
precision highp float;
attribute vec2 inPlace;
attribute vec2 inAside;
attribute vec2 inRamp;
attribute vec3 inDash;
attribute vec4 inColour;
// Device pixels: of a map unit, of the map's origin on the canvas (x, y), of a CSS pixel.
uniform vec4 uView;
// Width and height of the canvas in device pixels; whether places go onto whole pixels; tiles in a map unit.
uniform vec4 uTarget;
varying vec2 vRamp;
varying vec3 vDash;
varying vec4 vColour;
void main() {
  vec2 at = inPlace * uView.x + uView.yz;
  at = mix(at, floor(at + 0.5), uTarget.z) + inAside * uView.w;
  gl_Position = vec4(at.x / uTarget.x * 2.0 - 1.0, 1.0 - at.y / uTarget.y * 2.0, 0.0, 1.0);
  vRamp = inRamp + vec2(inPlace.x, -inPlace.y) * uTarget.w;
  vDash = vec3(inDash.x * uView.x / uView.w, inDash.yz);
  vColour = vec4(inColour.rgb * inColour.a, inColour.a);
}`;

const precision = `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
varying vec2 vRamp;
varying vec4 vColour;`;

/** Flat areas, strokes with soft edges, shores that fade, dashes. */
const plain = `${precision}
varying vec3 vDash;
void main() {
  float cover = 1.0;
  if (vRamp.y > 0.0) cover = clamp(min(vRamp.x, 1.0 - vRamp.x) / vRamp.y, 0.0, 1.0);
  else if (vRamp.y < 0.0) cover = 0.9 * (1.0 - vRamp.x);
  if (vDash.z > 0.0) {
    float at = mod(vDash.x, vDash.z);
    cover *= clamp(min(at, vDash.y - at) + 0.5, 0.0, 1.0);
  }
  gl_FragColor = vColour * cover;
}`;

/** Tiles that repeat, and pictures. */
const textured = `${precision}
uniform sampler2D uTexture;
void main() {
  gl_FragColor = texture2D(uTexture, vRamp) * vColour.a;
}`;

export interface Programs {
  readonly plain: Program;
  readonly textured: Program;
}

const known = new WeakMap<Renderer, Programs>();

/** The programs of a renderer, made on first use; Phaser makes them again after a lost context. */
export function programsOf(renderer: Renderer): Programs {
  const made = known.get(renderer);
  if (made) return made;
  const programs = {
    plain: renderer.createProgram(place, plain),
    textured: renderer.createProgram(place, textured),
  };
  programs.textured.setUniform('uTexture', 0);
  known.set(renderer, programs);
  return programs;
}
