// The papers beside the table: draft, stakeholders, log, ground, briefing.
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { briefingOf } from '../game-models.ts';
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

/** Titles that can lose a word where room is short. */
const shortTitle = (id: PaperId): { readonly short?: string } =>
  id === 'draft' || id === 'ground' ? { short: t(`desk.${id}-short`) } : {};

/** Everything that can be looked up at any time. */
export function Papers({ game, chosen, onChoose }: PapersProps) {
  return (
    <aside class="papers" aria-label={t('desk.documents')}>
      <Tabs
        label={t('desk.documents')}
        chosen={chosen}
        onChoose={onChoose}
        tabs={paperIds.map((id) => ({ id, title: t(`ui.${id}`), ...shortTitle(id) }))}
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
