// A table that is also a plot: every row has a bar with its interval, and the numbers beside it.
import type { Bar, PlotRow, PlotTable as Plot } from '../../../presentation/writing/rehearsal-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { FieldPath } from '../../../review/rehearsal/finding.ts';
import { units } from '../../parts/drawing-size.ts';
import { reachable } from '../../parts/reachable.ts';

interface PlotTableProps {
  readonly plot: Plot;
  readonly onGoTo: (path: FieldPath) => void;
}

/** Tables with more rows than this are folded at first. */
const mostOpen = 12;

/** Where the bars stand. */
const plotColumn = 1;

/** The bars are for the eye only: the cells say the same. */
export function PlotTable({ plot: { title, intro, columns, rows, zero }, onGoTo }: PlotTableProps) {
  // Where a row has a bar for each number, headings say which is which.
  const isPaired = rows.some(({ bars }) => bars.length > 1);
  return (
    <details class="rehearsal-plot" open={rows.length <= mostOpen}>
      <summary>{title}</summary>
      {intro === '' ? null : <p class="faint">{intro}</p>}
      <section class="rehearsal-table-place" aria-label={title} {...reachable}>
        <table aria-label={title}>
          <thead>
            <tr>
              {columns.map((column, place) => (
                <th key={column} scope="col" aria-hidden={place === plotColumn ? 'true' : undefined}>
                  {isPaired && place > 1 ? (
                    <span class={`rehearsal-swatch rehearsal-swatch--${place - 2}`} aria-hidden="true" />
                  ) : null}
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} zero={zero} onGoTo={onGoTo} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Row({
  row: { title, bars, cells, path },
  zero,
  onGoTo,
}: {
  readonly row: PlotRow;
  readonly zero: number;
  readonly onGoTo: PlotTableProps['onGoTo'];
}) {
  return (
    <tr>
      <th scope="row">
        {path === null ? (
          title
        ) : (
          <button
            type="button"
            class="rehearsal-link"
            title={t('rehearsal.go')}
            aria-label={t('rehearsal.go-to', { field: title })}
            onClick={() => onGoTo(path)}
          >
            {title}
          </button>
        )}
      </th>
      <td class="rehearsal-bars" aria-hidden="true">
        <Bars bars={bars} zero={zero} />
      </td>
      {cells.map((cell, at) => (
        <td key={at}>{cell}</td>
      ))}
    </tr>
  );
}

const width = 120;
const thick = 12;
const gap = 2;

function Bars({ bars, zero }: { readonly bars: readonly Bar[]; readonly zero: number }) {
  const height = Math.max(1, bars.length) * (thick + gap);
  return (
    <svg width={units(width)} height={units(height)} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line class="rehearsal-zero" x1={zero * width} x2={zero * width} y1={0} y2={height} />
      {bars.map(({ from, to, between }, place) => {
        const top = place * (thick + gap) + gap / 2;
        const middle = top + thick / 2;
        return (
          <g key={place} class={`rehearsal-bar rehearsal-bar--${place}`}>
            <rect
              x={Math.min(from, to) * width}
              y={top}
              width={Math.max(1, Math.abs(to - from) * width)}
              height={thick}
            />
            {between === null ? null : (
              <path
                class="rehearsal-whisker"
                d={`M${between[0] * width},${middle}H${between[1] * width}M${between[0] * width},${middle - 3}v6M${between[1] * width},${middle - 3}v6`}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
