// Every decision of a side, with its mark where it has one, and a closer look for whoever asks.
import { useState } from 'preact/hooks';
import type { DecisionModel, ReviewModel } from '../../../presentation/debrief/review-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { useDesk } from '../../desk-context.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/fields.tsx';
import { DebriefTable } from '../debrief-table.tsx';

interface DecisionTableProps {
  readonly decisions: ReviewModel['decisions'];
  /** The side whose decisions are shown at first. */
  readonly viewer: string;
  /** The decision that is being looked at; null: none. */
  readonly lookingAt: number | null;
}

/** Folded at first: a game has a hundred of them. */
export function DecisionTable({ decisions, viewer, lookingAt }: DecisionTableProps) {
  const [side, setSide] = useState(viewer);
  const shown = decisions.find(({ party }) => party === side);
  return (
    <details class="no-print">
      <summary>{t('review.decisions')}</summary>
      <p class="faint">{t('review.decisions-intro')}</p>
      <Select
        label={t('review.whose-decisions')}
        value={side}
        choices={decisions.map(({ party, name }) => ({ value: party, title: name }))}
        onChange={setSide}
      />
      <DebriefTable
        name={t('review.decisions')}
        columns={[
          t('review.column-when'),
          t('review.column-decision'),
          t('review.column-mark'),
          t('review.column-gain'),
        ]}
        tall
      >
        {shown?.rows.map((row) => (
          <Row key={row.at} row={row} lookingAt={lookingAt} />
        ))}
      </DebriefTable>
    </details>
  );
}

function Row({ row, lookingAt }: { readonly row: DecisionModel; readonly lookingAt: number | null }) {
  const { send } = useDesk();
  return (
    <tr>
      <td>{row.date}</td>
      <th scope="row">{row.words}</th>
      <td>{row.markWord}</td>
      <td>
        {row.looked ? (
          row.gain === '' ? (
            t('review.nothing-else')
          ) : (
            row.gain
          )
        ) : lookingAt === row.at ? (
          t('review.looking')
        ) : (
          <Button
            small
            name={t('review.look-closer-at', { move: row.words })}
            onPress={() => send({ type: 'look-closer', at: row.at })}
          >
            {t('review.look-closer')}
          </Button>
        )}
      </td>
    </tr>
  );
}
