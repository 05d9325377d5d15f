// Ten thousand broken files: the reader never throws or hangs, and says of each where it is wrong.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { catalogue } from '../../src/scenario/catalogue.ts';
import { readScenario } from '../../src/scenario/reading/read-scenario.ts';
import { tidyText } from '../../src/scenario/reading/source-text.ts';
import { readTranslation } from '../../src/scenario/translation.ts';
import { fixture } from './author.ts';
import type { Draw } from './mutations.ts';
import { hostile } from './hostile-mutations.ts';
import { brokenFile, faultIn } from './located.ts';
import { broken, drawFrom, usual } from './mutations.ts';
import { parts, tiny, withCards } from './small-texts.ts';

/** The parser refuses it, and the reader does not. */
const slipsThrough = (text: string): boolean =>
  parseDocument(tidyText(text), { logLevel: 'silent' }).errors.length > 0;

/** A scenario that was read reads the same again from its JSON. */
const changedOnReading = (scenario: unknown): boolean => {
  const again = readScenario(JSON.stringify(scenario), { file: brokenFile });
  return JSON.stringify(again.scenario) !== JSON.stringify(scenario);
};

const fuzz = (
  seedText: string,
  files: number,
  firstSeed: number,
  read: (text: string, draw: Draw) => string | undefined,
  families = usual,
) => {
  for (let seed = firstSeed; seed < firstSeed + files; seed += 1) {
    const draw = drawFrom(seed);
    const text = broken(seedText, draw, families);
    let found: string | undefined;
    try {
      found = read(text, draw);
    } catch (error) {
      found = `thrown: ${String(error)}`;
    }
    if (found !== undefined) return `seed ${seed}: ${found}\n${text.slice(0, 2000)}`;
  }
  return undefined;
};

const asScenario = (text: string, draw: Draw): string | undefined => {
  const { scenario, problems } = readScenario(text, { file: brokenFile });
  return (
    faultIn(text, scenario, problems) ??
    (scenario !== undefined && slipsThrough(text) ? 'is accepted with mistakes of syntax' : undefined) ??
    (scenario !== undefined && draw(10) === 0 && changedOnReading(scenario)
      ? 'reads otherwise the second time'
      : undefined)
  );
};

describe('broken files are read without a throw, and each problem has its place', () => {
  it.each(parts)('part %#', (part) => {
    expect(fuzz(part, 900, 1, asScenario)).toBeUndefined();
  });

  it('small scenarios', () => {
    expect(fuzz(tiny, 1500, 100_000, asScenario)).toBeUndefined();
    expect(fuzz(withCards, 800, 200_000, asScenario)).toBeUndefined();
  });

  it.each(Object.entries(hostile).filter(([name]) => name !== 'sizes'))(
    'small scenarios with hostile %s',
    (_, mutations) => {
      expect(fuzz(withCards, 150, 700_000, asScenario, [mutations])).toBeUndefined();
      expect(fuzz(fixture('valley.yaml'), 30, 800_000, asScenario, [mutations])).toBeUndefined();
    },
  );

  it('scenarios of a page', () => {
    expect(fuzz(fixture('forty-lines.yaml'), 200, 300_000, asScenario)).toBeUndefined();
    expect(fuzz(fixture('valley.yaml'), 80, 400_000, asScenario)).toBeUndefined();
  });

  it.each(catalogue.filter(({ file }) => existsSync(file)))('$id', ({ file }) => {
    expect(fuzz(readFileSync(file, 'utf8'), 3, 500_000, asScenario)).toBeUndefined();
  });

  it('translations', () => {
    const { scenario } = readScenario(fixture('valley.yaml'), { file: 'valley.yaml' });
    if (scenario === undefined) throw new Error('The fixture is broken.');
    const translation = `format: 1
translates: valley
language: de
texts:
  title: Das Tal
  parties: { upland: { name: Oberland, briefing: { wants: [Brücke zu], beliefs: [{ text: Sie wollen heim. }] } } }
  moves: { draw-map: { effects: { 3: { title: Keine Überfälle } } } }
  events: { raid: { reports: [{ by: Oberland, text: Aus dem Süden. }] } }
`;
    const asTranslation = (text: string) => {
      const { translation: read, problems } = readTranslation(text, { file: brokenFile, scenario });
      return faultIn(text, read, problems);
    };
    expect(fuzz(translation, 300, 600_000, asTranslation)).toBeUndefined();
  });
});
