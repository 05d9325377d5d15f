// `npm run soak:reviews -- [--cases N] [--from SEED] [--kind blunder|nothing|both] [--scenario ID]`: plants blunders and moves that change nothing in games, and counts what reviews make of them.
import { parseArgs } from 'node:util';
import { characters } from '../src/opponent/levels.ts';
import { simpleOpponent } from '../src/opponent/simple-opponent.ts';
import { reviewGame } from '../src/review/game-review/review-game.ts';
import type { Judged } from '../src/review/game-review/review.ts';
import { type Plant, plantIn } from './review/game-review/plants.ts';
import { builtIn } from './scenario/built-in.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100' },
    scenario: { type: 'string', default: 'geneva-2016' },
    kind: { type: 'string', default: 'both' },
    // Slices of the same cases can be run one after the other, or side by side.
    from: { type: 'string', default: '0' },
  },
});

const scenario = builtIn(values.scenario);
const ambassador = simpleOpponent(characters.ambassador);

/** What the review says of the planted move. */
const judgedIn = ({ journal, at }: Plant): Judged | undefined =>
  reviewGame(scenario, journal, ambassador).judged.find((one) => one.at === at);

function count(kind: 'blunder' | 'nothing', isCounted: (judged: Judged | undefined) => boolean): string {
  const cases = Number(values.cases);
  let planted = 0;
  let counted = 0;
  for (let seed = Number(values.from); planted < cases; seed += 1) {
    const plant = plantIn(scenario, `${kind} ${seed}`, kind);
    if (plant === undefined) continue;
    planted += 1;
    const judged = judgedIn(plant);
    const is = isCounted(judged);
    if (is) counted += 1;
    console.error(`${kind}: ${planted} of ${cases} cases, ${counted} counted, up to seed ${seed}`);
    if (is !== (kind === 'blunder'))
      console.log(
        `${kind} ${seed}: ${JSON.stringify(plant.move)} after ${plant.at} moves, effect ${plant.effect.toFixed(2)}, ${
          judged === undefined ? 'not looked at' : `marked ${judged.mark ?? 'nothing'}`
        }`,
      );
    if (planted % 10 === 0) console.log(`${kind}: ${counted} of ${planted}`);
  }
  return `${counted} of ${planted}`;
}

if (values.kind !== 'nothing')
  console.log(
    `blunders found as turning points: ${count('blunder', (judged) => judged?.mark === 'turning-point')}`,
  );
if (values.kind !== 'blunder')
  console.log(
    `moves that change nothing marked as costly: ${count('nothing', (judged) => judged !== undefined && judged.mark !== null && judged.mark !== 'good')}`,
  );
