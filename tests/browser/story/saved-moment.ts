// A foretold game up to a certain moment, as the file that a player would have saved there.
import { createGame } from '../../../src/simulation/create.ts';
import { startJournal } from '../../../src/simulation/journal.ts';
import { advance } from '../../../src/simulation/play.ts';
import { type State, engineVersion } from '../../../src/simulation/state.ts';
import type { Foretold } from './foretold.ts';

/** What a browser is given when a file is chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A text as a file to be chosen. */
export const fileOf = (name: string, text: string): ChosenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

/** Whether a game comes to such a moment on the person’s turn. */
export function hasMoment(game: Foretold, isMoment: (state: State) => boolean): boolean {
  try {
    savedMoment(game, isMoment);
    return true;
  } catch {
    return false;
  }
}

/**
 * The save of the first moment at which `isMoment` holds and it is the person’s turn, before that turn’s next move.
 * Throws when the game has no such moment.
 */
export function savedMoment(game: Foretold, isMoment: (state: State) => boolean): ChosenFile {
  const { scenario, seed, side, across, moves } = game;
  const { state } = createGame(scenario, { seed });
  const isNow = (): boolean => (side === null || state.turn?.side === side) && isMoment(state);
  let made = 0;
  while (!isNow()) {
    const next = moves[made];
    if (next === undefined) throw new Error(`The game "${seed}" of ${scenario.id} has no such moment.`);
    advance(scenario, state, next.move);
    made += 1;
  }
  const person = { kind: 'person' };
  const players = Object.fromEntries(
    state.sides.map((party) => [
      party,
      across === 'person' || party === side ? person : { kind: 'computer', opponent: across },
    ]),
  );
  const journal = { ...startJournal(scenario, { seed }), moves: moves.slice(0, made) };
  const save = {
    saved: 1,
    engine: engineVersion,
    origin: { kind: 'built-in', id: scenario.id },
    players,
    journal,
  };
  return fileOf(`${scenario.id}.json`, JSON.stringify(save));
}
