// The order of test files: those that take longest first, so that no core waits for the last one alone.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, the longest first: their size does not tell. Any other comes after them, as vitest would have it. */
const long = [
  'browser/screens-of-a-game',
  'browser/language',
  'browser/keeping',
  'browser/geneva-games',
  'browser/scenario-files',
  'browser/short-games',
  'browser/stage',
  'browser/review',
  'browser/stage-hand',
  'browser/hot-seat',
  'browser/hostile-texts',
  'browser/keyboard',
  'review/rehearsal/geneva.fuzz',
  'scenario/fuzz',
  'scenario/broken-translations.fuzz',
  'opponent/bidding/diplomats.fuzz',
  'review/game-review/review-game.fuzz',
  'opponent/levels.fuzz',
  'simulation/fuzz',
  'cli/calibrate-geneva.fuzz',
  'authoring/draft.fuzz',
].map((name) => `/tests/${name}.test.ts`);

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = long.findIndex((name) => moduleId.endsWith(name));
  return place === -1 ? long.length : place;
};

/** Vitest's own order, after the files that are known to take long. */
export class LongestFirst extends BaseSequencer {
  /** @inheritdoc */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
