// Draws moments of a game where nobody sees them, and forgets them: browsers make code ready when it first runs.
import { type ComponentChildren, render } from 'preact';
import { beforeSession } from '../../session/before-session.ts';
import type { RunningGame } from '../../session/snapshot.ts';
import { createSpotlight } from '../../session/spotlight.ts';
import { type Desk, DeskContext } from '../desk-context.ts';
import { JustNow } from './digest.tsx';
import { PlayHeader } from './play-header.tsx';

/** A desk that nobody sits at. */
const empty: Desk = {
  snapshot: beforeSession.snapshot(),
  send: beforeSession.send,
  spotlight: createSpotlight(),
  stage: null,
  isStageMissing: false,
  open: () => undefined,
  keepFocus: () => undefined,
  loadAtlas: () => new Promise(() => undefined),
};

/** What tells of a move first. */
const parts: readonly ((game: RunningGame) => ComponentChildren)[] = [
  (game) => <PlayHeader game={game} mode="hand" />,
  (game) => <JustNow game={game} />,
];

/** Draws what tells of a move at each of these moments beside the page, part by part, whenever the page is idle. */
export function drawApart(moments: readonly RunningGame[]): void {
  const steps = parts.flatMap((part) => moments.map((game) => () => drawOne(game, part(game))));
  const next = (): void => {
    const step = steps.shift();
    if (step === undefined) return;
    step();
    requestIdleCallback(next);
  };
  requestIdleCallback(next);
}

function drawOne(game: RunningGame, part: ComponentChildren): void {
  const apart = document.createElement('div');
  const snapshot = { ...empty.snapshot, screen: 'playing', busy: null, game } as const;
  render(<DeskContext.Provider value={{ ...empty, snapshot }}>{part}</DeskContext.Provider>, apart);
  render(null, apart);
}
