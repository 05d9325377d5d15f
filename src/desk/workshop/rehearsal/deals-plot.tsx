// The deals that were made among all that are possible, with the frontier; and the same as a table.
import type { RehearsalMapModel } from '../../../presentation/writing/rehearsal-models.ts';
import { t } from '../../../presentation/wording/wording.ts';
import {
  DealPlane,
  FrontierEntry,
  KeyEntry,
  PassesEntry,
  type Places,
  ReservationEntry,
} from '../../parts/deal-plane.tsx';
import { reachable } from '../../parts/reachable.ts';

/** The map with its key and table. */
export function DealsPlot({ map }: { readonly map: RehearsalMapModel }) {
  return (
    <>
      <DealPlane
        plane={map}
        widest={560}
        rise={0.82}
        caption={t('rehearsal.chart-deals')}
        entries={<Key map={map} />}
      >
        {(places) => <Signs map={map} {...places} />}
      </DealPlane>
      {map.note === '' ? null : <p class="faint">{map.note}</p>}
      {map.made.length === 0 ? null : <MadeTable map={map} />}
    </>
  );
}

/** Radius of a deal that was made so often, in pixels. */
const radiusOf = (games: number): number => 3 + Math.min(9, 2 * Math.sqrt(games - 1));

const cross = 'M-6,-6 L6,6 M6,-6 L-6,6';

/** The deals that were made, and the Nash point. */
function Signs({ map, x, y }: Places & { readonly map: RehearsalMapModel }) {
  return (
    <>
      {map.made.map(({ at: [first, second], games }) => (
        <circle
          key={`${first} ${second}`}
          class="rehearsal-made"
          cx={x(first)}
          cy={y(second)}
          r={radiusOf(games)}
        />
      ))}
      {map.nash === null ? null : (
        <path class="rehearsal-nash" d={cross} transform={`translate(${x(map.nash[0])},${y(map.nash[1])})`} />
      )}
    </>
  );
}

function Key({ map }: { readonly map: RehearsalMapModel }) {
  return (
    <>
      <KeyEntry words={t('rehearsal.key-made')}>
        <circle class="rehearsal-made" r={6} />
      </KeyEntry>
      <FrontierEntry words={t('rehearsal.key-frontier')} />
      <ReservationEntry words={t('rehearsal.key-reservation')} />
      {map.nash === null ? null : (
        <KeyEntry words={t('rehearsal.key-nash')}>
          <path class="rehearsal-nash" d={cross} />
        </KeyEntry>
      )}
      {map.squares.some(({ passes }) => passes) ? <PassesEntry /> : null}
    </>
  );
}

function MadeTable({ map }: { readonly map: RehearsalMapModel }) {
  const columns = [t('rehearsal.column-games'), ...map.axes.map((party) => t('deals.axis', { party }))];
  return (
    <details class="rehearsal-plot">
      <summary>{t('rehearsal.chart-as-table')}</summary>
      <section class="rehearsal-table-place" aria-label={t('rehearsal.chart-as-table')} {...reachable}>
        <table aria-label={t('rehearsal.chart-as-table')}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.made.map(({ at, cells }) => (
              <tr key={at.join(' ')}>
                {cells.map((cell, place) => (
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
