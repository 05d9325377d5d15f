// A game as a link: the journal, and a scenario from a file if it is small enough, packed behind the "#".
import type { GameRecord } from '../game-record.ts';
import { pack, unpack } from './compressed-text.ts';
import { type FindScenario, type Loaded, loadText, savedGame } from '../kept/saved-game.ts';

const prefix = '#game=';

/** The longest link that mail and chat programs carry whole, in characters. */
export const longestLink = 16_000;

/** The link of a game, or undefined when it is too long for a link. */
export async function shareLink(record: GameRecord, address: string): Promise<string | undefined> {
  const link = `${address.replace(/#.*$/, '')}${prefix}${await pack(JSON.stringify(savedGame(record, false)))}`;
  return link.length > longestLink ? undefined : link;
}

/** Whether a page’s address ends in a shared game. */
export const isSharedGame = (hash: string): boolean => hash.startsWith(prefix);

/** Opens the game behind the "#" as a new game of this device. */
export async function openLink(hash: string, key: string, find: FindScenario): Promise<Loaded> {
  try {
    const loaded = await loadText(await unpack(hash.slice(prefix.length)), key, find);
    return 'notice' in loaded && loaded.notice.code === 'save-damaged'
      ? { notice: { code: 'link-damaged' } }
      : loaded;
  } catch {
    return { notice: { code: 'link-damaged' } };
  }
}
