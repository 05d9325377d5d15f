// What the games brought: for each measure its bars, from the least to the most.
import type { DistributionModel } from '../../../presentation/classroom/class-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { ReportTable } from './report-table.tsx';
import { Who } from './who.tsx';

/** Small multiples, one a measure. */
export function OutcomesPart({ distributions }: { readonly distributions: readonly DistributionModel[] }) {
  if (distributions.length === 0) return null;
  return (
    <DebriefPart title={t('classReport.outcomes-title')}>
      <p>{t('classReport.outcomes-intro')}</p>
      <div class="class-multiples">
        {distributions.map((distribution) => (
          <Distribution key={distribution.measure} distribution={distribution} />
        ))}
      </div>
    </DebriefPart>
  );
}

const width = 300;
const height = 84;
const gap = 3;

function Distribution({ distribution }: { readonly distribution: DistributionModel }) {
  const { title, name, words, bins } = distribution;
  const most = bins.reduce((high, { games }) => Math.max(high, games.length), 1);
  const step = width / bins.length;
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg class="chart-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        {bins.map(({ games }, bin) => {
          const tall = (games.length / most) * (height - 18);
          return games.length === 0 ? null : (
            <g key={bin}>
              <rect
                class="class-bar-fill"
                x={bin * step + gap / 2}
                y={height - 2 - tall}
                width={step - gap}
                height={tall}
              />
              <text x={(bin + 0.5) * step} y={height - 6 - tall} text-anchor="middle">
                {games.length}
              </text>
            </g>
          );
        })}
        <path class="class-axis" d={`M0,${height - 1}H${width}`} />
      </svg>
      <p class="faint">{words}</p>
      <ReportTable
        name={title}
        columns={[
          t('classReport.column-from-to'),
          t('classReport.column-games'),
          t('classReport.column-who'),
        ]}
      >
        {bins
          .filter(({ games }) => games.length > 0)
          .map((bin) => (
            <tr key={bin.words}>
              <th scope="row">{bin.words}</th>
              <td>{bin.games.length}</td>
              <td>
                <Who games={bin.games} />
              </td>
            </tr>
          ))}
      </ReportTable>
    </figure>
  );
}
