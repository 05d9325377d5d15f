// Predictions against what came: for each question everybody’s on a line, full where it came true.
import type { ForesightModel } from '../../../presentation/classroom/class-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { units } from '../../parts/drawing-size.ts';
import { ReportTable } from './report-table.tsx';
import { useClass } from './class-context.ts';

/** One line a question; nothing where nobody was asked. */
export function ForesightPart({ foresight }: { readonly foresight: readonly ForesightModel[] }) {
  const { nameOf } = useClass();
  if (foresight.length === 0) return null;
  return (
    <DebriefPart title={t('classReport.foresight-title')}>
      <p>{t('classReport.foresight-intro')}</p>
      {foresight.map((one) => (
        <figure key={one.measure} class="chart">
          <figcaption>{one.question}</figcaption>
          <Line foresight={one} />
          {one.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ReportTable
            name={one.question}
            columns={[
              t('classReport.column-name'),
              t('classReport.column-thought'),
              t('classReport.column-came'),
            ]}
          >
            {one.rows.map(({ game, valueWord, cameWord }, place) => (
              <tr key={place}>
                <th scope="row">{nameOf(game)}</th>
                <td>{valueWord}</td>
                <td>{cameWord}</td>
              </tr>
            ))}
          </ReportTable>
        </figure>
      ))}
    </DebriefPart>
  );
}

const width = 560;
const edge = 26;
const radius = 5;
const between = 11;
const steps = 20;

/** Signs of the same twentieth stand on top of each other. */
function Line({ foresight }: { readonly foresight: ForesightModel }) {
  const x = (value: number): number => edge + value * (width - 2 * edge);
  const heights = new Map<number, number>();
  const signs = foresight.rows.map((row) => {
    const step = Math.round(row.value * steps);
    const level = heights.get(step) ?? 0;
    heights.set(step, level + 1);
    return { ...row, x: x(step / steps), level };
  });
  const levels = Math.max(1, ...heights.values());
  const ground = levels * between + 8;
  return (
    <svg
      class="chart-drawing"
      viewBox={`0 0 ${width} ${ground + 22}`}
      width={units(width)}
      role="img"
      aria-label={foresight.name}
    >
      <path class="class-axis" d={`M${x(0)},${ground}H${x(1)}`} />
      {[0, 0.5, 1].map((tick) => (
        <text key={tick} x={x(tick)} y={ground + 16} text-anchor="middle">
          {t('list.percent', { value: tick * 100 })}
        </text>
      ))}
      {foresight.came === null ? null : <path class="class-mean" d={`M${x(foresight.came)},2V${ground}`} />}
      {signs.map(({ x: at, level, cameTrue }, place) => (
        <circle
          key={place}
          class={cameTrue === true ? 'class-dot' : 'class-dot class-dot--hollow'}
          cx={at}
          cy={ground - 7 - level * between}
          r={radius}
        />
      ))}
    </svg>
  );
}
