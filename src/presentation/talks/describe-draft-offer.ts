// An offer while it is being composed: what it says, what it would be worth, and why it cannot be tabled yet.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Package } from '../../simulation/ids.ts';
import { type Move, largestPackage } from '../../simulation/move.ts';
import { settledPackage, utilityOf } from '../../simulation/capitals/preferences.ts';
import type { Refusal } from '../../simulation/refusal.ts';
import type { View } from '../../simulation/views/view.ts';
import { moveKey } from '../moves/describe-move.ts';
import { describeRefusal } from '../moves/describe-refusal.ts';
import type { DraftOfferModel } from '../papers/document-models.ts';
import { optionTitle, packageLines, pointName, pointTitle } from '../names.ts';
import { asSentence, inSteps } from '../phrases.ts';
import { dealWord, worthWord } from '../scales.ts';
import { t } from '../wording/wording.ts';

/**
 * A draft of an offer (or, with `how` a non-paper, of one option to float). `refused` is null when the move would be legal, as far as `legal`, the
 * side's legal moves, and the view tell.
 */
export function describeDraftOffer(
  scenario: Scenario,
  view: View,
  legal: readonly Move[],
  draft: Package,
  how: 'offer' | 'non-paper' = 'offer',
): DraftOfferModel {
  const points = Object.keys(draft);
  return {
    lines: Object.entries(draft).map(([point, option]) => ({
      point,
      pointTitle: pointName(scenario, point),
      option,
      optionTitle: optionTitle(scenario, point, option),
      worthWord: worthWord(scenario.stickingPoints[point]?.options[option]?.value[view.side] ?? 0),
    })),
    sentence:
      points.length === 0
        ? t('table.draft-nothing')
        : asSentence(t('table.draft-line', { lines: inSteps(packageLines(scenario, draft)) })),
    worthWord: worthOfAll(scenario, view, draft),
    refused:
      how === 'offer' ? refusedOffer(scenario, view, legal, draft) : refusedFloat(scenario, legal, draft),
  };
}

/**
 * What the text would be worth with the draft in it. While points are open what it lacks says nothing against it: then only a
 * text that is better than none already is told as such.
 */
function worthOfAll(scenario: Scenario, view: View, draft: Package): string {
  const text = { ...settledPackage(view), ...draft };
  const gain = utilityOf(scenario, view.side, text) - view.own.reservation;
  const open = view.pointsOpen.filter(
    (point) => scenario.stickingPoints[point]?.required === true && draft[point] === undefined,
  ).length;
  if (open > 0 && gain <= 0) return t('table.draft-open', { count: open });
  return asSentence(t('table.draft-worth', { word: dealWord(gain) }));
}

function refusedOffer(scenario: Scenario, view: View, legal: readonly Move[], draft: Package): string | null {
  const points = Object.keys(draft);
  if (points.length === 0) return t('table.draft-nothing');
  const refusal = packageRefusal(view, draft);
  if (refusal !== undefined) return describeRefusal(scenario, refusal);
  if (!legal.some(({ kind }) => kind === 'propose' || kind === 'end-turn')) return t('refusal.not-your-turn');
  if (!legal.some(({ kind }) => kind === 'propose')) return t('refusal.unavailable');
  const [only] = points;
  if (only === undefined || points.length > 1) return null;
  if (legal.some((move) => moveKey(move) === moveKey({ kind: 'propose', package: draft }))) return null;
  return asSentence(t('table.draft-known', { point: pointTitle(scenario, only) }));
}

function packageRefusal(view: View, draft: Package): Refusal | undefined {
  const points = Object.entries(draft);
  if (points.length > largestPackage) return { code: 'package-size', most: largestPackage };
  for (const [point, option] of points) {
    if (view.points[point]?.option !== null) return { code: 'already-agreed', point };
    if (!(view.own.mandate[point] ?? [option]).includes(option))
      return { code: 'outside-mandate', point, option };
  }
  return undefined;
}

function refusedFloat(scenario: Scenario, legal: readonly Move[], draft: Package): string | null {
  const [line, another] = Object.entries(draft);
  if (line === undefined) return t('refusal.choose-first');
  if (another !== undefined) return describeRefusal(scenario, { code: 'package-size', most: 1 });
  const [point, option] = line;
  return legal.some((move) => moveKey(move) === moveKey({ kind: 'float', point, option }))
    ? null
    : t('refusal.unavailable');
}
