// Checks that the parts of a scenario of the right shape fit together: both parties everywhere, rounds in order, answers possible.
import { daysBetween } from '../calendar.ts';
import { noteLengths } from './length-checks.ts';
import { noteMap } from './map-checks.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Report } from './problem.ts';
import type { Path } from './source-tree.ts';

/** A sticking point has at least two options, and no more than fit on the table. */
const optionCount = { least: 2, most: 8 } as const;

const ids = (table: Readonly<Record<string, unknown>>): string[] => Object.keys(table);

const noteParties = ({ parties }: Scenario, report: Report) => {
  const count = ids(parties).length;
  if (count !== 2) report.note('not-two-parties', { count }, { path: ['parties'], at: 'key' });
};

const noteMissingParties = (
  table: Readonly<Record<string, unknown>>,
  path: Path,
  { parties }: Scenario,
  report: Report,
) => {
  // One party too many is missing everywhere, and that there is one is noted once.
  for (const party of ids(parties).slice(0, 2)) {
    if (!Object.hasOwn(table, party))
      report.note('missing-party', { party, key: String(path.at(-1)) }, { path, at: 'key' });
  }
};

const notePoints = (scenario: Scenario, report: Report) => {
  const points = Object.entries(scenario.stickingPoints);
  if (points.length === 0) report.note('no-points', {}, { path: ['stickingPoints'], at: 'key' });
  for (const [id, point] of points) {
    const path = ['stickingPoints', id];
    const count = ids(point.options).length;
    if (count < optionCount.least || count > optionCount.most) {
      report.note('option-count', { count, ...optionCount }, { path: [...path, 'options'], at: 'key' });
    }
    noteMissingParties(point.weight, [...path, 'weight'], scenario, report);
    if (point.positions !== undefined)
      noteMissingParties(point.positions, [...path, 'positions'], scenario, report);
    for (const [option, { value }] of Object.entries(point.options)) {
      noteMissingParties(value, [...path, 'options', option, 'value'], scenario, report);
    }
  }
};

const noteWeights = ({ parties, stickingPoints }: Scenario, report: Report) => {
  const points = Object.values(stickingPoints);
  for (const party of points.length === 0 ? [] : ids(parties)) {
    const known = points.some((point) => Object.hasOwn(point.weight, party));
    if (known && points.every((point) => (point.weight[party] ?? 0) === 0)) {
      report.note('no-weight', { party }, { path: ['stickingPoints'], at: 'key' });
    }
  }
};

const noteMandates = ({ parties, stickingPoints }: Scenario, report: Report) => {
  for (const [party, { mandate }] of Object.entries(parties)) {
    for (const [point, allowed] of Object.entries(mandate)) {
      const path = ['parties', party, 'mandate', point];
      if (allowed.length === 0) report.note('empty-mandate', { point }, { path });
      const agreed = stickingPoints[point]?.agreedAtStart;
      if (agreed !== undefined && !allowed.includes(agreed)) {
        report.note(
          'agreed-outside-mandate',
          { point, option: agreed, party },
          { path, severity: 'warning' },
        );
      }
    }
  }
};

const noteRounds = ({ calendar }: Scenario, report: Report) => {
  let before = calendar.start;
  for (const [index, { day }] of calendar.rounds.entries()) {
    if (day === undefined) continue;
    const path = ['calendar', 'rounds', index, 'day'];
    if (before !== undefined && daysBetween(before, day) < 0)
      report.note('rounds-out-of-order', { day, before }, { path });
    else before = day;
  }
};

const noteEvents = ({ events, moves }: Scenario, report: Report) => {
  for (const [id, event] of Object.entries(events)) {
    const path = ['events', id];
    if (Object.hasOwn(moves, id)) report.note('shared-id', { id }, { path, at: 'key' });
    if (event.answers === undefined) {
      if (event.answeredBy.length > 0) {
        report.note('no-answers', {}, { path: [...path, 'answeredBy'], at: 'key', severity: 'warning' });
      }
      continue;
    }
    const open = Object.values(event.answers).filter(({ when }) => when === undefined);
    const place = { path: [...path, 'answers'], at: 'key' } as const;
    if (open.length === 0) report.note('no-open-answer', {}, place);
    else if (open.every(({ cost }) => cost > 0)) {
      report.note('no-free-answer', {}, { ...place, severity: 'advice' });
    }
  }
};

const noteNeighbours = ({ zones }: Scenario, report: Report) => {
  for (const [id, { near }] of Object.entries(zones)) {
    for (const [index, other] of near.entries()) {
      const path = ['zones', id, 'near', index];
      if (other === id) report.note('own-neighbour', { id }, { path, severity: 'warning' });
      else if (Object.hasOwn(zones, other) && zones[other]?.near.includes(id) === false) {
        report.note('one-way-neighbour', { id, other }, { path, severity: 'warning' });
      }
    }
  }
};

const noteGround = ({ zones, routes, separations, armedActors }: Scenario, report: Report) => {
  for (const [id, { present, controller }] of Object.entries(zones)) {
    const path = ['zones', id, 'present'];
    const total = Object.values(present).reduce((sum, part) => sum + part, 0);
    if (total > 1.000_001) report.note('shares-above-one', {}, { path, at: 'key', severity: 'warning' });
    if (Object.hasOwn(present, controller)) {
      report.note(
        'controller-present',
        { controller },
        { path: [...path, controller], at: 'key', severity: 'advice' },
      );
    }
  }
  for (const [id, { from, to }] of Object.entries(routes)) {
    if (from === to) report.note('route-to-itself', {}, { path: ['routes', id, 'to'], severity: 'warning' });
  }
  for (const [id, { group, from }] of Object.entries(separations)) {
    const path = ['separations', id];
    if (armedActors[group]?.covered === false) {
      report.note('group-not-covered', { group }, { path: [...path, 'group'], severity: 'warning' });
    }
    if (group === from)
      report.note('separated-from-itself', {}, { path: [...path, 'from'], severity: 'warning' });
  }
};

const noteStakeholders = ({ stakeholders }: Scenario, report: Report) => {
  for (const [id, { veto, behind }] of Object.entries(stakeholders)) {
    if (veto && behind === undefined) {
      report.note('veto-behind-nobody', {}, { path: ['stakeholders', id, 'veto'], severity: 'advice' });
    }
  }
};

/** Notes what does not fit together in a scenario of the right shape. Ids that name nothing are noted elsewhere. */
export const noteConsistency = (scenario: Scenario, report: Report): void => {
  for (const note of [
    noteMap,
    noteParties,
    notePoints,
    noteWeights,
    noteMandates,
    noteRounds,
    noteLengths,
    noteEvents,
    noteNeighbours,
    noteGround,
    noteStakeholders,
  ]) {
    note(scenario, report);
  }
};
