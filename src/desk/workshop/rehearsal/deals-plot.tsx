// The deals that were made among all that are possible, with the frontier; and the same as a table.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import type { RehearsalMapModel } from '../../../presentation/writing/rehearsal-models.ts';
import { number, t } from '../../../presentation/wording/wording.ts';
import { reachable } from '../../parts/reachable.ts';
import { useMeasured } from '../../parts/use-measured.ts';

const widest = 560;
const margin = { top: 12, end: 16, bottom: 44, start: 52 };
const ticks = 5;

/** The map with its key and table. */
export function DealsPlot({ map }: { readonly map: RehearsalMapModel }) {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useMeasured(place, ({ clientWidth }) => setWidth(Math.min(widest, clientWidth)));
  return (
    <>
      <figure class="chart" ref={place}>
        <figcaption>{t('rehearsal.chart-deals')}</figcaption>
        {width === 0 ? <div class="chart-empty" /> : <Drawing map={map} width={width} />}
        <Key map={map} />
      </figure>
      {map.note === '' ? null : <p class="faint">{map.note}</p>}
      {map.made.length === 0 ? null : <MadeTable map={map} />}
    </>
  );
}

type At = readonly [number, number];

/** Radius of a deal that was made so often, in pixels. */
const radiusOf = (games: number): number => 3 + Math.min(9, 2 * Math.sqrt(games - 1));

function Drawing({ map, width }: { readonly map: RehearsalMapModel; readonly width: number }) {
  const height = Math.round(width * 0.82);
  const x = scaleLinear([0, 1], [margin.start, width - margin.end]);
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top]);
  const along = line<At>(
    ([first]) => x(first),
    ([, second]) => y(second),
  );
  const side = x(1 / map.grid) - x(0);
  const tall = y(0) - y(1 / map.grid);
  return (
    <svg
      class="chart-drawing deal-map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={map.name}
    >
      {map.squares.map(({ column, row, density, passes }) => (
        <rect
          key={`${column} ${row}`}
          class={`deal-square deal-square--${density}${passes ? ' deal-square--passes' : ''}`}
          x={x(column / map.grid) + 0.5}
          y={y((row + 1) / map.grid) + 0.5}
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
        {t('deals.axis', { party: map.axes[0] })}
      </text>
      <text x={14} y={y(0.5)} text-anchor="middle" transform={`rotate(-90 14 ${y(0.5)})`}>
        {t('deals.axis', { party: map.axes[1] })}
      </text>
      <path
        class="deal-reservation"
        d={`M${x(map.reservation[0])},${y(0)}V${y(1)}M${x(0)},${y(map.reservation[1])}H${x(1)}`}
      />
      <path class="deal-frontier" d={along([...map.frontier]) ?? ''} />
      {map.made.map(({ at: [first, second], games }) => (
        <circle
          key={`${first} ${second}`}
          class="rehearsal-made"
          cx={x(first)}
          cy={y(second)}
          r={radiusOf(games)}
        />
      ))}
      {map.nash === null ? null : (
        <path class="rehearsal-nash" d={cross} transform={`translate(${x(map.nash[0])},${y(map.nash[1])})`} />
      )}
    </svg>
  );
}

const cross = 'M-6,-6 L6,6 M6,-6 L-6,6';

function Key({ map }: { readonly map: RehearsalMapModel }) {
  return (
    <ul class="deal-key plain-list">
      <li>
        <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
          <circle class="rehearsal-made" r={6} />
        </svg>
        {t('rehearsal.key-made')}
      </li>
      <li>
        <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
          <path class="deal-frontier" d="M-9,-6 Q3,-4 8,9" />
        </svg>
        {t('rehearsal.key-frontier')}
      </li>
      <li>
        <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
          <path class="deal-reservation" d="M-9,3 H9 M-3,-9 V9" />
        </svg>
        {t('rehearsal.key-reservation')}
      </li>
      {map.nash === null ? null : (
        <li>
          <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
            <path class="rehearsal-nash" d={cross} />
          </svg>
          {t('rehearsal.key-nash')}
        </li>
      )}
      {map.squares.some(({ passes }) => passes) ? (
        <li>
          <svg viewBox="-10 -10 20 20" width={20} height={20} aria-hidden="true">
            <rect
              class="deal-square deal-square--2 deal-square--passes"
              x={-6}
              y={-6}
              width={12}
              height={12}
            />
          </svg>
          {t('deals.capitals-pass')}
        </li>
      ) : null}
    </ul>
  );
}

function MadeTable({ map }: { readonly map: RehearsalMapModel }) {
  const columns = [t('rehearsal.column-games'), ...map.axes.map((party) => t('deals.axis', { party }))];
  return (
    <details class="rehearsal-plot">
      <summary>{t('rehearsal.chart-as-table')}</summary>
      <section class="rehearsal-table-place" aria-label={t('rehearsal.chart-as-table')} {...reachable}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.made.map(({ at, cells }) => (
              <tr key={at.join(' ')}>
                {cells.map((cell, place) => (
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
