// What stands in for the session until it is loaded: nothing is known yet, and nothing can be asked for.
import { defaultSettings } from './kept/settings.ts';
import type { GameSession, Snapshot } from './snapshot.ts';

const loading: Snapshot = {
  screen: 'loading',
  busy: 'loading',
  offerings: [],
  chosen: null,
  assignment: null,
  asked: null,
  prepared: null,
  game: null,
  handTo: null,
  saves: [],
  canResume: false,
  settings: defaultSettings,
  notice: null,
  advice: null,
  review: null,
  thoughts: new Map(),
};

/** A session that is still loading. */
export const beforeSession: GameSession = {
  snapshot: () => loading,
  subscribe: () => () => undefined,
  send: () => undefined,
};
