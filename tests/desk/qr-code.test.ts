// The QR code of a link, read back from its drawing by a reader that shares nothing with what drew it.
import fc from 'fast-check';
import type { VNode } from 'preact';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { longestForQr, QrCode } from '../../src/desk/lesson/qr-code.tsx';

/** Pixels a square of the code is drawn with. */
const scale = 4;

interface Drawn {
  readonly class?: string;
  readonly viewBox?: string;
  readonly d?: string;
  readonly children?: readonly VNode<Drawn>[];
}

/** What the drawing looks like: dark squares on light, as a camera sees it. */
function pictureOf(link: string): { width: number; height: number; data: Uint8ClampedArray } {
  const { props } = QrCode({ link, label: 'code' }) as VNode<Drawn>;
  const size = Number(props.viewBox?.split(' ')[2]);
  const path = props.children?.find((child) => child.props.class === 'qr-dark')?.props.d ?? '';
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu))
    for (let row = 0; row < scale; row += 1) {
      const from = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      for (let pixel = 0; pixel < scale; pixel += 1) data.fill(0, from + pixel * 4, from + pixel * 4 + 3);
    }
  return { width, height: width, data };
}

const readBack = (link: string): string => decodeQR(pictureOf(link), { timeLimit: 10_000 });

describe('a QR code', () => {
  it.each([40, 300, 700, longestForQr])('of a link of %i characters is read as that link', (length) => {
    const start = 'https://cessation.example/play/#lesson=';
    const packed = Array.from({ length }, (_, at) => 'Aa-0_Zz9'[(at * at) % 8]).join('');
    const link = `${start}${packed}`.slice(0, length);
    expect(readBack(link)).toBe(link);
  });

  it('is read whatever the link holds', () => {
    const letter = fc.constantFrom(...'abcdefXYZ0123456789-_'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 400 }), (packed) => {
        const link = `https://a.example/#lesson=${packed}`;
        expect(readBack(link)).toBe(link);
      }),
      { numRuns: 12, seed: 5 },
    );
  });
});
