// The debrief: what was agreed beside the record, what it did, who answered how and why, turning points, and what it was worth to each side.
import { standingOf } from '../../analysis/standing.ts';
import type { Option, Scenario, StickingPoint } from '../../scenario/format/scenario.ts';
import type { Consequence } from '../../simulation/consequence.ts';
import { settledPackage } from '../../simulation/capitals/preferences.ts';
import type { State } from '../../simulation/state.ts';
import { answersOf, sidesOf } from './debrief-sides.ts';
import { describeChange } from '../news/describe-change.ts';
import { featureLines } from '../talks/describe-clauses.ts';
import { describeEnding } from './describe-ending.ts';
import { describeSources, paragraphs } from '../papers/describe-sources.ts';
import { describeTally } from '../describe-tally.ts';
import type { DebriefClauseModel, DebriefModel } from '../papers/document-models.ts';
import { paragraph } from '../phrases.ts';
import { turningPointsOf } from './turning-points.ts';
import { number, t } from '../wording/wording.ts';

/**
 * The debrief of a finished game, or null while it goes on. `scenario`, `state` and `log` are whole: nothing is secret any more.
 */
export function describeDebrief(
  scenario: Scenario,
  state: State,
  log: readonly Consequence[],
): DebriefModel | null {
  const ending = describeEnding(scenario, state);
  if (ending === null) return null;
  return {
    ending,
    hasText: state.ended?.how !== 'noDeal',
    clauses: Object.keys(scenario.stickingPoints).map((point) => clauseOf(scenario, state, point)),
    ground: groundOf(scenario, state, log),
    ...answersOf(scenario, state, log),
    turningPoints: turningPointsOf(scenario, log),
    sides: sidesOf(scenario, state),
    standing: standingLines(scenario, state),
    record: paragraphs(scenario.debrief.record),
    questions: scenario.debrief.questions,
    sources: describeSources(scenario, [
      ...scenario.debrief.sources,
      ...Object.values(scenario.stickingPoints).flatMap((point) => point.sources),
    ]),
  };
}

/** How many texts were possible, how many of them both sides could have lived with, and how many would have been better for both. */
function standingLines(scenario: Scenario, state: State): string[] {
  if (state.ended?.how === 'noDeal') return [];
  const reservations = Object.fromEntries(
    Object.entries(state.parties).map(([side, { reservation }]) => [side, reservation]),
  );
  const standing = standingOf(scenario, settledPackage(state), reservations);
  if (standing === undefined) return [];
  const { deals, acceptable, betterForBoth } = standing;
  return [
    t('debrief.standing-all', { count: deals, acceptable: number(acceptable) }),
    betterForBoth === 0 ? t('debrief.standing-best') : t('debrief.standing-better', { count: betterForBoth }),
  ];
}

function clauseOf(scenario: Scenario, state: State, id: string): DebriefClauseModel {
  const point = scenario.stickingPoints[id] as StickingPoint;
  const held = state.points[id];
  const option = held?.option ?? null;
  const agreed = option === null ? undefined : point.options[option];
  const recorded = scenario.debrief.recordDeal[id];
  const record = recorded === undefined ? undefined : point.options[recorded];
  const sameAsRecord = recorded !== undefined && recorded === option;
  return {
    point: id,
    title: point.title,
    option,
    optionTitle: agreed?.title ?? t('debrief.not-agreed'),
    clause: agreed?.clause ?? null,
    verified: held?.verified ?? false,
    record: record === undefined ? null : { optionTitle: record.title, clause: record.clause },
    sameAsRecord,
    sentence: paragraph([
      recordSentence(record, sameAsRecord),
      held?.verified === true ? t('debrief.was-verified') : '',
    ]),
    features: agreed === undefined ? [] : featureLines(agreed),
  };
}

function recordSentence(record: Option | undefined, same: boolean): string {
  if (record === undefined) return t('debrief.no-record');
  return same ? t('debrief.same') : t('debrief.different', { option: record.title });
}

/** The tally, and every siege, convoy, place and stage of the cessation that changed for good, by its last change. */
function groundOf(scenario: Scenario, state: State, log: readonly Consequence[]): string[] {
  const last = new Map<string, Consequence>();
  for (const consequence of log) {
    const { change } = consequence;
    if (change.kind === 'control') last.set(`control:${change.zone}`, consequence);
    else if (
      change.kind === 'chart' &&
      (change.chart === 'siege' || change.chart === 'convoy' || change.chart === 'separation')
    )
      last.set(`${change.chart}:${change.id}`, consequence);
    else if (change.kind === 'chart' && change.chart === 'cessation') last.set('cessation', consequence);
  }
  const changed = [...last.values()].sort((a, b) => a.id - b.id);
  return [
    ...describeTally(scenario, state)
      .lines.filter(({ id }) => id !== 'agreed')
      .map(({ sentence }) => sentence),
    ...changed.map(({ change }) => describeChange(scenario, change)),
  ];
}
