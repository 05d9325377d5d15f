// An opponent model that counts: options offered often are good ones, issues that stay the same are heavy ones.
import { choicesOf, sizeOf, sumsOf } from '../../analysis/outcome-space.ts';
import type { Issue } from '../../scenario/domain.ts';
import type { OpponentModel } from './opponent-model.ts';

/** How much heavier an issue becomes each time that it stays the same between two offers. HardHeaded has 0.2 of the even weight. */
const gain = 0.2;

/**
 * The frequency model of HardHeaded (van Krimpen, Looije & Hajizadeh 2013; compared in Baarslag, Hendrikx, Hindriks & Jonker 2013): an
 * option’s value is how often it was offered, of the most often offered one’s; the weight of an issue grows whenever two offers in
 * succession have the same option there.
 */
export function frequencyModel(issues: readonly Issue[]): OpponentModel {
  const size = sizeOf(issues);
  const counts = issues.map(({ values }) => values.map(() => 0));
  const weights = issues.map(() => 1 / issues.length);
  let before: readonly number[] | undefined;
  return {
    hear: (outcome) => {
      const choices = choicesOf(issues, outcome);
      for (const [issue, option] of choices.entries()) {
        const options = counts[issue] as number[];
        options[option] = (options[option] as number) + 1;
        if (before?.[issue] === option) weights[issue] = (weights[issue] as number) + gain / issues.length;
      }
      before = choices;
    },
    estimate: () => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const parts = counts.map((options, issue) => {
        const most = Math.max(1, ...options);
        return options.map((count) => ((weights[issue] as number) / total) * (count / most));
      });
      return sumsOf(parts, size);
    },
  };
}
