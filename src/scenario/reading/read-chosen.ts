// Reads what somebody chose to open: a scenario or a domain, translations of it, or translations of what is at hand. Never throws.
import type { Scenario } from '../format/scenario.ts';
import { isXml } from '../foreign/open-file.ts';
import { type Playable, readPlayable } from '../foreign/read-playable.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './read-scenario.ts';
import {
  type TranslationReading,
  isTranslation,
  problemsWithoutScenario,
  readTranslation,
  translate,
  translatedId,
} from '../translation.ts';

/** A scenario in another language, and the text that translates it. */
export type Translated = {
  readonly original: Scenario;
  readonly scenario: Scenario;
  readonly text: string;
};

export type Chosen = {
  /** Undefined when all the files are translations. */
  readonly playable: Playable | undefined;
  /** Those that have no error. */
  readonly translated: readonly Translated[];
  /** All problems of the files that have an error, in the order of the files: first the scenario’s, then those of translations. */
  readonly problems: readonly Problem[];
};

/** The scenarios that were there before. */
export interface AtHand {
  readonly ids: () => readonly string[];
  /** Those of an id: the one that is most likely meant comes first. */
  readonly find: (id: string) => Promise<readonly Scenario[]>;
}

type Read = Pick<Chosen, 'problems'> & { readonly translated: Translated | undefined };

const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** The scenarios that a translation may belong to: the one chosen together with it and no other, else those at hand. */
const originalsOf = async (
  text: string,
  playable: Playable | undefined,
  atHand: AtHand,
): Promise<readonly Scenario[]> => {
  if (playable !== undefined) return playable.scenario === undefined ? [] : [playable.scenario];
  const id = translatedId(text);
  return id === undefined ? [] : atHand.find(id);
};

/** Reads a translation as one of the first scenario that it fits. */
const readOne = (
  { file, text }: SourceFile,
  originals: readonly Scenario[],
  takenOf: (original: Scenario) => Set<string>,
): Read | undefined => {
  let first: TranslationReading | undefined;
  for (const original of originals) {
    const taken = takenOf(original);
    const reading = readTranslation(text, { file, scenario: original, taken });
    first ??= reading;
    const { translation, problems } = reading;
    if (translation === undefined) continue;
    taken.add(translation.language);
    return { translated: { original, scenario: translate(original, translation), text }, problems };
  }
  return first && { translated: undefined, problems: first.problems };
};

/**
 * Reads files that were chosen together. A translation belongs to the scenario chosen with it; alone, to the one at hand whose id it
 * names. What is sound is there to be played, whatever is wrong with the other files. Takes any input; rejects only when `atHand`
 * does.
 */
export const readChosen = async (files: readonly SourceFile[], atHand: AtHand): Promise<Chosen> => {
  const translations = files.filter(({ text }) => !isXml(text) && isTranslation(text));
  const others = files.filter((file) => !translations.includes(file));
  const isAlone = others.length === 0 && translations.length > 0;
  const playable = isAlone ? undefined : readPlayable(others);
  const languages = new Map<Scenario, Set<string>>();
  const takenOf = (original: Scenario): Set<string> => {
    const taken = languages.get(original) ?? new Set();
    languages.set(original, taken);
    return taken;
  };
  const reads: Read[] = [];
  for (const source of translations) {
    const originals = await originalsOf(source.text, playable, atHand);
    const known = isAlone ? { known: atHand.ids() } : {};
    reads.push(
      readOne(source, originals, takenOf) ?? {
        translated: undefined,
        problems: problemsWithoutScenario(source.text, { file: source.file, ...known }),
      },
    );
  }
  return {
    playable,
    translated: reads.flatMap(({ translated }) => translated ?? []),
    problems: [playable?.problems ?? [], ...reads.map(({ problems }) => problems)].filter(hasErrors).flat(),
  };
};
