// Saved games as the game keeps them: one automatic save a game, named copies beside, the newest first.
import { type GameRecord, isPerson } from '../game-record.ts';
import { saveNameOf } from './save-name.ts';
import { type FindScenario, type Loaded, load, savedGame } from './saved-game.ts';
import type { SaveSummary } from '../snapshot.ts';
import type { Storage, StoredSave } from './storage.ts';

/** How many automatic saves are kept; older finished ones go first. */
const mostAutomatic = 12;

/** The save of a game, with what a list shows. */
export function storedSave(
  record: GameRecord,
  name: string,
  automatic: boolean,
  changed: string,
  key = record.key,
): StoredSave {
  const { scenario, state } = record;
  const person = state.sides.find((side) => isPerson(record, side)) ?? state.sides[0];
  return {
    key,
    name,
    automatic,
    scenarioTitle: scenario.title,
    side: scenario.parties[person]?.name ?? person,
    changed,
    moves: state.moves,
    phase: state.session,
    over: state.ended !== null,
    game: savedGame(record),
  };
}

const summaryOf = ({ game: _, over: __, broken, ...summary }: StoredSave): SaveSummary => ({
  ...summary,
  broken: broken ?? null,
});

/** What the list of saves shows, newest first. */
export async function listSaves(storage: Storage): Promise<readonly SaveSummary[]> {
  const saves = await storage.saves();
  return saves.toSorted((a, b) => b.changed.localeCompare(a.changed)).map(summaryOf);
}

/** The key of the game to resume: the newest automatic save that is not over, and did not fail to load. */
export async function resumable(storage: Storage): Promise<string | undefined> {
  const saves = await storage.saves();
  const open = saves.filter(({ automatic, over, broken }) => automatic && !over && broken === undefined);
  return open.toSorted((a, b) => b.changed.localeCompare(a.changed))[0]?.key;
}

/** Keeps a save and lets the oldest automatic ones go. One that was given a name before keeps it. */
export async function keep(storage: Storage, save: StoredSave): Promise<void> {
  const name = save.name || ((await storage.save(save.key))?.name ?? '');
  await storage.putSave({ ...save, name });
  if (!save.automatic) return;
  const automatic = (await storage.saves()).filter((kept) => kept.automatic);
  if (automatic.length <= mostAutomatic) return;
  const oldest = automatic.toSorted(
    (a, b) => Number(b.over) - Number(a.over) || a.changed.localeCompare(b.changed),
  )[0];
  if (oldest !== undefined && oldest.key !== save.key) await storage.deleteSave(oldest.key);
}

/** Gives a save another name; it stays where it is in the list. A name with nothing in it changes nothing. */
export async function rename(storage: Storage, key: string, text: string): Promise<void> {
  const name = saveNameOf(text);
  const stored = await storage.save(key);
  if (stored !== undefined && name !== '') await storage.putSave({ ...stored, name });
}

/** Loads a stored save. It stays in storage whether it loads or not; where it does not, the reason is kept with it. */
export async function loadSave(storage: Storage, key: string, find: FindScenario): Promise<Loaded> {
  const stored = await storage.save(key);
  if (stored === undefined) return { notice: { code: 'save-damaged', detail: 'missing' } };
  const loaded = await load(stored.game, stored.automatic ? key : crypto.randomUUID(), find);
  const { broken: before, ...sound } = stored;
  if ('notice' in loaded) {
    const notice = { ...loaded.notice, kept: true };
    await storage.putSave({ ...sound, broken: notice });
    return { notice };
  }
  if (before !== undefined) await storage.putSave(sound);
  return stored.automatic ? { ...loaded, changed: stored.changed } : loaded;
}
