// The rehearsal of a scenario in words and numbers: what was found, and the figures as plots that are tables too.
import type { Rehearsal } from '../../review/rehearsal/rehearsal.ts';
import { gridOfDeals } from '../../review/rehearsal/deals.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { shaded } from '../debrief/deal-squares.ts';
import { findingsOn } from './describe-findings.ts';
import { partyName } from '../names.ts';
import { paragraph, worth } from '../phrases.ts';
import { type RehearsalMapModel, type RehearsalModel, topics } from './rehearsal-models.ts';
import { plotsOf } from './rehearsal-plots.ts';
import './rehearsal-words.ts';
import { number, t } from '../wording/wording.ts';

/** How far a rehearsal is. */
export type RehearsalStatus = 'running' | 'done' | 'stopped' | 'failed';

/** A rehearsal in words. */
export function describeRehearsal(scenario: Scenario, rehearsal: Rehearsal): RehearsalModel {
  const { findings } = rehearsal;
  const plots = plotsOf(scenario, rehearsal);
  return {
    summary: summaryOf(rehearsal),
    sections: topics
      .map((topic) => ({
        topic,
        title: t(`rehearsal.topic-${topic}`),
        groups: findingsOn(scenario, findings, topic),
        plots: plots.filter((plot) => plot.topic === topic),
      }))
      .filter(({ groups, plots: own, topic }) => groups.length + own.length > 0 || topic === 'deals'),
    map: mapOf(scenario, rehearsal),
  };
}

function summaryOf({ findings }: Rehearsal): string {
  const problems = findings.filter(({ grade }) => grade === 'problem').length;
  const cautions = findings.filter(({ grade }) => grade === 'caution').length;
  if (problems + cautions === 0) return t('rehearsal.summary-clean');
  return paragraph([
    problems === 0 ? '' : t('rehearsal.summary-problems', { count: problems }),
    cautions === 0 ? '' : t('rehearsal.summary-cautions', { count: cautions }),
  ]);
}

/** What is being done, or was. */
export function rehearsalStatus(status: RehearsalStatus, rehearsal: Rehearsal | null): string {
  if (status === 'failed') return t('rehearsal.status-failed');
  if (rehearsal === null) return t('rehearsal.status-begins');
  const { done, planned } = rehearsal.games;
  switch (status) {
    case 'running':
      return done === planned
        ? t('rehearsal.status-twins', { planned: number(planned) })
        : t('rehearsal.status-running', { done: number(done), planned: number(planned) });
    case 'done':
      return t('rehearsal.status-done', { done: number(done) });
    case 'stopped':
      return t('rehearsal.status-stopped', { done: number(done), planned: number(planned) });
    default:
      return status satisfies never;
  }
}

function mapOf(scenario: Scenario, { deals, sides, made }: Rehearsal): RehearsalMapModel | null {
  if (deals === undefined || (deals.squares.length === 0 && deals.frontier.length === 0)) return null;
  const axes = [partyName(scenario, sides[0]), partyName(scenario, sides[1])] as const;
  return {
    name: t('rehearsal.chart-deals-name', {
      size: number(deals.size),
      first: axes[0],
      second: axes[1],
      count: made.length,
    }),
    note: deals.whole ? '' : t('rehearsal.chart-deals-none'),
    axes,
    grid: gridOfDeals,
    squares: shaded(deals.squares),
    reservation: deals.disagreement,
    frontier: deals.frontier,
    nash: deals.nash,
    made: made
      .toSorted((a, b) => b.games - a.games)
      .map(({ at, games }) => ({
        at,
        games,
        cells: [number(games), worth(at[0]), worth(at[1])],
      })),
  };
}
