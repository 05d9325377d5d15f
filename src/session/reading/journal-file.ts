// Opens the bare record of a game, as the command line writes it: played by people at this device, on a built-in scenario.
import { lengths } from '../../scenario/format/length.ts';
import { contentHash } from '../../scenario/content-hash.ts';
import { readJournal } from '../../simulation/journal.ts';
import { engineVersion } from '../../simulation/state.ts';
import { type FindScenario, type Loaded, load } from '../kept/saved-game.ts';

/** The game of a journal, at the length that it was played at. Rejects when a built-in scenario cannot be fetched. */
export async function openJournal(text: string, key: string, find: FindScenario): Promise<Loaded> {
  const read = readJournal(parsed(text));
  if (!read.ok) return { notice: { code: 'save-damaged', detail: `journal ${read.problem.path}` } };
  const { journal } = read;
  const { id, hash } = journal.scenario;
  for (const length of [undefined, ...lengths]) {
    const origin = { kind: 'built-in', id, ...(length === undefined ? {} : { length }) } as const;
    const scenario = await find(origin);
    if (scenario === undefined) break;
    if (contentHash(scenario) !== hash) continue;
    const players = Object.fromEntries(
      Object.keys(scenario.parties).map((party) => [party, { kind: 'person' }]),
    );
    return load({ saved: 1, engine: engineVersion, origin, players, journal }, key, find);
  }
  return { notice: { code: 'save-other-scenario', detail: id } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
