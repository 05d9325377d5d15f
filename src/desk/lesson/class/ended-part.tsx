// How the games ended: bars with the range that so few games allow, each with its numbers and names.
import type { EndedModel } from '../../../presentation/classroom/class-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { DebriefTable } from '../../debrief/debrief-table.tsx';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { units } from '../../parts/drawing-size.ts';
import { EndedSign } from './ended-sign.tsx';
import { Who } from './who.tsx';

/** A table whose rows are bars. */
export function EndedPart({ ended }: { readonly ended: readonly EndedModel[] }) {
  return (
    <DebriefPart title={t('classReport.ended-title')}>
      <p>{t('classReport.ended-intro')}</p>
      <DebriefTable
        name={t('classReport.ended-title')}
        columns={[
          t('classReport.column-how'),
          t('classReport.column-games'),
          t('classReport.column-share'),
          t('classReport.column-range'),
          t('classReport.column-who'),
        ]}
      >
        {ended.map(({ how, title, games, share, shareWord, rangeWord }) => (
          <tr key={how}>
            <th scope="row">
              <EndedSign how={how} /> {title}
            </th>
            <td>{games.length}</td>
            <td>
              <span class="class-share">
                {shareWord}
                <Bar value={share.value} low={share.low} high={share.high} />
              </span>
            </td>
            <td>{rangeWord}</td>
            <td>
              <Who games={games} />
            </td>
          </tr>
        ))}
      </DebriefTable>
    </DebriefPart>
  );
}

const width = 120;

function Bar({ value, low, high }: { readonly value: number; readonly low: number; readonly high: number }) {
  return (
    <svg
      class="class-bar"
      viewBox={`0 0 ${width} 14`}
      width={units(width)}
      height={units(14)}
      aria-hidden="true"
    >
      <rect class="class-bar-ground" width={width} height={14} />
      <rect class="class-bar-fill" y={2} width={value * width} height={10} />
      <path class="class-bar-range" d={`M${low * width},7H${high * width}`} />
    </svg>
  );
}
