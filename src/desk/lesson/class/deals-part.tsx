// Everyone’s deal among all that were possible, with the frontier.
import type {
  ClassDealModel,
  ClassDealsModel,
  EndedModel,
} from '../../../presentation/classroom/class-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import {
  DealPlane,
  FrontierEntry,
  type Places,
  ReservationEntry,
  standing,
} from '../../parts/deal-plane.tsx';
import { DebriefPart } from '../../debrief/debrief-part.tsx';
import { useScenarioLanguage } from '../../use-scenario-language.ts';
import { EndedShape, EndedSign } from './ended-sign.tsx';
import { ReportTable } from './report-table.tsx';
import { Who } from './who.tsx';

interface DealsPartProps {
  readonly deals: ClassDealsModel;
  /** How the games ended: the key to the signs. */
  readonly ended: readonly EndedModel[];
}

/** The map, what it shows in words, its key, and the texts as a table. */
export function DealsPart({ deals, ended }: DealsPartProps) {
  return (
    <DebriefPart title={t('classReport.deals-title')}>
      <p>{t('classReport.deals-intro')}</p>
      <DealPlane plane={deals} widest={900} rise={0.72} entries={<Key deals={deals} ended={ended} />}>
        {(places) => <Signs deals={deals.deals} {...places} />}
      </DealPlane>
      {deals.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {deals.deals.length === 0 ? null : <DealTable deals={deals} ended={ended} />}
    </DebriefPart>
  );
}

function Key({ deals, ended }: DealsPartProps) {
  return (
    <>
      {ended
        .filter(({ how }) => deals.deals.some((deal) => deal.how === how))
        .map(({ how, title }) => (
          <li key={how}>
            <EndedSign how={how} />
            {title}
          </li>
        ))}
      <FrontierEntry words={t('deals.frontier')} />
      <ReservationEntry words={t('deals.reservation')} />
    </>
  );
}

/** How far two signs stand from each other: in units, for they may touch; on a narrow plane a share of it, so that they stay where they belong. */
const apart = { most: 13, share: 0.02 } as const;

function Signs({ deals, x, y }: Places & { readonly deals: readonly ClassDealModel[] }) {
  const places = standing(deals, { x, y }, Math.min(apart.most, (x(1) - x(0)) * apart.share));
  return (
    <>
      {deals.map((deal, place) => (
        <Sign key={place} deal={deal} at={places[place] ?? [0, 0]} />
      ))}
    </>
  );
}

/** Signs grow with their games, so that area tells the number. */
const sizeOf = (games: number): number => Math.min(2.6, 0.75 + 0.25 * Math.sqrt(games * 2));

interface SignProps {
  readonly deal: ClassDealModel;
  readonly at: readonly [number, number];
}

function Sign({ deal, at: [x, y] }: SignProps) {
  const { length } = deal.games;
  return (
    <g transform={`translate(${x},${y})`}>
      <title>{[...deal.worthWords, ...deal.clauses].join(' · ')}</title>
      <g transform={`scale(${sizeOf(length)})`}>
        <EndedShape how={deal.how} />
      </g>
      {length > 1 ? (
        <text class="class-sign-count" y={4} text-anchor="middle">
          {length}
        </text>
      ) : null}
    </g>
  );
}

function DealTable({ deals, ended }: DealsPartProps) {
  const words = useScenarioLanguage();
  return (
    <ReportTable
      name={t('classReport.deals-title')}
      columns={[
        t('classReport.column-how'),
        t('classReport.column-games'),
        ...deals.axes.map((party) => t('deals.axis', { party })),
        t('classReport.column-distance'),
        t('deals.column-clauses'),
        t('classReport.column-who'),
      ]}
    >
      {deals.deals.map(({ how, games, worthWords, distanceWord, clauses }, place) => (
        <tr key={place}>
          <th scope="row">{ended.find((one) => one.how === how)?.title}</th>
          <td>{games.length}</td>
          <td>{worthWords[0]}</td>
          <td>{worthWords[1]}</td>
          <td>{distanceWord}</td>
          <td>
            <ul {...words}>
              {clauses.map((clause) => (
                <li key={clause}>{clause}</li>
              ))}
            </ul>
          </td>
          <td>
            <Who games={games} />
          </td>
        </tr>
      ))}
    </ReportTable>
  );
}
