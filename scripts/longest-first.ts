// The order of test files: those that take longest first, so that no core waits for the last one alone.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, the longest first: their size does not tell. Any other comes after them, as vitest would have it. */
export const long = [
  'browser/screens-of-a-game',
  'browser/geneva-games',
  'browser/keeping',
  'browser/language',
  'browser/short-games',
  'browser/scenario-files',
  'browser/lessons',
  'browser/review',
  'browser/keyboard',
  'browser/hot-seat',
  'browser/layout',
  'browser/stage-hand',
  'browser/stage',
  'browser/workshop',
  'browser/workshop-forms',
  'browser/stage-contrast',
  'browser/screens-around',
  'browser/hostile-texts',
  'scenario/fuzz',
  'review/rehearsal/geneva.fuzz',
  'simulation/fuzz',
  'opponent/bidding/diplomats.fuzz',
  'authoring/draft.fuzz',
  'scenario/reading/broken-translations.fuzz',
  'opponent/levels.fuzz',
  'simulation/built-in-games.fuzz',
  'scenario/foreign/broken-domains.fuzz',
  'review/game-review/review-game.fuzz',
  'cli/calibrate-geneva.fuzz',
  'session/thinking/review.fuzz',
  'review/rehearsal/planted.fuzz',
].map((name) => `tests/${name}.test.ts`);

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = long.findIndex((name) => moduleId.endsWith(`/${name}`));
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
