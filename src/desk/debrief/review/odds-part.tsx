// The odds over the game, beside the record’s where there is one: two charts, a slider that reads them turn by turn, and the same as a table.
import { useState } from 'preact/hooks';
import type { ReviewModel, ReviewPointModel } from '../../../presentation/debrief/review-models.ts';
import { number, t } from '../../../presentation/wording/wording.ts';
import { useDesk } from '../../desk-context.ts';
import { Button } from '../../parts/button.tsx';
import { Range } from '../../parts/fields.tsx';
import { DebriefTable } from '../debrief-table.tsx';
import { RecordLegend } from '../record/record-legend.tsx';
import { LineChart } from './line-chart.tsx';

const percent = (share: number): string => t('list.percent', { value: number(share * 100) });

/** Nothing to see before the first curve. */
export function OddsPart({ review }: { readonly review: ReviewModel }) {
  const { points, phases, moments, record, days } = review;
  const [chosen, setChosen] = useState(0);
  const selected = Math.min(chosen, points.length - 1);
  const point = points[selected];
  if (point === undefined) return null;
  const shared = {
    phases,
    days,
    decisions: record?.decisions ?? [],
    selected: point.place,
    marks: moments.flatMap(({ place, mark, markWord, sentence }) =>
      mark === null ? [] : [{ place, kind: mark, title: `${markWord}: ${sentence}` }],
    ),
  };
  return (
    <>
      <LineChart
        {...shared}
        title={review.curveTitle}
        name={review.curveName}
        points={points.map(({ place, lasting }) => ({ place, ...lasting }))}
        record={record?.points.map(({ place, lasting }) => ({ place, ...lasting })) ?? []}
        domain={[0, 1]}
        write={percent}
      />
      {record === null ? null : <RecordLegend />}
      <TurnSlider points={points} selected={selected} onSelect={setChosen} />
      {review.hasDeaths ? (
        <LineChart
          {...shared}
          marks={[]}
          title={review.killedTitle}
          name={review.killedName}
          points={points.map(({ place, killed }) => ({ place, ...killed }))}
          record={record?.points.map(({ place, killed }) => ({ place, ...killed })) ?? []}
          write={number}
        />
      ) : null}
      <OddsTable review={review} />
    </>
  );
}

interface TurnSliderProps {
  readonly points: readonly ReviewPointModel[];
  readonly selected: number;
  readonly onSelect: (place: number) => void;
}

/** Reads the charts turn by turn, by pointer, touch or arrow keys, and plays on from there. */
function TurnSlider({ points, selected, onSelect }: TurnSliderProps) {
  const { send } = useDesk();
  const point = points[selected];
  if (point === undefined) return null;
  return (
    <div class="turn-slider no-print">
      <Range
        label={t('review.turn')}
        value={selected}
        min={0}
        max={points.length - 1}
        step={1}
        text={point.sentence}
        onChange={onSelect}
      />
      {selected === points.length - 1 ? null : (
        <Button
          small
          name={t('review.play-from-turn', { when: point.when })}
          onPress={() => send({ type: 'play-from', moves: point.at })}
        >
          {t('review.play-from')}
        </Button>
      )}
    </div>
  );
}

function OddsTable({ review }: { readonly review: ReviewModel }) {
  return (
    <details class="no-print">
      <summary>{t('review.as-table')}</summary>
      <DebriefTable
        name={t('review.curve')}
        columns={[
          t('review.column-when'),
          review.curveTitle,
          t('review.column-between'),
          review.hasDeaths ? t('review.column-killed') : null,
          review.record === null ? null : t('record.column-then'),
          review.record !== null && review.hasDeaths ? t('record.column-then-killed') : null,
        ]}
        tall
      >
        {review.points.map((point) => (
          <tr key={point.at}>
            <th scope="row">{point.when}</th>
            <td>{point.lastingWord}</td>
            <td>{point.betweenWord}</td>
            {review.hasDeaths ? <td>{point.killedWord}</td> : null}
            {point.then === null ? null : <td>{point.then.lastingWord}</td>}
            {point.then !== null && review.hasDeaths ? <td>{point.then.killedWord}</td> : null}
          </tr>
        ))}
      </DebriefTable>
    </details>
  );
}
