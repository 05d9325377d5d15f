// The head of the workbench: the scenario's title, whether it is kept, undo and redo, the file, and trying it out.
import { useState } from 'preact/hooks';
import { t } from '../../presentation/wording/wording.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { ScreenHead } from '../screens/screen-head.tsx';
import type { Bench, BenchState } from './bench.ts';
import { giveScenario } from './give-scenario.ts';
import { PlayDialog } from './play-dialog.tsx';

interface BenchHeadProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly onClose: () => void;
}

const keepingWords = {
  kept: 'workshop.kept',
  'kept-in-tab': 'workshop.kept-in-tab',
  keeping: 'workshop.keeping',
  failed: 'workshop.not-kept',
} as const;

/** The head of the workbench. */
export function BenchHead({ bench, state, onClose }: BenchHeadProps) {
  const { open } = useDesk();
  const [playing, setPlaying] = useState<Scenario | null>(null);
  const [said, setSaid] = useState('');
  const { draft, title, checked, keeping, canUndo, canRedo } = state;
  const name = title || t('workshop.untitled');
  const isRead = checked?.text === draft.text;
  const playable = isRead ? checked.scenario : undefined;
  const play = async (scenario: Scenario): Promise<void> => {
    await bench.keep();
    setPlaying(scenario);
  };
  const handOut = (scenario: Scenario): void => {
    void bench.keep();
    const origin = { kind: 'file', text: draft.text } as const;
    open({ kind: 'hand-out', prepared: { key: 'draft', scenario, origin } });
  };
  return (
    <>
      <ScreenHead title={name} onBack={onClose}>
        <span class={keeping === 'failed' || keeping === 'kept-in-tab' ? 'reason' : 'faint'}>
          {t(keepingWords[keeping])}
        </span>
        <Button
          small
          keys="Control+Z"
          refused={canUndo ? null : t('workshop.nothing-to-undo')}
          onPress={() => setSaid(bench.undo() ? t('workshop.undone') : '')}
        >
          {t('workshop.undo')}
        </Button>
        <Button
          small
          keys="Control+Y"
          refused={canRedo ? null : t('workshop.nothing-to-redo')}
          onPress={() => setSaid(bench.redo() ? t('workshop.redone') : '')}
        >
          {t('workshop.redo')}
        </Button>
        <Button small onPress={() => giveScenario(bench)}>
          {t('workshop.download')}
        </Button>
        <Button
          small
          look="primary"
          refused={playable === undefined ? t(isRead ? 'workshop.play-errors' : 'workshop.checking') : null}
          onPress={() => playable !== undefined && void play(playable)}
        >
          {t('workshop.play')}
        </Button>
        <Button
          small
          refused={playable === undefined ? t(isRead ? 'workshop.play-errors' : 'workshop.checking') : null}
          onPress={() => playable !== undefined && handOut(playable)}
        >
          {t('lesson.hand-out')}
        </Button>
        <output class="unseen">{said}</output>
      </ScreenHead>
      {playing === null ? null : (
        <PlayDialog text={draft.text} scenario={playing} onClose={() => setPlaying(null)} />
      )}
    </>
  );
}
