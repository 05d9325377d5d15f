// Everyone’s deal among all that were possible, with the frontier.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import type {
  ClassDealModel,
  ClassDealsModel,
  EndedModel,
} from '../../../presentation/classroom/class-models.ts';
import { number, t } from '../../../presentation/wording/wording.ts';
import { useMeasured } from '../../parts/use-measured.ts';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { useScenarioLanguage } from '../../use-scenario-language.ts';
import { EndedShape, EndedSign } from './ended-sign.tsx';
import { ReportTable } from './report-table.tsx';
import { Who } from './who.tsx';

interface DealsPartProps {
  readonly deals: ClassDealsModel;
  /** How the games ended: the key to the signs. */
  readonly ended: readonly EndedModel[];
}

const widest = 900;
const margin = { top: 12, end: 16, bottom: 44, start: 52 };
const ticks = 5;

/** The map, what it shows in words, its key, and the texts as a table. */
export function DealsPart({ deals, ended }: DealsPartProps) {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useMeasured(place, ({ clientWidth }) => setWidth(Math.min(widest, clientWidth)));
  return (
    <DebriefPart title={t('classReport.deals-title')}>
      <p>{t('classReport.deals-intro')}</p>
      <figure class="chart" ref={place}>
        {width === 0 ? <div class="chart-empty" /> : <Drawing deals={deals} width={width} />}
        <ul class="deal-key plain-list">
          {ended
            .filter(({ how }) => deals.deals.some((deal) => deal.how === how))
            .map(({ how, title }) => (
              <li key={how}>
                <EndedSign how={how} />
                {title}
              </li>
            ))}
          <li>
            <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
              <path class="deal-frontier" d="M-9,-6 Q3,-4 8,9" />
            </svg>
            {t('deals.frontier')}
          </li>
          <li>
            <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
              <path class="deal-reservation" d="M-9,3 H9 M-3,-9 V9" />
            </svg>
            {t('deals.reservation')}
          </li>
        </ul>
      </figure>
      {deals.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {deals.deals.length === 0 ? null : <DealTable deals={deals} ended={ended} />}
    </DebriefPart>
  );
}

function Drawing({ deals, width }: { readonly deals: ClassDealsModel; readonly width: number }) {
  const height = Math.round(width * 0.72);
  const x = scaleLinear([0, 1], [margin.start, width - margin.end]);
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
  const along = line<readonly [number, number]>(
    ([first]) => x(first),
    ([, second]) => y(second),
  );
  const side = x(1 / deals.grid) - x(0);
  const tall = y(0) - y(1 / deals.grid);
  const [first, second] = deals.reservation;
  return (
    <svg
      class="chart-drawing deal-map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={deals.name}
    >
      {deals.squares.map(({ column, row, density }) => (
        <rect
          key={`${column} ${row}`}
          class={`deal-square deal-square--${density}`}
          x={x(column / deals.grid) + 0.5}
          y={y((row + 1) / deals.grid) + 0.5}
          width={Math.max(1, side - 1)}
          height={Math.max(1, tall - 1)}
        />
      ))}
      {x.ticks(ticks).map((tick) => (
        <g key={tick} class="chart-tick">
          <text x={x(tick)} y={y(0) + 16} text-anchor="middle">
            {number(tick, 1)}
          </text>
          <text x={x(0) - 8} y={y(tick)} dy="0.32em" text-anchor="end">
            {number(tick, 1)}
          </text>
        </g>
      ))}
      <text x={x(0.5)} y={height - 8} text-anchor="middle">
        {t('deals.axis', { party: deals.axes[0] })}
      </text>
      <text x={14} y={y(0.5)} text-anchor="middle" transform={`rotate(-90 14 ${y(0.5)})`}>
        {t('deals.axis', { party: deals.axes[1] })}
      </text>
      <path class="deal-reservation" d={`M${x(first)},${y(0)}V${y(1)}M${x(0)},${y(second)}H${x(1)}`} />
      <path class="deal-frontier" d={along([...deals.frontier]) ?? ''} />
      {deals.deals.map((deal, place) => (
        <Sign
          key={place}
          deal={deal}
          x={x(deal.at[0]) + signWidth * beside(deals.deals, place)}
          y={y(deal.at[1])}
        />
      ))}
    </svg>
  );
}

const signWidth = 17;
/** Texts nearer than this, of the whole map, would hide each other. */
const near = 0.02;

/** How many signs before this one stand in the same place: they stand beside each other. */
const beside = (deals: readonly ClassDealModel[], place: number): number =>
  deals
    .slice(0, place)
    .filter(
      ({ at }) =>
        Math.abs(at[0] - (deals[place]?.at[0] ?? 0)) < near &&
        Math.abs(at[1] - (deals[place]?.at[1] ?? 0)) < near,
    ).length;

/** Signs grow with their games, so that area tells the number. */
const sizeOf = (games: number): number => Math.min(2.6, 0.75 + 0.25 * Math.sqrt(games * 2));

function Sign({ deal, x, y }: { readonly deal: ClassDealModel; readonly x: number; readonly y: number }) {
  const { length } = deal.games;
  return (
    <g transform={`translate(${x},${y})`}>
      <title>{[...deal.worthWords, ...deal.clauses].join(' · ')}</title>
      <g transform={`scale(${sizeOf(length)})`}>
        <EndedShape how={deal.how} />
      </g>
      {length > 1 ? (
        <text class="class-sign-count" y={4} text-anchor="middle">
          {length}
        </text>
      ) : null}
    </g>
  );
}

function DealTable({ deals, ended }: DealsPartProps) {
  const words = useScenarioLanguage();
  return (
    <ReportTable
      name={t('classReport.deals-title')}
      columns={[
        t('classReport.column-how'),
        t('classReport.column-games'),
        ...deals.axes.map((party) => t('deals.axis', { party })),
        t('classReport.column-distance'),
        t('deals.column-clauses'),
        t('classReport.column-who'),
      ]}
    >
      {deals.deals.map(({ how, games, worthWords, distanceWord, clauses }, place) => (
        <tr key={place}>
          <th scope="row">{ended.find((one) => one.how === how)?.title}</th>
          <td>{games.length}</td>
          <td>{worthWords[0]}</td>
          <td>{worthWords[1]}</td>
          <td>{distanceWord}</td>
          <td>
            <ul {...words}>
              {clauses.map((clause) => (
                <li key={clause}>{clause}</li>
              ))}
            </ul>
          </td>
          <td>
            <Who games={games} />
          </td>
        </tr>
      ))}
    </ReportTable>
  );
}
