// “Why they did this”: the reason of a computer’s move in the finished game, and what it thought of next; from decision to decision of its side.
import { useEffect, useState } from 'preact/hooks';
import {
  describeAsking,
  describeThoughts,
  placeWords,
} from '../../presentation/debrief/describe-thoughts.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Review } from '../../review/game-review/review.ts';
import type { Thoughts } from '../../session/thinking/asked-again.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import type { JournalMove } from '../../simulation/journal.ts';
import { useDesk } from '../desk-context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

type Decision = Review['decisions'][number];

interface ThoughtsDialogProps {
  readonly game: RunningGame;
  /** Moves made before the one that it is about at first. */
  readonly at: number;
  readonly onClose: () => void;
}

/** Asks when it opens, and at each decision that is turned to. */
export function ThoughtsDialog({ game, at: first, onClose }: ThoughtsDialogProps) {
  const { snapshot, send } = useDesk();
  const [at, setAt] = useState(first);
  useEffect(() => send({ type: 'ask-thoughts', at }), [at, send]);
  const made = game.journal.moves[at];
  if (made === undefined) return null;
  const { title, words } = describeAsking(game.scenario, made);
  const theirs = (snapshot.review?.review?.decisions ?? []).filter(({ by }) => by === made.by);
  const place = theirs.findIndex((one) => one.at === at);
  const day = theirs[place]?.day;
  const turnTo = (other: Decision | undefined, label: string) => (
    <Button
      refused={other === undefined ? t('thoughts.no-more') : null}
      onPress={() => setAt(other?.at ?? at)}
    >
      {label}
    </Button>
  );
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          {turnTo(
            theirs.findLast((one) => one.at < at),
            t('thoughts.earlier'),
          )}
          {turnTo(
            theirs.find((one) => one.at > at),
            t('thoughts.later'),
          )}
        </>
      }
    >
      <div aria-live="polite" class="stack">
        <p>
          {day === undefined ? null : (
            <>
              <span class="faint">{placeWords(game.scenario, day, place + 1, theirs.length)}</span>
              <br />
            </>
          )}
          <b>{words}</b>
        </p>
        <Told
          game={game}
          made={made}
          thoughts={snapshot.thoughts.get(at) ?? { status: 'thinking' }}
          onAgain={() => send({ type: 'ask-thoughts', at })}
        />
      </div>
    </Dialog>
  );
}

interface ToldProps {
  readonly game: RunningGame;
  readonly made: JournalMove;
  readonly thoughts: Thoughts;
  readonly onAgain: () => void;
}

function Told({ game, made, thoughts, onAgain }: ToldProps) {
  const player = game.players[made.by];
  if (thoughts.status === 'thinking') return <p class="faint">{t('thoughts.thinking')}</p>;
  if (thoughts.status !== 'told' || player?.kind !== 'computer')
    return (
      <>
        <p>{t('thoughts.failed')}</p>
        <Button small onPress={onAgain}>
          {t('thoughts.again')}
        </Button>
      </>
    );
  const model = describeThoughts(game.scenario, made, thoughts, player);
  return (
    <>
      {model.differs === '' ? null : <p>{model.differs}</p>}
      {model.reason === '' ? null : <p>{model.reason}</p>}
      {model.others.length === 0 ? null : (
        <>
          <h3>{model.othersTitle}</h3>
          <ol>
            {model.others.map(({ words, reason }) => (
              <li key={words}>
                {words} <span class="soft">{reason}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {model.basis.map((line) => (
        <p key={line} class="faint">
          {line}
        </p>
      ))}
    </>
  );
}
