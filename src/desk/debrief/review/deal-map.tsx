// All possible deals by what they are worth to both sides, with the frontier, the points of theory and the way the offers took.
import type { DealMapModel, DealPointModel } from '../../../presentation/debrief/deal-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import {
  DealPlane,
  FrontierEntry,
  KeyEntry,
  PassesEntry,
  type Places,
  ReservationEntry,
  standing,
} from '../../parts/deal-plane.tsx';
import { DebriefTable } from '../debrief-table.tsx';
import { useScenarioLanguage } from '../../use-scenario-language.ts';
import { DebriefPart } from '../debrief-part.tsx';

/** The map, what it shows in words, its key and its points as a table. */
export function DealMap({ deals }: { readonly deals: DealMapModel }) {
  return (
    <DebriefPart title={t('deals.title')}>
      <p>{t('deals.intro')}</p>
      <DealPlane plane={deals} widest={620} rise={0.82} entries={<Key deals={deals} />}>
        {(places) => <Signs deals={deals} {...places} />}
      </DealPlane>
      {deals.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <PointTable deals={deals} />
    </DebriefPart>
  );
}

/** Units that a sign takes. */
const apart = 18;

/** The way that the offers took, and the points. */
function Signs({ deals, x, y, along }: Places & { readonly deals: DealMapModel }) {
  const places = standing(deals.points, { x, y }, apart);
  return (
    <>
      <path class="deal-way" d={along(deals.offers.map(({ at }) => at))} />
      {deals.offers.map(({ at: [first, second], by, title }, place) => (
        <path
          key={place}
          class={`deal-offer deal-offer--${by}`}
          d={by === 0 ? triangle : square}
          transform={`translate(${x(first)},${y(second)})`}
        >
          <title>{title}</title>
        </path>
      ))}
      {deals.points.map((point, place) => (
        <Point key={point.id} point={point} at={places[place] ?? [0, 0]} />
      ))}
    </>
  );
}

const triangle = 'M0,-4 L4,3.5 L-4,3.5 Z';
const square = 'M-3,-3 H3 V3 H-3 Z';
const star = 'M0,-9 L2.6,-2.8 L9,-2.8 L3.9,1.2 L5.8,7.5 L0,3.8 L-5.8,7.5 L-3.9,1.2 L-9,-2.8 L-2.6,-2.8 Z';
const cross = 'M-6,-6 L6,6 M-6,6 L6,-6';

/** Letters tell the points of theory apart. */
const letters: Readonly<Record<DealPointModel['id'], string>> = {
  yours: '',
  record: '',
  nash: 'N',
  kalaiSmorodinsky: 'K',
  egalitarian: 'E',
  utilitarian: 'U',
};

interface PointProps {
  readonly point: DealPointModel;
  readonly at: readonly [number, number];
}

function Point({ point, at: [x, y] }: PointProps) {
  return (
    <g class={`deal-point deal-point--${point.id}`} transform={`translate(${x},${y})`}>
      <title>{point.title}</title>
      <Shape id={point.id} />
    </g>
  );
}

function Shape({ id }: { readonly id: DealPointModel['id'] }) {
  if (id === 'yours') return <path d={star} />;
  if (id === 'record') return <path d={cross} />;
  return (
    <>
      <circle r={8} />
      <text y={4} text-anchor="middle">
        {letters[id]}
      </text>
    </>
  );
}

/** What the signs mean. */
function Key({ deals }: { readonly deals: DealMapModel }) {
  return (
    <>
      {deals.points.map(({ id, title }) => (
        <KeyEntry key={id} words={title}>
          <g class={`deal-point deal-point--${id}`}>
            <Shape id={id} />
          </g>
        </KeyEntry>
      ))}
      {deals.axes.map((party, by) => (
        <KeyEntry key={party} words={t('deals.offers', { party })}>
          <path class={`deal-offer deal-offer--${by}`} d={by === 0 ? triangle : square} />
        </KeyEntry>
      ))}
      <FrontierEntry words={t('deals.frontier')} />
      <ReservationEntry words={t('deals.reservation')} />
      <PassesEntry />
    </>
  );
}

function PointTable({ deals }: { readonly deals: DealMapModel }) {
  const words = useScenarioLanguage();
  return (
    <details>
      <summary>{t('deals.as-table')}</summary>
      <DebriefTable
        name={t('deals.as-table')}
        columns={[
          t('deals.column-point'),
          ...deals.axes.map((party) => t('deals.axis', { party })),
          t('deals.column-clauses'),
        ]}
      >
        {deals.points.map(({ id, title, about, worthWords, clauses }) => (
          <tr key={id}>
            <th scope="row">
              {title}
              <p class="faint">{about}</p>
            </th>
            <td>{worthWords[0]}</td>
            <td>{worthWords[1]}</td>
            <td>
              <ul {...words}>
                {clauses.map(({ pointTitle, optionTitle }) => (
                  <li key={pointTitle}>
                    <b>{pointTitle}</b> {optionTitle}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </DebriefTable>
    </details>
  );
}
