// The papers beside the table: draft, stakeholders, log, ground, briefing.
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { briefingOf, mapOf } from '../game-models.ts';
import { Tabs } from '../parts/tabs.tsx';
import { BriefingPaper } from '../screens/briefing-paper.tsx';
import { Draft } from './draft.tsx';
import { Ground } from './ground.tsx';
import { Log } from './log.tsx';
import { Stakeholders } from './stakeholders.tsx';

export const paperIds = ['draft', 'stakeholders', 'log', 'ground', 'briefing'] as const;
export type PaperId = (typeof paperIds)[number];

interface PapersProps {
  readonly game: RunningGame;
  readonly chosen: PaperId;
  readonly onChoose: (paper: PaperId) => void;
}

/** What a tab is called, and what it can be called where room is short. Where there are no places the ground is only levels. */
const titleOf = (id: PaperId, hasPlaces: boolean): { readonly title: string; readonly short?: string } => {
  if (id === 'ground' && !hasPlaces) return { title: t('desk.levels') };
  const title = t(`ui.${id}`);
  return id === 'draft' || id === 'ground' ? { title, short: t(`desk.${id}-short`) } : { title };
};

/** Whether the paper is a document that fills its panel. */
const isSheet = (id: PaperId): boolean => id === 'draft' || id === 'briefing';

/** Everything that can be looked up at any time. */
export function Papers({ game, chosen, onChoose }: PapersProps) {
  const hasPlaces = mapOf(game).zones.length > 0;
  return (
    <aside class={`papers${isSheet(chosen) ? ' papers--sheet' : ''}`} aria-label={t('desk.documents')}>
      <Tabs
        label={t('desk.documents')}
        chosen={chosen}
        onChoose={onChoose}
        tabs={paperIds.map((id) => ({ id, ...titleOf(id, hasPlaces) }))}
      >
        <Paper game={game} id={chosen} />
      </Tabs>
    </aside>
  );
}

function Paper({ game, id }: { readonly game: RunningGame; readonly id: PaperId }) {
  switch (id) {
    case 'draft':
      return <Draft game={game} />;
    case 'stakeholders':
      return <Stakeholders game={game} />;
    case 'log':
      return <Log game={game} />;
    case 'ground':
      return <Ground game={game} />;
    case 'briefing':
      return <BriefingPaper briefing={briefingOf(game)} />;
    default:
      return id satisfies never;
  }
}
