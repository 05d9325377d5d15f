// Plays a game ahead in Node, so that a story knows its moves and its end before the browser plays the same game.
import { readFileSync } from 'node:fs';
import type { Opponent } from '../../../src/opponent/knowledge.ts';
import { opponents } from '../../../src/opponent/opponents.ts';
import { asLegalMoves } from '../../../src/simulation/legal-moves.ts';
import { type Outcome, outcomeOf } from '../../../src/review/outcomes.ts';
import { type PlayedOut, playOut } from '../../../src/review/play-out.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { readScenario } from '../../../src/scenario/reading/read-scenario.ts';
import type { State } from '../../../src/simulation/state.ts';

export type Level = 'attache' | 'ambassador' | 'minister';

/** A game that a person in a story plays move by move. */
export interface Foretold {
  readonly scenario: Scenario;
  readonly seed: string;
  /** The side of the person; null where two persons share the device. */
  readonly side: string | null;
  readonly across: Level | 'person';
  /** All moves of the game, in order, by both sides. */
  readonly moves: PlayedOut['moves'];
  readonly state: State;
  readonly outcome: Outcome;
}

/** Reads the scenario of a file. Throws when it has errors. */
export function scenarioIn(file: URL): Scenario {
  const { scenario, problems } = readScenario(readFileSync(file, 'utf8'), { file: file.pathname });
  if (scenario === undefined)
    throw new Error(`${file.pathname} has problems: ${JSON.stringify(problems[0])}`);
  return scenario;
}

interface Wish {
  readonly scenario: Scenario;
  readonly side: string | null;
  readonly across: Level | 'person';
  /** How the person plays; diligently, if left out. */
  readonly manner?: Opponent;
  /** Which game the story needs; any, if left out. */
  readonly suits?: (game: Foretold) => boolean;
}

/** Plays as a simple ambassador would, and answers crises in the order in which the desk asks. */
const diligent: Opponent = (knowledge) => {
  const { view, legal } = knowledge;
  const first = view.crises.find(({ answers }) => answers[view.side] === null)?.event;
  const answers = legal.of('answer').filter(({ crisis }) => crisis === first);
  return opponents['simple-ambassador'](
    answers.length === 0 ? knowledge : { ...knowledge, legal: asLegalMoves(answers) },
  );
};

/** Answers what has to be answered, and otherwise only ends turns. */
export const idle: Opponent = ({ legal }) => {
  const move = legal.of('answer')[0] ?? ({ kind: 'end-turn' } as const);
  return [{ move, worth: 0, reason: { code: 'nothing-better' } }];
};

/** How many seeds are looked at, at most. */
const seeds = 60;

/** How many games that suit are enough, where the computer thinks long about each. */
const enough = 3;

/**
 * The shortest of sixty games that suits, with its seed: stories stay right when the numbers of the model are tuned. Against those
 * who look ahead the shortest of the first few. Throws when none suits.
 */
export function foretell({ scenario, side, across, manner = diligent, suits = () => true }: Wish): Foretold {
  const other = across === 'person' ? manner : opponents[across];
  const players = Object.fromEntries(
    Object.keys(scenario.parties).map((party) => [party, party === side ? manner : other]),
  );
  const looksAhead = across === 'ambassador' || across === 'minister';
  const suiting: Foretold[] = [];
  for (let number = 0; number < seeds && suiting.length < (looksAhead ? enough : seeds); number += 1) {
    const seed = `story ${number}`;
    const played = playOut(scenario, seed, players);
    const game = { scenario, seed, side, across, ...played, outcome: outcomeOf(scenario, played.state) };
    if (suits(game)) suiting.push(game);
  }
  const [shortest] = suiting.toSorted((a, b) => a.moves.length - b.moves.length);
  if (shortest === undefined) throw new Error(`No game of "${scenario.id}" suits the story. Ask for less.`);
  return shortest;
}
