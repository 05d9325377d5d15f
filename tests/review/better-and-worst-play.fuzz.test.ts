// Better and worst play of the Geneva talks: both sign their text, and the one text outlives the other.
import { expect, it } from 'vitest';
import { meanOf, shareOf } from '../../src/review/calibration/figures.ts';
import { playersFor } from '../../src/review/calibration/play.ts';
import { outcomeOf } from '../../src/review/outcomes.ts';
import { playOut } from '../../src/review/play-out.ts';
import { builtIn } from '../scenario/built-in.ts';

it('better and worst play sign their text, and hold it many days the one and few the other', () => {
  const scenario = builtIn('geneva-2016');
  const held = (aim: 'lasting' | 'breaking') => {
    const outcomes = Array.from({ length: 24 }, (_, seed) =>
      outcomeOf(scenario, playOut(scenario, `aim/${seed}`, playersFor(scenario, aim)).state),
    );
    expect(shareOf(outcomes, ({ signed }) => signed)).toBeGreaterThan(0.8);
    return meanOf(outcomes.flatMap(({ cessationDays }) => (cessationDays === null ? [] : [cessationDays])));
  };
  expect(held('lasting')).toBeGreaterThan(1.5 * held('breaking'));
});
