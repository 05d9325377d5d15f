// The plots of a rehearsal: tables whose rows carry a bar or a dot, so that nothing is shown that is not also written.
import type { Estimate } from '../../review/game-review/estimate.ts';
import type { Rehearsal } from '../../review/rehearsal/rehearsal.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import {
  answerTitle,
  cardTitle,
  eventTitle,
  optionTitle,
  partyName,
  pointName,
  stakeholderName,
} from '../names.ts';
import { odds, sentence } from '../phrases.ts';
import type { Bar, PlotRow, PlotTable } from './rehearsal-models.ts';
import { hasImplementation } from '../debrief/review-curve.ts';
import './rehearsal-words.ts';
import { number, t } from '../wording/wording.ts';

/** All plots that this scenario gives reason for: none of moves where there are none. */
export function plotsOf(scenario: Scenario, rehearsal: Rehearsal): readonly PlotTable[] {
  if (rehearsal.games.done === 0) return [];
  return [
    endsPlot(scenario, rehearsal),
    outcomesPlot(scenario, rehearsal),
    lengthsPlot(rehearsal),
    optionsPlot(scenario, rehearsal),
    movesPlot(scenario, rehearsal),
    eventsPlot(scenario, rehearsal),
    answersPlot(scenario, rehearsal),
    vetoersPlot(scenario, rehearsal),
    endingsPlot(scenario, rehearsal),
  ].filter(({ rows }) => rows.length > 0);
}

const percent = (share: number): string => t('list.percent', { value: number(share * 100) });
const between = ({ low, high }: Estimate): string =>
  t('rehearsal.between', { low: percent(low), high: percent(high) });
const barOf = ({ mean, low, high }: Estimate): readonly Bar[] => [
  { from: 0, to: mean, between: [low, high] },
];
const shareColumns = (): readonly string[] => [
  t('rehearsal.column-plot'),
  t('rehearsal.column-share'),
  t('rehearsal.column-between'),
];

const shareRow = (key: string, title: string, share: Estimate, path: PlotRow['path'] = null): PlotRow => ({
  key,
  title,
  bars: barOf(share),
  cells: [odds(share.mean), between(share)],
  path,
});

function endsPlot(scenario: Scenario, { agreement }: Rehearsal): PlotTable {
  const lasts = hasImplementation(scenario);
  const rows = agreement.ends.flatMap(({ end, share }) => {
    if (!lasts && end === 'collapsed') return [];
    const title = t(end === 'held' && !lasts ? 'rehearsal.end-held-signed' : `rehearsal.end-${end}`);
    return [shareRow(end, title, share)];
  });
  return {
    key: 'ends',
    topic: 'agreement',
    title: t('rehearsal.chart-ends'),
    intro: '',
    columns: [t('rehearsal.column-end'), ...shareColumns()],
    zero: 0,
    rows,
  };
}

const tenths = 10;

/** How often each side ended with how much: two bars a row, the first party’s above. */
function outcomesPlot(scenario: Scenario, { balance, sides, games }: Rehearsal): PlotTable {
  const most = Math.max(1, ...balance.outcomes[0], ...balance.outcomes[1]);
  const filled = balance.outcomes[0].map((count, at) => count + (balance.outcomes[1][at] ?? 0));
  const first = filled.findIndex((count) => count > 0);
  const last = filled.findLastIndex((count) => count > 0);
  const rows = balance.outcomes[0].flatMap((count, at): PlotRow[] => {
    if (first < 0 || at < first || at > last) return [];
    const counts = [count, balance.outcomes[1][at] ?? 0];
    return [
      {
        key: String(at),
        title: t('rehearsal.between', { low: number(at / tenths, 1), high: number((at + 1) / tenths, 1) }),
        bars: counts.map((one) => ({ from: 0, to: one / most, between: null })),
        cells: counts.map((one) => number(one)),
        path: null,
      },
    ];
  });
  return {
    key: 'outcomes',
    topic: 'balance',
    title: t('rehearsal.chart-outcomes'),
    intro: '',
    columns: [
      t('rehearsal.column-outcome'),
      t('rehearsal.column-plot'),
      ...sides.map((side) => sentence(partyName(scenario, side))),
    ],
    zero: 0,
    rows: games.plain === 0 ? [] : rows,
  };
}

function lengthsPlot({ length }: Rehearsal): PlotTable {
  const most = Math.max(1, ...length.bins.map(({ games }) => games));
  return {
    key: 'lengths',
    topic: 'length',
    title: t('rehearsal.chart-lengths'),
    intro: '',
    columns: [t('rehearsal.column-moves'), t('rehearsal.column-plot'), t('rehearsal.column-games')],
    zero: 0,
    rows: length.bins.map(({ from, to, games }) => ({
      key: String(from),
      title: from === to ? number(from) : t('rehearsal.between', { low: number(from), high: number(to) }),
      bars: [{ from: 0, to: games / most, between: null }],
      cells: [number(games)],
      path: null,
    })),
  };
}

