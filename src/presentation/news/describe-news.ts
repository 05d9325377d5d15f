// News: consequences filtered, ranked and added up, so that a week of war is a handful of lines.
import type { Scenario, ScenarioEvent } from '../../scenario/format/scenario.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import { dateWord } from '../dates.ts';
import { describeChange } from './describe-change.ts';
import type { NewsModel } from './news-models.ts';
import { newsTraits } from './news-traits.ts';
import { type Sum, sumsOf } from './news-sums.ts';

/**
 * The news in a stretch of the log, oldest first: at most one line each for the killed, the displaced, the hungry and the violence of
 * the days between two turns. `id` is the consequence to ask "why?" of: for a sum, its largest part. Things that only the rules need (turns,
 * days, flags) are left out. Of what is contested, `side` reads the reports that reach it; without a side (after the end) all are told.
 */
export function describeNews(
  scenario: Scenario,
  consequences: readonly Consequence[],
  side?: string,
): readonly NewsModel[] {
  const sums = sumsOf(scenario, consequences);
  const summed = new Map(sums.map((sum) => [sum.id, sum]));
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  return consequences.flatMap((consequence) => {
    const sum = summed.get(consequence.id);
    if (sum !== undefined) return [sumNews(scenario, consequence, sum)];
    if (parts.has(consequence.id)) return [];
    return oneNews(scenario, consequence, side);
  });
}

function oneNews(scenario: Scenario, consequence: Consequence, side: string | undefined): NewsModel[] {
  const traits = newsTraits(scenario, consequence.change);
  if (traits === undefined) return [];
  return [
    {
      id: consequence.id,
      day: consequence.day,
      date: dateWord(scenario, consequence.day),
      sentence: describeChange(scenario, consequence.change),
      story: storyOf(scenario, consequence.change, side),
      ...traits,
    },
  ];
}

function sumNews(scenario: Scenario, consequence: Consequence, sum: Sum): NewsModel {
  return {
    id: sum.id,
    day: consequence.day,
    date: dateWord(scenario, consequence.day),
    sentence: sum.sentence,
    story: null,
    icon: sum.icon,
    rank: sum.rank,
    about: sum.about,
    tone: sum.tone,
  };
}

/** What is told of an event beyond its headline. */
function storyOf(
  scenario: Scenario,
  change: Consequence['change'],
  side: string | undefined,
): NewsModel['story'] {
  if (change.kind !== 'event') return null;
  const event = scenario.events[change.event];
  if (event === undefined) return null;
  const { text, sources } = event;
  const reports = reportsFor(event, side);
  return text === undefined && reports.length === 0 ? null : { text: text ?? null, reports, sources };
}

/** Who says what about an event, as far as it reaches `side`; without a side, all of it. */
export function reportsFor(
  { reports }: Pick<ScenarioEvent, 'reports'>,
  side?: string,
): readonly { readonly by: string; readonly text: string }[] {
  return reports
    .filter(({ seenBy }) => side === undefined || seenBy.length === 0 || seenBy.includes(side))
    .map(({ by, text }) => ({ by, text }));
}
