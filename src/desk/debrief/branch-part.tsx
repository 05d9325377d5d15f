// A game that went on otherwise from a move of another, beside that one.
import type { BranchModel } from '../../presentation/debrief/describe-branch.ts';
import { t } from '../../presentation/wording/wording.ts';
import { useDesk } from '../desk-context.ts';
import { DebriefTable } from './debrief-table.tsx';
import { DebriefPart } from './debrief-part.tsx';

/** Where they part, and a row for everything that can be compared. */
export function BranchPart({ branch }: { readonly branch: BranchModel }) {
  const isApart = (useDesk().snapshot.game?.apartFrom ?? null) !== null;
  return (
    <DebriefPart title={t('review.branch')}>
      {isApart ? <p class="hand-in-apart">{t('lesson.apart')}</p> : null}
      {branch.parting.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DebriefTable
        name={t('review.branch')}
        columns={[t('review.column-what'), t('review.column-before'), t('review.column-now')]}
      >
        {branch.rows.map(({ title, before, now, same }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{before}</td>
            <td>{same ? now : <b>{now}</b>}</td>
          </tr>
        ))}
      </DebriefTable>
    </DebriefPart>
  );
}