function optionsPlot(scenario: Scenario, { points }: Rehearsal): PlotTable {
  return {
    key: 'options',
    topic: 'points',
    title: t('rehearsal.chart-options'),
    intro: t('rehearsal.chart-options-intro'),
    columns: [
      t('rehearsal.column-option'),
      t('rehearsal.column-plot'),
      t('rehearsal.column-chosen'),
      t('rehearsal.column-between'),
      t('rehearsal.column-in-zone'),
    ],
    zero: 0,
    rows: points.flatMap(({ point, options }) =>
      options.map(({ option, chosen, inZone }) => {
        const title = t('list.colon', {
          before: pointName(scenario, point),
          next: optionTitle(scenario, point, option),
        });
        const row = shareRow(`${point} ${option}`, title, chosen, [
          'stickingPoints',
          point,
          'options',
          option,
        ]);
        const settled = chosen.samples > 0;
        return {
          ...row,
          bars: settled ? row.bars : [],
          cells: [
            ...(settled ? row.cells : [t('rehearsal.not-measured'), '']),
            inZone === null ? t('rehearsal.not-measured') : odds(inZone),
          ],
        };
      }),
    ),
  };
}

/** The plot of effects reaches to this share of what could be gained, on both sides. */
const widestEffect = 0.3;

function movesPlot(scenario: Scenario, { moves }: Rehearsal): PlotTable {
  const at = (effect: number): number => 0.5 + Math.max(-1, Math.min(1, effect / widestEffect)) / 2;
  const rows = moves
    .toSorted((a, b) => (b.effect?.mean ?? -2) - (a.effect?.mean ?? -2))
    .map(({ card, side, playable, played, effect }): PlotRow => ({
      key: `${card} ${side}`,
      title: cardTitle(scenario, card),
      bars:
        effect === null
          ? []
          : [{ from: 0.5, to: at(effect.mean), between: [at(effect.low), at(effect.high)] }],
      cells: [
        effect === null ? t('rehearsal.not-measured') : percent(effect.mean),
        effect === null ? '' : between(effect),
        sentence(partyName(scenario, side)),
        odds(playable.mean),
        odds(played.mean),
      ],
      path: ['moves', card],
    }));
  return {
    key: 'moves',
    topic: 'moves',
    title: t('rehearsal.chart-moves'),
    intro: t('rehearsal.chart-moves-intro'),
    columns: [
      t('rehearsal.column-move'),
      t('rehearsal.column-plot'),
      t('rehearsal.column-effect'),
      t('rehearsal.column-between'),
      t('rehearsal.column-by'),
      t('rehearsal.column-playable'),
      t('rehearsal.column-played'),
    ],
    zero: 0.5,
    rows,
  };
}

function eventsPlot(scenario: Scenario, { events }: Rehearsal): PlotTable {
  return {
    key: 'events',
    topic: 'events',
    title: t('rehearsal.chart-events'),
    intro: '',
    columns: [
      t('rehearsal.column-event'),
      t('rehearsal.column-plot'),
      t('rehearsal.column-happened'),
      t('rehearsal.column-between'),
    ],
    zero: 0,
    rows: events.map(({ event, happened }) =>
      shareRow(event, eventTitle(scenario, event), happened, ['events', event]),
    ),
  };
}

function answersPlot(scenario: Scenario, { events }: Rehearsal): PlotTable {
  return {
    key: 'answers',
    topic: 'events',
    title: t('rehearsal.chart-answers'),
    intro: '',
    columns: [
      t('rehearsal.column-answer'),
      t('rehearsal.column-plot'),
      t('rehearsal.column-by'),
      t('rehearsal.column-given'),
    ],
    zero: 0,
    rows: events.flatMap(({ event, answers }) =>
      answers.flatMap(({ side, given }) => {
        const sum = given.reduce((total, { times }) => total + times, 0);
        if (sum === 0) return [];
        return given.map(({ answer, times }) => ({
          key: `${event} ${side} ${answer}`,
          title: t('list.colon', {
            before: eventTitle(scenario, event),
            next: answerTitle(scenario, event, answer),
          }),
          bars: [{ from: 0, to: times / sum, between: null }],
          cells: [sentence(partyName(scenario, side)), odds(times / sum)],
          path: ['events', event, 'answers', answer],
        }));
      }),
    ),
  };
}

function vetoersPlot(scenario: Scenario, { vetoers, home }: Rehearsal): PlotTable {
  return {
    key: 'vetoers',
    topic: 'home',
    title: t('rehearsal.chart-vetoers'),
    intro: '',
    columns: [
      t('rehearsal.column-stakeholder'),
      t('rehearsal.column-plot'),
      t('rehearsal.column-refused'),
      t('rehearsal.column-between'),
    ],
    zero: 0,
    rows:
      home.submitted === 0
        ? []
        : vetoers.map(({ stakeholder, refused }) =>
            shareRow(stakeholder, sentence(stakeholderName(scenario, stakeholder)), refused, [
              'stakeholders',
              stakeholder,
            ]),
          ),
  };
}

function endingsPlot(scenario: Scenario, { agreement }: Rehearsal): PlotTable {
  return {
    key: 'endings',
    topic: 'endings',
    title: t('rehearsal.chart-endings'),
    intro: '',
    columns: [t('rehearsal.column-ending'), ...shareColumns()],
    zero: 0,
    rows: agreement.endings.map(({ ending, share }) =>
      shareRow(ending, scenario.endings[ending]?.title ?? ending, share, ['endings', ending]),
    ),
  };
}
