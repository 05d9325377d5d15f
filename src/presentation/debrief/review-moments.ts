// What decided a game: choices and strokes of luck that surely changed the odds, and what else could have been done.
import { type Estimate, isSure } from '../../review/game-review/estimate.ts';
import type { End } from '../../review/game-review/futures.ts';
import type { Outlook } from '../../review/game-review/ledger.ts';
import type { Alternative, Judged } from '../../review/game-review/review.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import { dateWord } from '../dates.ts';
import { describeMove, moveWords } from '../moves/describe-move.ts';
import { describeNews } from '../news/describe-news.ts';
import { odds, sentence } from '../phrases.ts';
import type { PlaceOf } from './review-axis.ts';
import type { AlternativeModel, MomentModel } from './review-models.ts';
import { number, t } from '../wording/wording.ts';

/** Moments told at most. */
const mostMoments = 8;
/** A stroke of luck is told from this change of the odds, 0–1. */
const leastLuck = 0.08;
/** News told of what came. */
const mostNews = 3;
/** A difference in how futures end is told from this share, 0–1; one in deaths from this part of all. */
const tellingShare = 0.1;
const tellingPart = 0.05;

/** "+12 points", "−3 points". */
export function pointsWord(change: number): string {
  const count = Math.round(Math.abs(change) * 100);
  return t('review.points', { count, sign: count === 0 ? '' : change < 0 ? '−' : '+' });
}

const isLuck = ({ luck }: Judged): boolean => isSure(luck) && Math.abs(luck.mean) >= leastLuck;

/** How much a moment matters: what choosing otherwise, or other luck, would have changed. */
function weight(judged: Judged): number {
  const gain = judged.mark === null || judged.mark === 'good' ? 0 : (judged.alternatives[0]?.gain.mean ?? 0);
  return Math.max(
    gain,
    judged.mark === 'good' ? judged.choice.mean : 0,
    isLuck(judged) ? Math.abs(judged.luck.mean) : 0,
  );
}

/** The moments that mattered most, in order of time. */
export function momentsOf(
  scenario: Scenario,
  judged: readonly Judged[],
  log: readonly Consequence[],
  placeOf: PlaceOf,
): readonly MomentModel[] {
  return judged
    .filter((one) => weight(one) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, mostMoments)
    .sort((a, b) => a.at - b.at)
    .map((one) => ({ ...momentOf(scenario, one, log), place: placeOf(one.at) }));
}

/** A decision that was looked at closely, in words. */
export function momentOf(
  scenario: Scenario,
  judged: Judged,
  log: readonly Consequence[],
): Omit<MomentModel, 'place'> {
  const { at, day, by, move, before, after, choice, luck, mark, alternatives } = judged;
  const lucky = isLuck(judged);
  const told = mark ?? (lucky ? 'chance' : null);
  return {
    at,
    date: dateWord(scenario, day),
    sentence: describeMove(scenario, by, move),
    mark: told,
    markWord: told === null ? t('review.mark-none') : t(`review.mark-${told}`),
    effect: [
      t('review.went-from', { before: odds(before.lasting.mean), after: odds(after.lasting.mean) }),
      ...(isSure(choice) ? [t('review.choice-gain', rangeOf(choice))] : []),
      ...(lucky ? [t('review.luck-gain', rangeOf(luck))] : []),
    ],
    came: lucky ? newsAfter(scenario, log, at) : [],
    alternatives: alternatives.map((alternative) => alternativeOf(scenario, judged, alternative)),
  };
}

function rangeOf({ mean, low, high }: Estimate): {
  readonly points: string;
  readonly low: string;
  readonly high: string;
} {
  return { points: pointsWord(mean), low: pointsWord(low), high: pointsWord(high) };
}

function alternativeOf(
  scenario: Scenario,
  { by, made }: Judged,
  { move, outlook, gain }: Alternative,
): AlternativeModel {
  const better = gain.low > 0;
  return {
    words: sentence(moveWords(scenario, by, move)),
    gain: t('review.alternative-gain', rangeOf(gain)),
    better,
    why: better ? whyBetter(outlook, made) : [],
  };
}

const ends: readonly End[] = ['noDeal', 'refusedAtHome', 'collapsed'];

/** In which way futures end otherwise, by the largest difference; and how many fewer or more are killed. */
function whyBetter(otherwise: Outlook, made: Outlook): readonly string[] {
  const difference = (end: End): number => made.ends[end] - otherwise.ends[end];
  const largest = ends.reduce(
    (most, end) => (difference(end) > difference(most) ? end : most),
    'noDeal' as End,
  );
  const lines: string[] = [];
  if (difference(largest) >= tellingShare)
    lines.push(
      t(`review.why-${largest}`, { with: odds(otherwise.ends[largest]), made: odds(made.ends[largest]) }),
    );
  const apart = Math.abs(otherwise.killed.mean - made.killed.mean);
  if (apart >= tellingPart * Math.max(1, made.killed.mean))
    lines.push(
      t('review.why-killed', { with: number(otherwise.killed.mean), made: number(made.killed.mean) }),
    );
  return lines;
}

const order = ['headline', 'line', 'detail'] as const;

/** The most important news between the move made after `at` others and the next one. */
function newsAfter(scenario: Scenario, log: readonly Consequence[], at: number): readonly string[] {
  const from = log.findIndex((consequence) => movesBehind(consequence) >= at + 1);
  if (from < 0) return [];
  const next = log.findIndex((consequence) => movesBehind(consequence) >= at + 2);
  return describeNews(scenario, log.slice(from, next < 0 ? undefined : next))
    .toSorted((a, b) => order.indexOf(a.rank) - order.indexOf(b.rank))
    .slice(0, mostNews)
    .map((news) => news.sentence);
}

/** The number of the move that a consequence names as its cause; 0 where it names none. */
function movesBehind({ causes }: Consequence): number {
  let latest = 0;
  for (const cause of causes) if (cause.kind === 'move') latest = Math.max(latest, cause.number);
  return latest;
}
