// Numbers as people write them, by a small table of styles: the same on every machine, whatever its locale.

/** How a language writes numbers. */
export interface NumberStyle {
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
  /** What is put in place of the digits 0 to 9, in order. */
  readonly digits?: readonly string[];
}

export const englishNumbers: NumberStyle = { group: ',', decimal: '.', minus: '−' };

/**
 * A number in a style, with up to `places` (0–3) digits after the decimal sign and no zeros at their end. What is not a finite number
 * is a mistake of the caller and throws a RangeError.
 */
export function writeNumber(value: number, style: NumberStyle, places = 2): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number that can be told to anyone.`);
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(places).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const isZero = decimals === '' && /^0+$/.test(whole);
  const text = grouped(whole, style.group) + (decimals === '' ? '' : style.decimal + decimals);
  return (value < 0 && !isZero ? style.minus : '') + inDigits(text, style.digits);
}

function grouped(whole: string, group: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, group);
}

function inDigits(text: string, digits: readonly string[] | undefined): string {
  return digits === undefined ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
