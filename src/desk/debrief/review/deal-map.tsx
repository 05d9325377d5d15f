// All possible deals by what they are worth to both sides, with the frontier, the points of theory and the way the offers took.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import type { DealMapModel, DealPointModel } from '../../../presentation/debrief/deal-models.ts';
import { number, t } from '../../../presentation/wording/wording.ts';
import { DebriefTable } from '../debrief-table.tsx';
import { useMeasured } from '../../parts/use-measured.ts';
import { useScenarioLanguage } from '../../use-scenario-language.ts';
import { DebriefPart } from '../debrief-part.tsx';

const widest = 620;
const margin = { top: 12, end: 16, bottom: 44, start: 52 };
const ticks = 5;

/** The map, what it shows in words, its key and its points as a table. */
export function DealMap({ deals }: { readonly deals: DealMapModel }) {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useMeasured(place, ({ clientWidth }) => setWidth(Math.min(widest, clientWidth)));
  return (
    <DebriefPart title={t('deals.title')}>
      <p>{t('deals.intro')}</p>
      <figure class="chart" ref={place}>
        {width === 0 ? <div class="chart-empty" /> : <Drawing deals={deals} width={width} />}
        <Key deals={deals} />
      </figure>
      {deals.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <PointTable deals={deals} />
    </DebriefPart>
  );
}

type At = readonly [number, number];

function Drawing({ deals, width }: { readonly deals: DealMapModel; readonly width: number }) {
  const height = Math.round(width * 0.82);
  const x = scaleLinear([0, 1], [margin.start, width - margin.end]);
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
  const along = line<At>(
    ([first]) => x(first),
    ([, second]) => y(second),
  );
  const side = x(1 / deals.grid) - x(0);
  const tall = y(0) - y(1 / deals.grid);
  return (
    <svg
      class="chart-drawing deal-map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={deals.name}
    >
      {deals.squares.map(({ column, row, density, passes }) => (
        <rect
          key={`${column} ${row}`}
          class={`deal-square deal-square--${density}${passes ? ' deal-square--passes' : ''}`}
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
      <path
        class="deal-reservation"
        d={`M${x(deals.reservation[0])},${y(0)}V${y(1)}M${x(0)},${y(deals.reservation[1])}H${x(1)}`}
      />
      <path class="deal-frontier" d={along([...deals.frontier]) ?? ''} />
      <path class="deal-way" d={along(deals.offers.map(({ at }) => at)) ?? ''} />
      {deals.offers.map(({ at: [first, second], by, title }, place) => (
        <path
          key={place}
          class={`deal-offer deal-offer--${by}`}
          d={by === 0 ? triangle : square}
          transform={`translate(${x(first)},${y(second)})`}
        >
          <title>{title}</title>
        </path>
      ))}
      {deals.points.map((point, place) => (
        <Point
          key={point.id}
          point={point}
          x={x(point.at[0]) + signWidth * beside(deals.points, place)}
          y={y(point.at[1])}
        />
      ))}
    </svg>
  );
}

/** Room that a sign takes. */
const signWidth = 17;
/** Points nearer than this, of the whole map, would hide each other. */
const near = 0.03;

/** How many points before this one lie in the same place: their signs stand beside each other. */
const beside = (points: readonly DealPointModel[], place: number): number =>
  points
    .slice(0, place)
    .filter(
      ({ at }) =>
        Math.abs(at[0] - (points[place]?.at[0] ?? 0)) < near &&
        Math.abs(at[1] - (points[place]?.at[1] ?? 0)) < near,
    ).length;

const triangle = 'M0,-4 L4,3.5 L-4,3.5 Z';
const square = 'M-3,-3 H3 V3 H-3 Z';
const star = 'M0,-9 L2.6,-2.8 L9,-2.8 L3.9,1.2 L5.8,7.5 L0,3.8 L-5.8,7.5 L-3.9,1.2 L-9,-2.8 L-2.6,-2.8 Z';
const cross = 'M-6,-6 L6,6 M-6,6 L6,-6';

/** Letters tell the points of theory apart. */
const letters: Readonly<Record<DealPointModel['id'], string>> = {
  yours: '',
  record: '',
  nash: 'N',
  kalaiSmorodinsky: 'K',
  egalitarian: 'E',
  utilitarian: 'U',
};

function Point({ point, x, y }: { readonly point: DealPointModel; readonly x: number; readonly y: number }) {
  return (
    <g class={`deal-point deal-point--${point.id}`} transform={`translate(${x},${y})`}>
      <title>{point.title}</title>
      <Shape id={point.id} />
    </g>
  );
}

function Shape({ id }: { readonly id: DealPointModel['id'] }) {
  if (id === 'yours') return <path d={star} />;
  if (id === 'record') return <path d={cross} />;
  return (
    <>
      <circle r={8} />
      <text y={4} text-anchor="middle">
        {letters[id]}
      </text>
    </>
  );
}

/** What the signs mean. */
function Key({ deals }: { readonly deals: DealMapModel }) {
  return (
    <ul class="deal-key plain-list">
      {deals.points.map(({ id, title }) => (
        <li key={id}>
          <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
            <g class={`deal-point deal-point--${id}`}>
              <Shape id={id} />
            </g>
          </svg>
          {title}
        </li>
      ))}
      {deals.axes.map((party, by) => (
        <li key={party}>
          <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
            <path class={`deal-offer deal-offer--${by}`} d={by === 0 ? triangle : square} />
          </svg>
          {t('deals.offers', { party })}
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
      <li>
        <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
          <rect class="deal-square deal-square--2 deal-square--passes" x={-6} y={-6} width={12} height={12} />
        </svg>
        {t('deals.capitals-pass')}
      </li>
    </ul>
  );
}

function PointTable({ deals }: { readonly deals: DealMapModel }) {
  const words = useScenarioLanguage();
  return (
    <details>
      <summary>{t('deals.as-table')}</summary>
      <DebriefTable
        name={t('deals.as-table')}
        columns={[
          t('deals.column-point'),
          ...deals.axes.map((party) => t('deals.axis', { party })),
          t('deals.column-clauses'),
        ]}
      >
        {deals.points.map(({ id, title, about, worthWords, clauses }) => (
          <tr key={id}>
            <th scope="row">
              {title}
              <p class="faint">{about}</p>
            </th>
            <td>{worthWords[0]}</td>
            <td>{worthWords[1]}</td>
            <td>
              <ul {...words}>
                {clauses.map(({ pointTitle, optionTitle }) => (
                  <li key={pointTitle}>
                    <b>{pointTitle}</b> {optionTitle}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </DebriefTable>
    </details>
  );
}
