// Opens a game from wherever it comes: chosen anew, the tutorial, played again, a save, a file, a link.
import { termsOf } from '../../lesson/assignment.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { lessonAgain, lessonOf, nameWithin, withPerspectives } from '../../lesson/lesson.ts';
import { lockedSetup } from '../../lesson/locked-setup.ts';
import type { Source } from '../machine/game-context.ts';
import { newRecord, replayedRecord, seenBy } from '../game-record.ts';
import { openJournal } from './journal-file.ts';
import type { Library } from '../kept/library.ts';
import { type Loaded, type Opened, loadText } from '../kept/saved-game.ts';
import { loadSave, resumable } from '../kept/saves.ts';
import { openLink } from '../links/share-link.ts';
import type { Storage } from '../kept/storage.ts';
import { tutorialPlayers, tutorialScenario } from '../tutorial.ts';

/** What games are opened from. */
export interface Shelves {
  readonly storage: Storage;
  readonly library: Library;
  /** A fresh id or seed. */
  readonly fresh: () => string;
}

/** Largest file of a saved game that is opened, in bytes. */
const largestFile = 8_000_000;

/** The game of a source, or a notice that says why there is none. Rejects when a built-in scenario cannot be fetched. */
export async function loadGame(shelves: Shelves, source: Source): Promise<Loaded> {
  const { storage, library, fresh } = shelves;
  switch (source.from) {
    case 'setup':
      return fromSetup(shelves, source);
    case 'tutorial': {
      const origin = { kind: 'built-in', id: tutorialScenario } as const;
      const scenario = await library.find(origin);
      if (scenario === undefined) return { notice: { code: 'save-other-scenario', detail: origin.id } };
      return begun(shelves, { scenario, origin, players: tutorialPlayers(scenario) }, '');
    }
    case 'text': {
      const origin = { kind: 'file', text: source.text } as const;
      const scenario = await library.find(origin);
      if (scenario === undefined) return { notice: { code: 'save-other-scenario' } };
      return begun(shelves, { scenario, origin, players: source.players }, '');
    }
    case 'record': {
      const { scenario, origin, lesson } = source.record;
      const again = lesson === undefined ? {} : { lesson: lessonAgain(lesson) };
      return begun(shelves, { scenario, origin, players: source.players, ...again }, source.seed);
    }
    case 'branch': {
      const { scenario, origin, players, journal, student, lesson } = source.record;
      const apartFrom = student === undefined ? (lesson?.terms.code ?? source.record.apartFrom) : undefined;
      const start = { key: fresh(), scenario, origin, players, branchedFrom: journal, student, apartFrom };
      const branched = replayedRecord(start, { ...journal, moves: journal.moves.slice(0, source.moves) });
      return 'record' in branched
        ? { record: branched.record, isNew: false }
        : { notice: { code: 'save-illegal-move' } };
    }
    case 'save': {
      const key = source.save ?? (await resumable(storage));
      return key === undefined
        ? { notice: { code: 'save-damaged', detail: 'missing' } }
        : loadSave(storage, key, library.find);
    }
    case 'look':
      return loadSave(storage, source.save, library.find);
    case 'file':
      return fromFile(shelves, source.file);
    case 'result':
      return fromResult(shelves, source);
    case 'link':
      return openLink(source.hash, fresh(), library.find);
    default:
      return source satisfies never;
  }
}

/** The game of a file, or what the file is if it is none. */
async function fromFile({ library, fresh }: Shelves, file: File): Promise<Loaded> {
  if (file.size > largestFile) return { notice: { code: 'save-damaged', detail: 'too-large' } };
  const text = await file.text();
  const loaded = await loadText(text, fresh(), library.find);
  if ('record' in loaded || loaded.notice.code !== 'save-damaged') return loaded;
  const { elsewhere, withKinds } = await import('./files-elsewhere.ts');
  const known = await withKinds([file]);
  const found = elsewhere(known, 'saves');
  if (found !== undefined) return { notice: { code: 'file-elsewhere', detail: file.name, elsewhere: found } };
  const kind = known[0]?.kind;
  if (kind === undefined) return { notice: { code: 'file-unknown', detail: file.name } };
  return kind === 'journal' ? openJournal(text, fresh(), library.find) : loaded;
}

/** A game of what was chosen; an assignment puts in place what it locks. */
async function fromSetup(
  shelves: Shelves,
  { setup, assignment }: Extract<Source, { readonly from: 'setup' }>,
): Promise<Loaded> {
  const { library } = shelves;
  const chosen = { players: setup.players, seed: setup.seed, length: setup.length };
  const parties = library.partiesOf(setup.scenario);
  const { players, seed, length } = assignment === null ? chosen : lockedSetup(assignment, parties, chosen);
  const origin = { ...library.origin(setup.scenario), ...(length === undefined ? {} : { length }) };
  const scenario = await library.find(origin);
  if (scenario === undefined) return { notice: { code: 'save-other-scenario', detail: setup.scenario } };
  if (assignment === null) return begun(shelves, { scenario, origin, players }, seed);
  // Of two at one device each gives their own later.
  const isShared = parties.every((party) => players[party]?.kind === 'person');
  const name = isShared ? '' : nameWithin(setup.name ?? '');
  const lesson: Lesson = {
    terms: termsOf(assignment),
    ...(name === '' ? {} : { name }),
    answers: [],
  };
  const answered = withPerspectives(lesson, 'before', isShared ? [] : (setup.before ?? []), { at: 0 });
  return begun(shelves, { scenario, origin, players, lesson: answered }, seed);
}

/** A student’s game, with all of it seen. */
async function fromResult(
  { library, fresh }: Shelves,
  { result, student }: Extract<Source, { readonly from: 'result' }>,
): Promise<Loaded> {
  const { origin, players, journal } = result;
  const scenario = await library.find(origin);
  if (scenario === undefined)
    return { notice: { code: 'save-other-scenario', detail: result.scenario.title } };
  // Under the name of the report: the student’s own may be hidden there.
  const lesson = { ...lessonOf(result), name: student };
  const replayed = replayedRecord({ key: fresh(), scenario, origin, players, lesson, student }, journal);
  if (!('record' in replayed)) return { notice: { code: 'save-illegal-move' } };
  const { record } = replayed;
  return { record: record.state.sides.reduce(seenBy, record), isNew: false };
}

/** A new game, from a fresh seed where none is given. */
const begun = (
  { fresh }: Shelves,
  start: Omit<Parameters<typeof newRecord>[0], 'key'>,
  seed: string,
): Opened => ({ record: newRecord({ key: fresh(), ...start }, seed || fresh()), isNew: true });
