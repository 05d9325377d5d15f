// Every decision of a side, with its mark where it has one, and a closer look for whoever asks.
import { useState } from 'preact/hooks';
import '../../../presentation/debrief/thought-words.ts';
import type { DecisionModel, ReviewModel } from '../../../presentation/debrief/review-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import type { RunningGame } from '../../../session/snapshot.ts';
import { useDesk } from '../../desk-context.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/fields.tsx';
import { DebriefTable } from '../debrief-table.tsx';
import { WhyTheyDid } from './why-they-did.tsx';

interface DecisionTableProps {
  readonly decisions: ReviewModel['decisions'];
  /** The side whose decisions are shown at first, and who played. */
  readonly game: Pick<RunningGame, 'viewer' | 'players'>;
  /** The decision that is being looked at; null: none. */
  readonly lookingAt: number | null;
}

/** Folded at first: a game has a hundred of them. */
export function DecisionTable({ decisions, game, lookingAt }: DecisionTableProps) {
  const [side, setSide] = useState(game.viewer);
  const shown = decisions.find(({ party }) => party === side);
  const mayAsk = (party: string): boolean => game.players[party]?.kind === 'computer';
  return (
    <details class="no-print">
      <summary>{t('review.decisions')}</summary>
      <p class="faint">
        {t('review.decisions-intro')}{' '}
        {decisions.some(({ party }) => mayAsk(party)) ? t('thoughts.decisions-intro') : null}
      </p>
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
          mayAsk(side) ? t('thoughts.column') : null,
          t('review.column-decision'),
          t('review.column-mark'),
          t('review.column-gain'),
        ]}
        tall
        class="decision-table"
      >
        {shown?.rows.map((row) => (
          <Row key={row.at} row={row} lookingAt={lookingAt} mayAsk={mayAsk(side)} />
        ))}
      </DebriefTable>
    </details>
  );
}

interface RowProps {
  readonly row: DecisionModel;
  readonly lookingAt: number | null;
  /** Whether the side can be asked why. */
  readonly mayAsk: boolean;
}

function Row({ row, lookingAt, mayAsk }: RowProps) {
  const { send } = useDesk();
  return (
    <tr>
      <td>{row.date}</td>
      {mayAsk ? (
        <td>
          <WhyTheyDid at={row.at} short />
        </td>
      ) : null}
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
