// Opens the results of a class: files, folders and links, read and replayed by several workers, each refused one by its name.
import { type ClassReport, classReportOf } from '../../lesson/class-report/class-report.ts';
import type { ClassGame } from '../../lesson/class-report/class-game.ts';
import type { ResultRefusal } from '../../lesson/class-report/refused.ts';
import { type Result, resultLimits } from '../../lesson/result.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type ClassReader, type ClassSurroundings, startReader } from './class-reader.ts';
import { unpack } from '../links/compressed-text.ts';

/** A student’s game in the report. */
export interface ClassEntry {
  /** Its place among all that was opened. */
  readonly key: number;
  /** The file that it came from, with its folder; undefined: a link. */
  readonly file: string | undefined;
  readonly result: Result;
  readonly game: ClassGame;
}

/** What is not in the report. */
export interface RefusedResult {
  readonly key: number;
  readonly file: string | undefined;
  readonly why: ResultRefusal;
  /** Of a file that belongs elsewhere: the file. */
  readonly given?: File;
}

/** Games of one scenario at one length, and what they show together. */
export interface ClassGroup {
  /** The fingerprint of what was played. */
  readonly key: string;
  /** In the order of `report.games`. */
  readonly entries: readonly ClassEntry[];
  readonly report: ClassReport;
}

export interface ClassState {
  /** Results that were opened, and those of them that are read. */
  readonly opened: number;
  readonly read: number;
  readonly refused: readonly RefusedResult[];
  /** The largest first; made once all that were opened are read. */
  readonly groups: readonly ClassGroup[];
}

/** What the report of a class is made with. It is kept while the page is open. */
export interface ClassDesk {
  readonly state: () => ClassState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Adds files to the report. Those that a system puts into folders are left out. */
  readonly openFiles: (files: readonly File[]) => void;
  /** Adds what links hold, however they were pasted: whole addresses or their ends, anything between them. Gives how many there were. */
  readonly openLinks: (text: string) => number;
  readonly clear: () => void;
}

/** UTF-8 takes up to three bytes for a character as it is counted; a larger file is refused unread. */
const largestFile = 3 * resultLimits.text;

const isOfSystem = ({ name }: File): boolean =>
  name.startsWith('.') || /^(desktop\.ini|thumbs\.db)$/i.test(name);

const linkPattern = /#result=([\w-]+)/g;

interface Waiting {
  readonly key: number;
  readonly file: string | undefined;
  /** Gives the text, or the file that holds it. Rejects where a link is damaged. */
  readonly source: () => Promise<File | string>;
}

/** Readers at work; cleared: what they still bring is forgotten. */
interface Shift {
  readonly readers: Set<ClassReader>;
  cleared: boolean;
}

const nothing: ClassState = { opened: 0, read: 0, refused: [], groups: [] };

/** A desk whose workers are started when there is something to read, and ended when all is read. */
export function createClassDesk(around: ClassSurroundings): ClassDesk {
  let state = nothing;
  let entries: ClassEntry[] = [];
  let shift: Shift = { readers: new Set(), cleared: false };
  const waiting: Waiting[] = [];
  const scenarios = new Map<string, Scenario>();
  const listeners = new Set<() => void>();

  const tell = (next: Partial<ClassState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const refuse = ({ key, file }: Waiting, why: ResultRefusal, source?: File | string): void => {
    const given = why.code === 'elsewhere' && source instanceof File ? { given: source } : {};
    tell({ read: state.read + 1, refused: [...state.refused, { key, file, why, ...given }] });
  };
  const take = async (reader: ClassReader, mine: Shift, one: Waiting): Promise<void> => {
    const source = await one.source().catch(() => undefined);
    const found =
      source === undefined ? { refused: { code: 'damaged-link' as const } } : await reader.read(source);
    if (mine.cleared) return;
    if ('refused' in found) return refuse(one, found.refused, source);
    const { result, game, scenario } = found;
    if (scenario !== undefined) scenarios.set(result.scenario.hash, scenario);
    entries.push({ key: one.key, file: one.file, result, game });
    tell({ read: state.read + 1 });
  };
  const work = async (mine: Shift): Promise<void> => {
    const reader = startReader(around);
    mine.readers.add(reader);
    // Once it is cleared, what waits is not for this one.
    while (!mine.cleared) {
      const one = waiting.shift();
      if (one === undefined) break;
      await take(reader, mine, one);
    }
    reader.end();
    mine.readers.delete(reader);
    if (!mine.cleared && mine.readers.size === 0) tell(sorted(state, entries, scenarios));
  };
  const begin = (asked: readonly Waiting[]): void => {
    waiting.push(...asked);
    const wanted = Math.min(around.workers, shift.readers.size + waiting.length);
    for (let started = shift.readers.size; started < wanted; started += 1) void work(shift);
  };

  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    openFiles: (files) => {
      const given = files
        .filter((file) => !isOfSystem(file))
        .map((file, place) => ({
          key: state.opened + place,
          file: file.webkitRelativePath || file.name,
          size: file.size,
          source: () => Promise.resolve(file),
        }));
      tell({ opened: state.opened + given.length });
      for (const one of given) if (one.size > largestFile) refuse(one, { code: 'too-large', path: '' });
      begin(given.filter(({ size }) => size <= largestFile));
    },
    openLinks: (text) => {
      const links = [...text.matchAll(linkPattern)].map(([, packed = ''], place) => ({
        key: state.opened + place,
        file: undefined,
        source: () => unpack(packed),
      }));
      tell({ opened: state.opened + links.length });
      begin(links);
      return links.length;
    },
    clear: () => {
      shift.cleared = true;
      for (const reader of shift.readers) reader.end();
      shift = { readers: new Set(), cleared: false };
      waiting.length = 0;
      entries = [];
      tell(nothing);
    },
  };
}

/** The state once all is read: the same whichever worker was the quickest. */
function sorted(
  { refused, ...rest }: ClassState,
  entries: readonly ClassEntry[],
  scenarios: ReadonlyMap<string, Scenario>,
): ClassState {
  const firsts = new Map<string, ClassEntry>();
  const twice: RefusedResult[] = [];
  for (const entry of entries.toSorted((a, b) => a.key - b.key)) {
    const { key, file, result } = entry;
    const same = JSON.stringify([
      result.claimed.digest,
      result.name,
      result.names,
      result.side,
      result.answers,
    ]);
    const first = firsts.get(same);
    if (first === undefined) firsts.set(same, entry);
    else twice.push({ key, file, why: { code: 'twice', as: first.file ?? '' } });
  }
  const earlier = refused.filter(({ why }) => why.code !== 'twice');
  return {
    ...rest,
    refused: [...earlier, ...twice].sort((a, b) => a.key - b.key),
    groups: groupsOf([...firsts.values()], scenarios),
  };
}

function groupsOf(
  entries: readonly ClassEntry[],
  scenarios: ReadonlyMap<string, Scenario>,
): readonly ClassGroup[] {
  return [...scenarios]
    .flatMap(([key, scenario]) => {
      const own = entries.filter(({ result }) => result.scenario.hash === key);
      const games = own.map(({ game }) => game);
      return own.length === 0 ? [] : [{ key, entries: own, report: classReportOf(scenario, games) }];
    })
    .sort((a, b) => b.entries.length - a.entries.length);
}
