// An adviser doubts moves that it would not have made, and nothing of a game that it played itself.
import { describe, expect, it } from 'vitest';
import { characters } from '../../../src/opponent/levels.ts';
import { simpleOpponent } from '../../../src/opponent/simple-opponent.ts';
import { doubtedMoves } from '../../../src/review/game-review/doubts.ts';
import { type Position, timelineOf } from '../../../src/review/game-review/timeline.ts';
import { playOut } from '../../../src/review/play-out.ts';
import { startJournal } from '../../../src/simulation/journal.ts';
import { legalMoves } from '../../../src/simulation/legal-moves.ts';
import { builtIn } from '../../scenario/built-in.ts';

const ambassador = simpleOpponent(characters.ambassador);
const tutorial = builtIn('first-steps');
const players = Object.fromEntries(Object.keys(tutorial.parties).map((party) => [party, ambassador]));
const { moves } = playOut(tutorial, 'doubts', players);
const positions = timelineOf(tutorial, { ...startJournal(tutorial, { seed: 'doubts' }), moves });

/** The game as if this had been done there instead. */
const withMove = (place: number, move: NonNullable<Position['next']>['move']): readonly Position[] =>
  positions.map((position) =>
    position.at === place && position.next !== undefined
      ? { ...position, next: { by: position.next.by, move } }
      : position,
  );

describe('an adviser', () => {
  it('doubts nothing of a game that it played', () => {
    expect(doubtedMoves(tutorial, positions, ambassador, 9)).toEqual([]);
  });

  it('doubts most what it would not think of, such as walking out', () => {
    const walked = positions.find(
      ({ state, next }) =>
        next !== undefined &&
        next.move.kind !== 'walk-out' &&
        legalMoves(tutorial, state, next.by).some(({ kind }) => kind === 'walk-out'),
    );
    if (walked === undefined) throw new Error('Nobody could have walked out.');
    expect(doubtedMoves(tutorial, withMove(walked.at, { kind: 'walk-out' }), ambassador, 9)).toEqual([
      walked.at,
    ]);
  });

  it('doubts a turn that ends while there is something better to do, and names so many moves at most', () => {
    const hasty = positions
      .filter(({ hadChoice, next }) => hadChoice && next?.move.kind === 'play')
      .slice(0, 2);
    const [first, second] = hasty.map(({ at }) => at);
    if (first === undefined || second === undefined) throw new Error('Too few cards were played.');
    const once = withMove(first, { kind: 'end-turn' });
    const twice = once.map((position, at) =>
      at === second ? withMove(second, { kind: 'end-turn' })[at] : position,
    );
    const changed = twice.filter((position) => position !== undefined);
    expect(doubtedMoves(tutorial, changed, ambassador, 9).toSorted((a, b) => a - b)).toEqual([first, second]);
    expect(doubtedMoves(tutorial, changed, ambassador, 1)).toHaveLength(1);
  });
});
