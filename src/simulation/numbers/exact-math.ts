// Exponentials and logarithms that give the same bits in every browser: built from + − × ÷ and square roots.
//
// Languages leave the last digits of Math.exp and its like open, and browsers use that freedom; a game replayed elsewhere
// would drift. The polynomials are those of Sun's fdlibm (e_exp.c, e_log.c) and of Cephes (tanh.c); scaling by
// powers of two is exact. Relative error stays below 1e-15, that of `pow` below 1e-13 while |exponent| ≤ 256.

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const EXP_OVERFLOW = 709.782712893384;
const EXP_UNDERFLOW = -745.1332191019411;

const SMALLEST_EXPONENT = -1074;
const LARGEST_EXPONENT = 1023;

/** 2^-1074 to 2^1023: doubling is exact, also below the smallest normal number. */
const powersOfTwo: readonly number[] = (() => {
  const powers = [5e-324];
  for (let exponent = SMALLEST_EXPONENT + 1; exponent <= LARGEST_EXPONENT; exponent += 1) {
    powers.push((powers.at(-1) ?? 0) * 2);
  }
  return powers;
})();

function powerOfTwo(exponent: number): number {
  return powersOfTwo[exponent - SMALLEST_EXPONENT] ?? 0;
}

/** value × 2^exponent with one rounding; value is about 1, exponent an integer in -1075..1024. */
function scale(value: number, exponent: number): number {
  if (exponent > 1000) return value * powerOfTwo(exponent - 100) * powerOfTwo(100);
  if (exponent < -1000) return value * powerOfTwo(exponent + 100) * powerOfTwo(-100);
  return value * powerOfTwo(exponent);
}

/** e^x for any x: 0 below about -745, Infinity above about 709.8. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > EXP_OVERFLOW) return Infinity;
  if (x < EXP_UNDERFLOW) return 0;
  const k = Math.floor(x / Math.LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  return scale(1 - (low - (r * c) / (2 - c) - high), k);
}

/** x = mantissa × 2^exponent with the mantissa in √½..√2; x is positive and finite. */
function split(x: number): { mantissa: number; exponent: number } {
  const subnormal = x < powerOfTwo(-1022);
  let mantissa = subnormal ? x * powerOfTwo(60) : x;
  let exponent = subnormal ? -60 : 0;
  if (mantissa < 0.5 || mantissa >= 2) {
    for (let power = 512; power >= 1; power /= 2) {
      if (mantissa >= powerOfTwo(power)) {
        mantissa *= powerOfTwo(-power);
        exponent += power;
      } else if (mantissa < powerOfTwo(1 - power)) {
        mantissa *= powerOfTwo(power);
        exponent -= power;
      }
    }
  }
  if (mantissa > Math.SQRT2) return { mantissa: mantissa / 2, exponent: exponent + 1 };
  if (mantissa < Math.SQRT2 / 2) return { mantissa: mantissa * 2, exponent: exponent - 1 };
  return { mantissa, exponent };
}

/** The natural logarithm of x: -Infinity at 0, NaN below. */
export function ln(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  const { mantissa, exponent } = split(x);
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const rest =
    z *
    (0.6666666666666735 +
      z *
        (0.3999999999940942 +
          z *
            (0.2857142874366239 +
              z *
                (0.22222198432149784 +
                  z * (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + rest) + exponent * LN2_LOW) - f);
}

/** base^n by repeated squaring; n is a whole number in 0..256. */
function wholePower(base: number, n: number): number {
  let result = 1;
  let square = base;
  let left = n;
  while (left > 0) {
    const halved = Math.floor(left / 2);
    if (left !== halved * 2) result *= square;
    left = halved;
    if (left > 0) square *= square;
  }
  return result;
}

/**
 * base^exponent as Math.pow gives it, but that 1 to any power but NaN is 1, and that a result outside 1e-300..1e300 may become 0 or
 * Infinity a little early. A negative base needs a whole exponent, else the result is NaN.
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (Number.isNaN(base) || Number.isNaN(exponent)) return Number.NaN;
  if (base < 0) {
    if (exponent !== Math.floor(exponent)) return Number.NaN;
    const odd = Math.floor(exponent / 2) * 2 !== exponent;
    return odd ? -pow(-base, exponent) : pow(-base, exponent);
  }
  if (exponent < 0) return 1 / pow(base, -exponent);
  if (base === 0 || base === Infinity || base === 1) return base;
  if (exponent > 256) return exp(exponent * ln(base));
  const whole = Math.floor(exponent);
  const fraction = exponent - whole;
  if (fraction === 0) return wholePower(base, whole);
  const root = fraction === 0.5 ? Math.sqrt(base) : exp(fraction * ln(base));
  return wholePower(base, whole) * root;
}

/** 1 / (1 + e^-x): the S-curve from 0 to 1 that is ½ at x = 0. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const grown = exp(x);
  return grown / (1 + grown);
}

/** The hyperbolic tangent of x, in -1..1. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size >= 0.625) {
    const rest = 2 / (exp(2 * size) + 1);
    return x < 0 ? rest - 1 : 1 - rest;
  }
  const z = x * x;
  const above = (-0.9643991794250523 * z - 99.28772310019185) * z - 1614.6876844170845;
  const below = ((z + 112.81167849163293) * z + 2235.4883906010045) * z + 4844.063053251255;
  return x + x * z * (above / below);
}
