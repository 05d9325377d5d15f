// A tutorial’s hint: says one thing, points at where it is, and leaves.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { describeHint } from '../../presentation/papers/describe-hint.ts';
import type { HintModel } from '../../presentation/papers/document-models.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { DeckMode } from '../deck-mode.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { useScenarioLanguage } from '../use-scenario-language.ts';
import type { PaperId } from './papers.tsx';

interface HintProps {
  readonly game: RunningGame;
  readonly mode: DeckMode;
  readonly onShow: (paper: PaperId) => void;
}

const paperOf: Partial<Record<NonNullable<HintModel['points']>, PaperId>> = {
  brief: 'briefing',
  draft: 'draft',
  table: 'draft',
  log: 'log',
  stakeholders: 'stakeholders',
};

const placeOf: Partial<Record<NonNullable<HintModel['points']>, string>> = {
  map: '.stage-place, .zones',
  hand: '.hand h2',
  'end-turn': '.deck-foot [aria-keyshortcuts="e"]',
  calendar: '.calendar',
};

/** How far the player has come: a number for each move made, and another once the news before it are read. */
const stepOf = ({ journal, viewer }: RunningGame, mode: DeckMode): string =>
  `${journal.moves.filter(({ by }) => by === viewer).length} ${mode === 'digest' ? 'reads' : 'acts'}`;

/** Calls back with a hint that waits for nothing once the player has gone on, so that it leaves as it came. */
function useLeaving(hint: HintModel | null, step: string, isHidden: boolean, onLeft: (id: string) => void) {
  const shownRef = useRef<{ readonly id: string; readonly step: string } | null>(null);
  useEffect(() => {
    if (isHidden) return;
    const before = shownRef.current;
    shownRef.current = hint?.dismissable === true ? { id: hint.id, step } : null;
    if (before !== null && before.id === hint?.id && before.step !== step) onLeft(before.id);
  }, [hint, step, isHidden, onLeft]);
}

/** The hint that is due, if the scenario has any.  */
export function Hint({ game, mode, onShow }: HintProps) {
  const { snapshot } = useDesk();
  const words = useScenarioLanguage();
  const [putAway, setPutAway] = useState<readonly string[]>([]);
  const [off, setOff] = useState(false);
  const { hint } = useMemo(() => describeHint(game.scenario, game.view, putAway), [game, putAway]);
  const isHidden = off || snapshot.busy !== null;
  const leave = useCallback((id: string): void => setPutAway((before) => [...before, id]), []);
  useLeaving(hint, stepOf(game, mode), isHidden, leave);
  if (hint === null || isHidden) return null;
  const point = hint.points;
  const putAwayNow = (): void => leave(hint.id);
  const show = (): void => {
    if (hint.dismissable) putAwayNow();
    const paper = point === null ? undefined : paperOf[point];
    if (paper !== undefined) onShow(paper);
    const place =
      paper === undefined ? placeOf[point ?? 'hand'] : '.papers [role="tab"][aria-selected="true"]';
    window.setTimeout(() => {
      const element = place === undefined ? null : document.querySelector<HTMLElement>(place);
      element?.scrollIntoView({ block: 'center' });
      element?.focus();
    });
  };
  return (
    <section class="hint" aria-labelledby="hint-heading" data-points={point ?? undefined}>
      <div class="stack stack--close">
        <h2 id="hint-heading" class="label">
          {t('ui.hints')}
        </h2>
        <p {...words}>{hint.text}</p>
      </div>
      <div class="row">
        {point === null ? null : (
          <Button small onPress={show}>
            {t('desk.hint-show')}
          </Button>
        )}
        <Button small onPress={putAwayNow}>
          {t('desk.hint-done')}
        </Button>
        <Button small look="plain" onPress={() => setOff(true)}>
          {t('desk.hint-hide')}
        </Button>
      </div>
    </section>
  );
}
