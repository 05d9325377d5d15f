// The ground in lists and tables: numbers first, then places with what changed on top, roads, sieges, convoys.
import { useEffect, useRef } from 'preact/hooks';
import type { LifecycleName } from '../../presentation/talks/describe-lifecycle.ts';
import type { GaugeModel } from '../../presentation/news/news-models.ts';
import type { ZoneModel } from '../../presentation/pictures/map-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { useDesk } from '../desk-context.ts';
import { gaugesOf, mapOf, tallyOf } from '../game-models.ts';
import { LifecycleButton } from '../lifecycle/lifecycle-button.tsx';
import { Button } from '../parts/button.tsx';
import { reachable } from '../parts/reachable.ts';
import { useScenarioLanguage } from '../use-scenario-language.ts';
import { useSpotlight } from '../use-snapshot.ts';

/** Everything that the map shows, and the tallies. */
export function Ground({ game }: { readonly game: RunningGame }) {
  const map = mapOf(game);
  const gauges = gaugesOf(game);
  const words = useScenarioLanguage();
  return (
    <div class="stack ground">
      <h2 class="unseen">{t(map.zones.length === 0 ? 'desk.levels' : 'ui.ground')}</h2>
      <dl class="tally">
        {tallyOf(game).lines.map((line) => (
          <div key={line.id}>
            <dt class="label">{line.name}</dt>
            <dd title={line.sentence}>{line.value}</dd>
          </div>
        ))}
      </dl>
      {map.zones.length === 0 ? null : (
        <section class="table-place" aria-label={t('desk.zones')} {...reachable}>
          <Zones zones={map.zones} />
        </section>
      )}
      <Sentences title={t('desk.sieges')} lines={map.sieges} chart="siege" />
      <Sentences title={t('desk.separations')} lines={map.separations} chart="separation" />
      <Sentences title={t('desk.convoys')} lines={map.convoys} chart="convoy" />
      <Sentences title={t('desk.routes')} lines={map.routes} />
      {gauges.length === 0 ? null : <Levels gauges={gauges} titled={map.zones.length > 0} />}
      {map.note === null ? null : (
        <p class="faint" {...words}>
          {map.note}
        </p>
      )}
    </div>
  );
}

/** Changed places first, then by violence. */
const inOrder = (zones: readonly ZoneModel[]): readonly ZoneModel[] =>
  zones.toSorted((a, b) => Number(b.changed) - Number(a.changed) || b.intensity - a.intensity);

function Zones({ zones }: { readonly zones: readonly ZoneModel[] }) {
  const { spotlight } = useDesk();
  const selectedZone = useSpotlight(spotlight, 'selectedZone');
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    table.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selectedZone]);
  return (
    <table ref={table} class="zones">
      <caption class="faint">{t('desk.changed-first')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.zone-held')}</th>
          <th scope="col">{t('ui.controller')}</th>
          <th scope="col">{t('ui.violence')}</th>
          <th scope="col">{t('ui.supplies')}</th>
        </tr>
      </thead>
      {inOrder(zones).map((zone) => (
        <tbody
          key={zone.id}
          class={zone.changed ? 'zone--changed' : undefined}
          aria-current={zone.id === selectedZone ? 'true' : undefined}
          onPointerEnter={() => spotlight.set({ touches: [zone.id] })}
          onPointerLeave={() => spotlight.set({ touches: [] })}
        >
          <Place zone={zone} />
        </tbody>
      ))}
    </table>
  );
}

/** Who holds it, how violent it is, what it has left; below, where there is anything, what else is to be said. */
function Place({ zone }: { readonly zone: ZoneModel }) {
  const { spotlight, stage } = useDesk();
  return (
    <>
      <tr>
        <th scope="rowgroup" rowSpan={zone.besides === null ? 1 : 2}>
          {stage === null ? (
            zone.name
          ) : (
            <Button
              small
              look="plain"
              hint={t('desk.show-named', { name: zone.name })}
              onPress={() => spotlight.set({ selectedZone: zone.id })}
            >
              {zone.name}
            </Button>
          )}
          {zone.changed ? <span class="tag tag--strong">{t('desk.changed')}</span> : null}
        </th>
        <td>{zone.controller.name}</td>
        <td>
          {zone.intensity} <span class="soft">{zone.intensityWord}</span>
        </td>
        <td>{zone.supplies ?? '–'}</td>
      </tr>
      {zone.besides === null ? null : (
        <tr>
          <td colSpan={3} class="zone-besides faint">
            {zone.besides}
          </td>
        </tr>
      )}
    </>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly lines: readonly { readonly id: string; readonly sentence: string }[];
  /** Whose lifecycle each line tells of. */
  readonly chart?: LifecycleName;
}

function Sentences({ title, lines, chart }: SentencesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="stack stack--close">
      <h3>{title}</h3>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line.id}>
            {line.sentence}{' '}
            {chart === undefined ? null : (
              <LifecycleButton of={{ chart, id: line.id }} what={line.sentence} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Levels that have a name in this scenario, below the tables with a heading of their own. */
function Levels({ gauges, titled }: { readonly gauges: readonly GaugeModel[]; readonly titled: boolean }) {
  const words = useScenarioLanguage();
  return (
    <section class="stack stack--close">
      {titled ? <h3>{t('desk.levels')}</h3> : null}
      <ul class="plain-list gauges">
        {gauges.map((gauge) => (
          <li key={gauge.id}>
            <b {...words}>{gauge.name}</b> {t('desk.of-100', { value: Math.round(gauge.value) })},{' '}
            <span class="soft">{gauge.word}</span>
            {gauge.about === null ? null : (
              <p class="faint" {...words}>
                {gauge.about}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
