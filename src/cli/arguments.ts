// What several commands ask of their arguments. Each function throws an Error that says what cannot be used; `askedOf` gives its sentence.
import { type OpponentName, opponentNames } from '../opponent/opponents.ts';
import { type Length, lengths } from '../scenario/format/length.ts';
import { didYouMean } from '../scenario/reading/suggest.ts';
import { reasonOf } from './terminal.ts';

/** What `read` makes of the arguments, or the sentence that says why it cannot. */
export function askedOf<Asked>(read: () => Asked): Asked | string {
  try {
    return read();
  } catch (error) {
    return reasonOf(error);
  }
}

/** The one scenario that a command is about. */
export function oneScenario(positionals: readonly string[]): string {
  const [scenario, ...more] = positionals;
  if (scenario === undefined || more.length > 0) throw new Error('Name one scenario.');
  return scenario;
}

/** The whole number of an option such as "--games". */
export function wholeNumber(
  option: string,
  text: string,
  { least = 1, most }: { readonly least?: number; readonly most: number },
): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${option} takes a whole number from ${least} to ${most}, not "${text}".`);
}

/** The minutes of "--length"; undefined where a game is played whole. */
export function lengthOf(text: string | undefined): Length | undefined {
  const length = lengths.find((minutes) => String(minutes) === text);
  if (text !== undefined && length === undefined)
    throw new Error(`--length takes ${lengths.join(', ')}, not "${text}".`);
  return length;
}

/** The opponent of this name. */
export function opponentOf(name: string): OpponentName {
  const found = opponentNames.find((known) => known === name);
  if (found !== undefined) return found;
  throw new Error(`"${name}" is no opponent.${meant(name, opponentNames)}`);
}

/** "Did you mean", where a known word is close; with a space before it. */
export function meant(word: string, known: Iterable<string>): string {
  const close = didYouMean(word, known);
  return close === undefined ? '' : ` Did you mean "${close}"?`;
}
