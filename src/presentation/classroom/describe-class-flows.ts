// The ways of a class at each sticking point, in words.
import type { ClassReport } from '../../lesson/class-report/class-report.ts';
import type { Flow, FlowWay } from '../../lesson/class-report/flows.ts';
import { type PointStatus, keyOf } from '../../lesson/class-report/paths.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { FlowModel, FlowStatusModel } from './class-models.ts';
import { optionTitle, pointName } from '../names.ts';
import { inSteps } from '../phrases.ts';
import './class-words.ts';
import { number, t } from '../wording/wording.ts';

export const describeClassFlows = ({ scenario, flows, games }: ClassReport): readonly FlowModel[] =>
  flows.map((flow) => flowModel(scenario, flow, games.length));

function flowModel(scenario: Scenario, flow: Flow, total: number): FlowModel {
  const { point, columns, links, ways } = flow;
  const all = new Map(columns.flat().map(({ key, status }) => [key, status]));
  const statuses = [...all.values()].map((status) => statusModel(scenario, point, status)).sort(byPlace);
  const places = statuses.map(({ key }) => key);
  const last = columns.at(-1) ?? [];
  return {
    point,
    title: pointName(scenario, point),
    name: t('classReport.flow-name', {
      point: pointName(scenario, point),
      ends: inSteps(
        last.map(({ status, games }) =>
          t('classReport.flow-end', {
            status: statusTitle(scenario, point, status),
            games: t('classReport.games', { count: games }),
          }),
        ),
      ),
    }),
    statuses,
    columns: columns.map((nodes, round) => ({
      title: round === 0 ? t('classReport.flow-start') : t('classReport.flow-round', { number: round }),
      nodes: nodes
        .map(({ key, games }) => ({ key, games }))
        .sort((a, b) => places.indexOf(a.key) - places.indexOf(b.key)),
    })),
    links: links.map(({ round, from, to, games }) => ({ column: round, from, to, games })),
    total,
    ways: ways.map((way) => ({
      words: way.statuses.map((status) => statusTitle(scenario, point, status)).join(' → '),
      rounds: roundsOf(way),
      games: way.games,
    })),
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const signs = { open: '–', bracketed: '[ ]', reopened: '↺' } as const;

/** Letters and colours go by the scenario’s order of options, so that they are the same in every class. */
function statusModel(scenario: Scenario, point: string, status: PointStatus): FlowStatusModel {
  const title = statusTitle(scenario, point, status);
  if (status.is !== 'agreed') return { key: keyOf(status), sign: signs[status.is], colour: null, title };
  const place = Object.keys(scenario.stickingPoints[point]?.options ?? {}).indexOf(status.option);
  return { key: keyOf(status), sign: letters[place] ?? '?', colour: Math.max(0, place), title };
}

const byPlace = (a: FlowStatusModel, b: FlowStatusModel): number =>
  (a.colour ?? Infinity) === (b.colour ?? Infinity)
    ? lastOnes.indexOf(a.sign) - lastOnes.indexOf(b.sign)
    : (a.colour ?? Infinity) - (b.colour ?? Infinity);
const lastOnes: readonly string[] = [signs.bracketed, signs.reopened, signs.open];

const statusTitle = (scenario: Scenario, point: string, status: PointStatus): string =>
  status.is === 'agreed' ? optionTitle(scenario, point, status.option) : t(`classReport.status-${status.is}`);

/** "3; 5–7": per change, the rounds in which it came about. */
function roundsOf({ rounds }: FlowWay): string {
  const changes = rounds[0]?.length ?? 0;
  return inSteps(
    Array.from({ length: changes }, (_, change) => {
      const when = rounds.map((each) => each[change] ?? 0);
      const [first, last] = [Math.min(...when), Math.max(...when)];
      return first === last
        ? number(first)
        : t('classReport.rounds-range', { first: number(first), last: number(last) });
    }),
  );
}
