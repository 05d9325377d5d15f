// What lies in front of the player: news, a crisis, the offer and the hand, waiting, or the end.
import { useState } from 'preact/hooks';
import { describeNews } from '../../presentation/news/describe-news.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { DeckMode } from '../deck-mode.ts';
import { useDesk } from '../desk-context.ts';
import { readerOf } from '../game-models.ts';
import { Button } from '../parts/button.tsx';
import { Later } from '../parts/later.tsx';
import { CapitalsPanel } from './capitals-panel.tsx';
import { CrisisPanel } from './crisis-panel.tsx';
import { DeckFrame } from './deck-frame.tsx';
import { Digest, JustNow } from './digest.tsx';
import { EndPanel } from './end-panel.tsx';
import { type Folds, Hand } from './hand.tsx';
import { NewsList } from './news-list.tsx';
import { OfferPanel } from './offer-panel.tsx';
import { OnwardButton } from './onward-button.tsx';
import { TurnButtons } from './turn-buttons.tsx';
import { useWorded } from '../use-worded.ts';

interface DeckProps {
  readonly game: RunningGame;
  readonly mode: DeckMode;
}

/** One panel at a time, so that it is always clear what is asked. */
export function Deck({ game, mode }: DeckProps) {
  // Kept here, so that the hand is folded in the next turn as it was left in this one.
  const [folds, setFolds] = useState<Folds>({});
  switch (mode) {
    case 'over':
      return (
        <DeckFrame foot={<OnwardButton>{t('desk.to-debrief')}</OnwardButton>} readOnly>
          <EndPanel game={game} />
        </DeckFrame>
      );
    case 'looking':
      return (
        <DeckFrame foot={null}>
          <Looking />
        </DeckFrame>
      );
    case 'waiting':
      return (
        <DeckFrame foot={null}>
          <Waiting game={game} />
        </DeckFrame>
      );
    case 'running':
      return (
        <DeckFrame foot={null}>
          <Running />
        </DeckFrame>
      );
    case 'digest':
      return (
        <DeckFrame foot={<OnwardButton>{t('ui.continue')}</OnwardButton>}>
          <Digest game={game} />
        </DeckFrame>
      );
    case 'crisis':
      return (
        <DeckFrame foot={null}>
          <CrisisPanel game={game} />
        </DeckFrame>
      );
    case 'hand':
      return (
        <DeckFrame foot={<Later>{(known) => <TurnButtons game={known} />}</Later>}>
          <JustNow game={game} />
          <Later inputs={[folds]}>
            {(known) => (
              <>
                <CapitalsPanel game={known} />
                <OfferPanel game={known} />
                <Hand game={known} folds={folds} onFold={setFolds} />
              </>
            )}
          </Later>
        </DeckFrame>
      );
    default:
      return mode satisfies never;
  }
}

function Waiting({ game }: { readonly game: RunningGame }) {
  const isWatched = Object.values(game.players).every(({ kind }) => kind === 'computer');
  if (isWatched) return <Watching game={game} />;
  return (
    <div class="waiting stack">
      <h2 tabIndex={-1} data-focus-home>
        {t('ui.thinking')}
      </h2>
      <p class="soft">{t('desk.thinking-about')}</p>
    </div>
  );
}

/** How much is told at a time while two opponents play, and of how many consequences. */
const latest = 12;
const recent = 120;

function Watching({ game }: { readonly game: RunningGame }) {
  const news = useWorded(
    () =>
      describeNews(game.scenario, game.log.slice(-recent), readerOf(game)).filter(
        ({ rank }) => rank !== 'detail',
      ),
    [game],
  );
  return (
    <div class="stack">
      <h2 tabIndex={-1} data-focus-home>
        {t('desk.watching')}
      </h2>
      <p class="soft">{t('desk.watching-about')}</p>
      <NewsList news={news.slice(-latest).toReversed()} scenario={game.scenario} />
    </div>
  );
}

/** The game goes on in another tab. */
function Looking() {
  const { send } = useDesk();
  return (
    <div class="waiting stack">
      <h2 tabIndex={-1} data-focus-home>
        {t('elsewhere.looking')}
      </h2>
      <p class="soft">{t('elsewhere.looking-about')}</p>
      <div class="row">
        <Button look="primary" onPress={() => send({ type: 'take-here' })}>
          {t('elsewhere.take')}
        </Button>
      </div>
    </div>
  );
}

function Running() {
  const { send } = useDesk();
  return (
    <div class="waiting stack">
      <h2 tabIndex={-1}>{t('desk.running')}</h2>
      <div class="row">
        <Button focusHome look="primary" onPress={() => send({ type: 'stop-running' })}>
          {t('ui.stop-running')}
        </Button>
      </div>
    </div>
  );
}
