// The ways at each sticking point: one at a time on the screen, chosen from a list.
import { useRef, useState } from 'preact/hooks';
import type { FlowModel } from '../../../presentation/classroom/class-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { unitsAcross } from '../../parts/drawing-size.ts';
import { Select } from '../../parts/fields.tsx';
import { useMeasured } from '../../parts/use-measured.ts';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { FlowDrawing } from './flow-drawing.tsx';
import { ReportTable } from './report-table.tsx';
import { Who } from './who.tsx';

interface FlowsPartProps {
  readonly flows: readonly FlowModel[];
  /** The sticking point on show; null: the first. */
  readonly chosen: string | null;
  readonly onChoose: (point: string) => void;
}

/** A choice of sticking points, the flow of the chosen one with its key, and its ways as a table. */
export function FlowsPart({ flows, chosen, onChoose }: FlowsPartProps) {
  const flow = flows.find(({ point }) => point === chosen) ?? flows[0];
  if (flow === undefined) return null;
  return (
    <DebriefPart title={t('classReport.flows-title')}>
      <p>{t('classReport.flows-intro')}</p>
      <div class="no-print">
        <Select
          label={t('classReport.flow-point')}
          value={flow.point}
          choices={flows.map(({ point, title }) => ({ value: point, title }))}
          onChange={onChoose}
        />
      </div>
      <Flow flow={flow} />
    </DebriefPart>
  );
}

function Flow({ flow }: { readonly flow: FlowModel }) {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useMeasured(place, (figure) => setWidth(unitsAcross(figure)));
  return (
    <figure class="chart" ref={place}>
      <figcaption>{flow.title}</figcaption>
      {width === 0 ? <div class="chart-empty" /> : <FlowDrawing flow={flow} width={width} />}
      <ul class="deal-key plain-list">
        {flow.statuses.map(({ key, sign, colour, title }) => (
          <li key={key}>
            <span
              class={`class-letter class-letter--${colour === null ? 'open' : colour % 6}`}
              aria-hidden="true"
            >
              {sign}
            </span>
            {title}
          </li>
        ))}
      </ul>
      <ReportTable
        name={flow.title}
        columns={[
          t('classReport.column-way'),
          t('classReport.column-rounds'),
          t('classReport.column-games'),
          t('classReport.column-who'),
        ]}
      >
        {flow.ways.map(({ words, rounds, games }) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td>{rounds === '' ? '–' : rounds}</td>
            <td>{games.length}</td>
            <td>
              <Who games={games} />
            </td>
          </tr>
        ))}
      </ReportTable>
    </figure>
  );
}
