// The portable functions agree with Math to the last digits, and never change a bit: journals depend on it.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, ln, logistic, pow, tanh } from '../../../src/simulation/numbers/exact-math.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

function relativeError(actual: number, expected: number): number {
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}

/** FNV-1a over the bytes of every value, so that one different bit anywhere gives another digest. */
function digestOf(values: readonly number[]): string {
  const bytes = new DataView(new ArrayBuffer(8));
  let sum = 0x811c9dc5;
  for (const value of values) {
    bytes.setFloat64(0, value);
    for (let at = 0; at < 8; at += 1) sum = Math.imul(sum ^ bytes.getUint8(at), 0x01000193);
  }
  return (sum >>> 0).toString(16);
}

const steps = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, at) => from + ((to - from) * at) / count);

describe('accuracy against Math', () => {
  test('exp, over all numbers whose exponential is neither 0 nor Infinity', () => {
    fc.assert(
      fc.property(number(-708, 709), (x) => {
        expect(relativeError(exp(x), Math.exp(x))).toBeLessThanOrEqual(1e-15);
      }),
    );
  });

  test('ln, over all positive numbers, the tiniest included', () => {
    fc.assert(
      fc.property(number(5e-324, Number.MAX_VALUE), (x) => {
        expect(relativeError(ln(x), Math.log(x))).toBeLessThanOrEqual(1e-15);
      }),
    );
    fc.assert(
      fc.property(number(0.5, 2), (x) => {
        expect(relativeError(ln(x), Math.log(x))).toBeLessThanOrEqual(1e-15);
      }),
    );
  });

  test('pow, over bases and exponents that a model of people and days could use', () => {
    fc.assert(
      fc.property(number(1e-4, 1e4), number(-60, 60), (b, e) => {
        expect(relativeError(pow(b, e), b ** e)).toBeLessThanOrEqual(1e-13);
      }),
    );
    fc.assert(
      fc.property(number(0.5, 2), number(-256, 256), (b, e) => {
        expect(relativeError(pow(b, e), b ** e)).toBeLessThanOrEqual(1e-13);
      }),
    );
    fc.assert(
      fc.property(number(-50, 50), fc.integer({ min: -40, max: 40 }), (b, n) => {
        fc.pre(Math.abs(b) > 0.01);
        expect(relativeError(pow(b, n), b ** n)).toBeLessThanOrEqual(1e-13);
      }),
    );
  });

  test('tanh and logistic', () => {
    fc.assert(
      fc.property(number(-20, 20), (x) => {
        expect(relativeError(tanh(x), Math.tanh(x))).toBeLessThanOrEqual(1e-15);
      }),
    );
    fc.assert(
      fc.property(number(-700, 700), (x) => {
        expect(relativeError(logistic(x), 1 / (1 + Math.exp(-x)))).toBeLessThanOrEqual(1e-15);
      }),
    );
  });
});

describe('edges', () => {
  test.each([
    [exp(0), 1],
    [exp(710), Infinity],
    [exp(Infinity), Infinity],
    [exp(-745), 5e-324],
    [exp(-746), 0],
    [exp(-Infinity), 0],
    [exp(Number.NaN), Number.NaN],
    [ln(1), 0],
    [ln(0), -Infinity],
    [ln(Infinity), Infinity],
    [ln(-1), Number.NaN],
    [ln(Number.NaN), Number.NaN],
    [pow(2, 10), 1024],
    [pow(2, -100), 2 ** -100],
    [pow(10, 3), 1000],
    [pow(2, 0.5), Math.SQRT2],
    [pow(0, 0), 1],
    [pow(0, 2), 0],
    [pow(0, -1), Infinity],
    [pow(-2, 3), -8],
    [pow(-2, -2), 0.25],
    [pow(-8, 1 / 3), Number.NaN],
    [pow(Number.NaN, 0), 1],
    [pow(Infinity, 2), Infinity],
    [pow(Infinity, -2), 0],
    [pow(1, 1e300), 1],
    [pow(0.5, Infinity), 0],
    [tanh(0), 0],
    [tanh(Infinity), 1],
    [tanh(-Infinity), -1],
    [logistic(0), 0.5],
    [logistic(Infinity), 1],
    [logistic(-Infinity), 0],
  ])('case %#: %d is %d', (actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('shape', () => {
  test('exp and ln undo each other', () => {
    fc.assert(
      fc.property(number(-300, 300), (x) => {
        expect(Math.abs(ln(exp(x)) - x)).toBeLessThanOrEqual(1e-13);
      }),
    );
  });

  test('tanh is odd and both S-curves stay in range and never fall', () => {
    fc.assert(
      fc.property(number(-800, 800), number(0, 10), (x, more) => {
        expect(tanh(-x) + tanh(x)).toBe(0);
        expect(Math.abs(tanh(x))).toBeLessThanOrEqual(1);
        expect(logistic(x)).toBeGreaterThanOrEqual(0);
        expect(logistic(x + more)).toBeGreaterThanOrEqual(logistic(x) - 1e-15);
        expect(tanh(x + more)).toBeGreaterThanOrEqual(tanh(x) - 1e-15);
      }),
    );
  });
});

test('not a bit has changed since the first journals were written', () => {
  expect({
    exp: digestOf(steps(-750, 715, 5000).map(exp)),
    ln: digestOf(steps(0, 40, 5000).map(ln)),
    tanh: digestOf(steps(-4, 4, 5000).map(tanh)),
    logistic: digestOf(steps(-40, 40, 5000).map(logistic)),
    pow: digestOf(steps(0, 12, 5000).map((base) => pow(base, base / 3 + 0.1))),
  }).toEqual({ exp: 'a83f07c', ln: '3e20c0d3', tanh: '441050ce', logistic: '99f8799f', pow: '6f3a04ae' });
});
