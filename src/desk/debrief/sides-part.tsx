// What the text was worth to each side, by its own measure, beside having none.
import type { DebriefSideModel } from '../../presentation/papers/document-models.ts';
import { number, t } from '../../presentation/wording/wording.ts';
import { DebriefTable } from './debrief-table.tsx';
import { DebriefPart } from './debrief-part.tsx';

const percent = (share: number): string => t('list.percent', { value: number(share * 100) });

/** Both sides, point by point. */
export function SidesPart({
  sides,
  standing,
}: {
  readonly sides: readonly DebriefSideModel[];
  readonly standing: readonly string[];
}) {
  return (
    <DebriefPart title={t('debrief.sides')}>
      <p class="faint">{t('debrief.sides-intro')}</p>
      {sides.map((side) => (
        <details key={side.party} class="debrief-side">
          <summary>
            <b>{side.name}</b>
          </summary>
          <Points side={side} />
        </details>
      ))}
      {sides.map((side) => (
        <p key={side.party}>{side.sentence}</p>
      ))}
      {standing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </DebriefPart>
  );
}

function Points({ side }: { readonly side: DebriefSideModel }) {
  return (
    <DebriefTable
      name={side.name}
      columns={[
        t('debrief.column-point'),
        t('debrief.column-weight'),
        t('debrief.column-worth'),
        t('ui.worth'),
      ]}
    >
      {side.points.map((point) => (
        <tr key={point.point}>
          <th scope="row">{point.title}</th>
          <td>{percent(point.weight)}</td>
          <td>{point.optionTitle}</td>
          <td>
            {number(point.value, 2)} <span class="faint">{point.worthWord}</span>
          </td>
        </tr>
      ))}
    </DebriefTable>
  );
}
