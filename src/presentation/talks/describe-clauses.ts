// The draft agreement, clause by clause, with what every option is worth to the reader's own side.
import type { Option, Scenario, StickingPoint } from '../../scenario/format/scenario.ts';
import { lookups } from '../../simulation/lookups.ts';
import type { View } from '../../simulation/views/view.ts';
import { describeTerms } from '../papers/describe-sources.ts';
import type { ClauseModel } from './table-models.ts';
import { optionTitle } from '../names.ts';
import { weightWord, worthWord } from '../scales.ts';
import { t, wordFor } from '../wording/wording.ts';

/** All sticking points in the scenario's order. */
export function describeClauses(scenario: Scenario, view: View): readonly ClauseModel[] {
  return Object.keys(scenario.stickingPoints).map((point) => describeClause(scenario, view, point));
}

function describeClause(scenario: Scenario, view: View, id: string): ClauseModel {
  const point = scenario.stickingPoints[id] as StickingPoint;
  const held = view.points[id];
  const agreed = held?.option ?? null;
  const offered = view.offer?.package[id];
  const shown = agreed ?? offered ?? standingOption(held, view.other) ?? standingOption(held, view.side);
  const weights = lookups(scenario).weights[view.side] ?? {};
  return {
    point: id,
    title: point.title,
    question: point.question ?? null,
    positions: positionsOf(scenario, view, point),
    state: held?.state ?? 'unopened',
    stateWord: wordFor('phase', `point-${held?.state ?? 'unopened'}`),
    text: shown === undefined ? null : (point.options[shown]?.clause ?? null),
    agreedOption: agreed,
    standing: standingOf(scenario, view, id),
    offered:
      offered === undefined ? null : { option: offered, optionTitle: optionTitle(scenario, id, offered) },
    linkedWith: view.links.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])),
    verified: held?.verified ?? false,
    verificationAsked: held?.verificationAsked ?? [],
    required: point.required,
    options: Object.entries(point.options).map(([option, stated]) =>
      describeOption(view, id, option, stated),
    ),
    weightWord: weightWord((weights[id] ?? 0) * Object.keys(scenario.stickingPoints).length),
    sources: point.sources,
    terms: describeTerms(scenario, point.glossary),
  };
}

function positionsOf(scenario: Scenario, view: View, point: StickingPoint): ClauseModel['positions'] {
  return view.sides.flatMap((party) => {
    const text = point.positions?.[party];
    return text === undefined ? [] : [{ party, partyName: scenario.parties[party]?.name ?? party, text }];
  });
}

const standingOption = (held: View['points'][string] | undefined, party: string): string | undefined =>
  held?.standing[party]?.option;

function standingOf(scenario: Scenario, view: View, id: string): ClauseModel['standing'] {
  return view.sides.flatMap((party) => {
    const standing = view.points[id]?.standing[party];
    if (standing === null || standing === undefined) return [];
    return [
      {
        party,
        partyName: scenario.parties[party]?.name ?? party,
        option: standing.option,
        optionTitle: optionTitle(scenario, id, standing.option),
        tied: standing.tied,
      },
    ];
  });
}

function describeOption(
  view: View,
  point: string,
  id: string,
  option: Option,
): ClauseModel['options'][number] {
  const worth = option.value[view.side] ?? 0;
  const reading = view.own.readings.findLast((held) => held.point === point && held.option === id);
  return {
    id,
    title: option.title,
    clause: option.clause,
    worth,
    worthWord: worthWord(worth),
    allowed: view.own.mandate[point]?.includes(id) ?? true,
    reading: reading === undefined ? null : wordFor('table', `reading-${reading.reaction}`),
    features: featureLines(option),
    sources: option.sources,
  };
}

/** What the clause does for the life of the cessation, a line each, strongest first. */
export function featureLines(option: Option): string[] {
  const lines = Object.entries(option.features)
    .filter(([, strength]) => strength > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([feature, strength]) =>
      t('clause.feature-line', {
        what: wordFor('clause', feature),
        strength: wordFor('level', `feature-${strength >= 0.5 ? 2 : strength >= 0.25 ? 1 : 0}`),
      }),
    );
  return option.resetsCount === true ? [...lines, t('clause.resets-count')] : lines;
}
