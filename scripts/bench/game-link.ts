// The link of a game of the Geneva talks, under way or whole, to open the page at the map or at its end.
import { readFileSync } from 'node:fs';
import { opponents } from '../../src/opponent/opponents.ts';
import { playOut } from '../../src/review/play-out.ts';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';
import { newRecord, played } from '../../src/session/game-record.ts';
import { shareLink } from '../../src/session/links/share-link.ts';

const seed = 'bench';

/** What comes behind the page’s address: "#game=…". `made`: the first turn of the person’s after so many moves; all of them unless told. */
export async function gameLink(made = Infinity): Promise<string> {
  const file = 'scenarios/geneva-2016/geneva-2016.yaml';
  const { scenario } = readScenario(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), {
    file,
  });
  if (scenario === undefined) throw new Error(`${file} has errors. Run: npm run -s cli -- check ${file}`);
  const sides = Object.keys(scenario.parties);
  const { moves } = playOut(
    scenario,
    seed,
    Object.fromEntries(sides.map((side) => [side, opponents['simple-ambassador']])),
  );
  // One person alone: a game of two would open on the screen that hands the device over.
  const players = Object.fromEntries(
    sides.map((side, at) => [
      side,
      at === 0 ? ({ kind: 'person' } as const) : ({ kind: 'computer', opponent: 'ambassador' } as const),
    ]),
  );
  const origin = { kind: 'built-in', id: scenario.id } as const;
  const start = newRecord({ key: 'bench', scenario, origin, players }, seed);
  let record = start;
  for (const [index, { move }] of moves.entries()) {
    if (index >= made && record.state.turn?.side === sides[0]) break;
    record = played(record, move);
  }
  const link = await shareLink(record, '');
  if (link === undefined) throw new Error('The game is too long for a link. Take fewer moves.');
  return link;
}
