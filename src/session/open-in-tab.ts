// Opens a game in this tab, where no other tab plays it or it is taken over from that one.
import { isHandedIn } from './game-record.ts';
import type { Keeper } from './kept/keeper.ts';
import type { Loaded } from './kept/saved-game.ts';
import type { Source } from './machine/game-context.ts';
import type { OneTab } from './one-tab.ts';
import { type Shelves, loadGame } from './reading/load-game.ts';

/** What sees to it that nothing is lost where a game is open twice. */
export interface Kept {
  readonly tab: OneTab;
  readonly keeper: Keeper;
}

/** The game of a source, marked where another tab plays it. Games that are over, and those that are not kept, are any tab’s. */
export async function openInTab(shelves: Shelves, { tab, keeper }: Kept, source: Source): Promise<Loaded> {
  const taken = source.from === 'save' && source.force === true ? source.save : undefined;
  // First, so that the tab that played it until now keeps nothing more after this one has read it.
  if (taken !== undefined) await tab.claim(taken, true);
  const loaded = await loadGame(shelves, source);
  if (!('record' in loaded)) {
    tab.leave();
    return loaded;
  }
  const { record, changed } = loaded;
  if (changed !== undefined) keeper.know({ key: record.key, changed });
  const isAnyones = source.from === 'look' || record.state.ended !== null || isHandedIn(record);
  const isHere = isAnyones || (await tab.claim(record.key, false));
  return isHere ? loaded : { ...loaded, elsewhere: true };
}
