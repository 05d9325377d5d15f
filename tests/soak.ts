// `npm run soak -- [--minutes N | --moves N] [--seed S]`: plays random games, audits every state and replays every journal.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/install.mjs';
import { catalogue } from '../src/scenario/catalogue.ts';
import type { Scenario } from '../src/scenario/format/scenario.ts';
import { readScenario } from '../src/scenario/reading/read-scenario.ts';
import { readJournal, replay, startJournal } from '../src/simulation/journal.ts';
import { auditState, peopleOf } from './simulation/audit.ts';
import { randomGame } from './simulation/random-games.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    moves: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const scenarios = catalogue.map(({ file }) => {
  const { scenario } = readScenario(readFileSync(join(root, file), 'utf8'), { file });
  assert(scenario !== undefined, `${file} has errors`);
  return scenario;
});

/** Plays one game and gives the number of its moves; throws when a state in it is impossible or its journal leads elsewhere. */
function playOne(scenario: Scenario, seed: string): number {
  let people: number | undefined;
  const played = randomGame(scenario, seed, {
    before: ({ state }) => {
      people ??= peopleOf(state);
      auditState(scenario, state, people);
    },
  });
  const journal = { ...startJournal(scenario, { seed }), moves: played.journal };
  const read = readJournal(JSON.parse(JSON.stringify(journal)));
  assert(read.ok, 'a journal reads back');
  const again = replay(scenario, read.journal);
  assert(again.ok, 'a journal replays');
  assert.deepEqual(again.state, played.state);
  return played.journal.length;
}

const wanted = values.moves === undefined ? Infinity : Number(values.moves);
const end = values.moves === undefined ? performance.now() + Number(values.minutes) * 60_000 : Infinity;
let rounds = 0;
let moves = 0;
const soFar = (): string => `${rounds * scenarios.length} games, ${moves} moves`;
while (moves < wanted && performance.now() < end) {
  for (const scenario of scenarios) {
    const seed = `soak ${values.seed}/${rounds}`;
    try {
      moves += playOne(scenario, seed);
    } catch (error) {
      console.error(`${scenario.id}, seed "${seed}" failed:`, error);
      process.exit(1);
    }
  }
  rounds += 1;
  if (rounds % 500 === 0) console.log(soFar());
}
console.log(`${soFar()}, all sound`);
