// Sees to it that one tab at a time plays a kept game: whoever opens it in another learns of it, and can take it over.

/** What this browser gives its tabs to agree on; undefined where it gives nothing, as on pages that are not served securely. */
export interface BetweenTabs {
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  /** Carries the keys of games that were kept. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | undefined;
}

export interface OneTab {
  /**
   * Makes this the tab that plays a game, instead of the one that it played before; false where another plays it. `force` takes it away
   * from that one.
   */
  readonly claim: (key: string, force: boolean) => Promise<boolean>;
  /** Plays nothing any more. */
  readonly leave: () => void;
  /** Tells the other tabs that a game was kept. */
  readonly tell: (key: string) => void;
}

export interface Heard {
  /** Another tab has taken the game over that was played here. */
  readonly onLost: () => void;
  /** Another tab has kept a game. */
  readonly onKept: (key: string) => void;
}

interface Held {
  readonly key: string;
  readonly release: () => void;
  /** When the lock is free again. */
  readonly released: Promise<void>;
}

/** What this tab and the others agree on. Where they cannot, every tab plays what it likes, and what they keep is kept apart: see keeper.ts. */
export function createOneTab({ locks, channel }: BetweenTabs, { onLost, onKept }: Heard): OneTab {
  let held: Held | undefined;
  let before: Promise<void> = Promise.resolve();
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') onKept(data);
  });
  const leave = (): void => {
    if (held === undefined) return;
    before = held.released;
    held.release();
    held = undefined;
  };
  const request = (manager: Pick<LockManager, 'request'>, key: string, force: boolean): Promise<boolean> =>
    new Promise((resolve) => {
      let mine: Held | undefined;
      const requested = manager
        .request(`cessation-game-${key}`, force ? { steal: true } : { ifAvailable: true }, (lock) => {
          if (lock === null) {
            resolve(false);
            return undefined;
          }
          return new Promise<void>((release) => {
            leave();
            mine = { key, release, released: requested };
            held = mine;
            resolve(true);
          });
        })
        .then(
          () => undefined,
          () => {
            // It was taken over; or, where nothing was held yet, this browser grants no locks, and the game is played all the same.
            if (mine !== undefined && held === mine) {
              held = undefined;
              onLost();
            }
            resolve(true);
          },
        );
    });
  return {
    claim: async (key, force) => {
      if (locks === undefined || held?.key === key) return true;
      leave();
      await before;
      return request(locks, key, force);
    },
    leave,
    tell: (key) => channel?.postMessage(key),
  };
}
