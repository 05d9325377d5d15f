// Pictures in one texture: each is painted once for a look, and anew where it is wanted in another size.
import type Phaser from 'phaser';
import { afterEach, expect, test, vi } from 'vitest';
import { Atlas } from '../../../src/stage/draw/atlas.ts';

/** A canvas that can be painted on and shows nothing. */
function blankCanvas(): object {
  const context = new Proxy({}, { get: () => () => undefined, set: () => true });
  return { width: 0, height: 0, getContext: () => context };
}

function atlas(): Atlas {
  vi.stubGlobal('document', { createElement: blankCanvas });
  const fresh = new Atlas({} as Phaser.Renderer.WebGL.WebGLRenderer);
  fresh.clear(2);
  return fresh;
}

const nothing = (): void => undefined;

afterEach(() => void vi.unstubAllGlobals());

test('a picture is found again as it was painted', () => {
  const pictures = atlas();
  const part = pictures.paint('card', 'look', 114, 85, nothing);
  expect(pictures.find('card', 'look', 114, 85)).toEqual(part);
  expect(pictures.find('card', 'another look', 114, 85)).toBeUndefined();
});

test('a picture painted in another size is not found: it would be stretched', () => {
  const pictures = atlas();
  pictures.paint('card', 'look', 114, 85, nothing);
  expect(pictures.find('card', 'look', 138, 85)).toBeUndefined();
  expect(pictures.find('card', 'look', 114, 78)).toBeUndefined();
  expect(pictures.last('card', 138, 85)).toBeUndefined();
});
