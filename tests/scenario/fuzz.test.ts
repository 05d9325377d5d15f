// Ten thousand broken files: the reader never throws or hangs, and says of each where it is wrong.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { catalogue } from '../../src/scenario/catalogue.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { tidyText } from '../../src/scenario/source-text.ts';
import { readTranslation } from '../../src/scenario/translation.ts';
import { fixture } from './author.ts';
import type { Draw } from './mutations.ts';
import { broken, drawFrom } from './mutations.ts';

/** Parts of scenarios, so small that thousands can be read in a second or two. */
const parts = [
  'title: "T"\nsummary: |\n  One.\n\n  Two.\n',
  'parties:\n  a: { name: A, mandate: { p: [x] } }\n  b:\n    name: B\n',
  'stickingPoints: { p: { weight: { a: 1 }, options: { x: { value: { a: 0.5 } } } } }',
  'moves: { m: { when: { all: [{ if: round, atLeast: 2 }, { not: { if: flag, flag: f } }] } } }',
  'events:\n  e:\n    effects:\n      - { effect: chance, id: c, odds: 1, then: [{ effect: trust, by: 1 }] }\n',
  'calendar: { start: 2016-09-09, rounds: [{ day: 2016-09-10 }] }',
  'zones: { z: { at: [36, 36.5], near: [z], present: { g: 0.5 } } }',
  'gauges: { x: &a { name: X }, y: *a }\n# done\n',
] as const;

/** A whole scenario in few characters. */
const tiny = `format: 1
id: t
title: T
parties: { a: { name: A }, b: { name: B, mandate: { p: [x, y] } } }
stickingPoints:
  p:
    title: P
    weight: { a: 1, b: 1 }
    options:
      x: { title: X, clause: X., value: { a: 1, b: 0.4 } }
      y: { title: Y, clause: Y., value: { a: 0.4, b: 1 } }
`;
const withCards = `${tiny}zones: { z: { name: Z, at: [36, 36], controller: g } }
armedActors: { g: { name: G, colour: red } }
moves:
  m:
    title: M
    kind: table
    about: Do.
    when: { all: [{ if: round, atLeast: 2 }, { any: [{ if: flag, flag: f }, { not: { if: phase, is: talks } }] }] }
    effects:
      - { effect: chance, id: c, odds: 0.5, then: [{ effect: flag, flag: f }], otherwise: [{ effect: trust, by: 1 }] }
events:
  e: { title: E, zone: z, answers: { n: { title: N, effects: [] } } }
calendar: { start: 2016-09-09, rounds: [{ day: 2016-09-10 }, {}] }
`;

const endsLikeASentence = /[.?]$/;

/** What is wrong with a reading, or undefined. */
const fault = (
  text: string,
  scenario: unknown,
  problems: ReturnType<typeof readScenario>['problems'],
): string | undefined => {
  const lines = text.split(/\r\n?|\n/).length;
  for (const { line, column, message, path, severity, file } of problems) {
    if (!(Number.isInteger(line) && line >= 1 && line <= lines + 1)) return `line ${line} of ${lines}`;
    if (!(Number.isInteger(column) && column >= 1)) return `column ${column}`;
    if (!endsLikeASentence.test(message) || /undefined|\[object/.test(message.replaceAll(/"[^"]*"/g, '')))
      return `message ${message}`;
    if (typeof path !== 'string' || file !== 'broken.yaml') return `path ${path}`;
    if (!['error', 'warning', 'advice'].includes(severity)) return `severity ${severity}`;
  }
  const failed = problems.some(({ severity }) => severity === 'error');
  if (failed !== (scenario === undefined))
    return failed ? 'a scenario with errors' : 'no scenario and no error';
  return undefined;
};

/** The parser refuses it, and the reader does not. */
const slipsThrough = (text: string): boolean =>
  parseDocument(tidyText(text), { logLevel: 'silent' }).errors.length > 0;

/** A scenario that was read reads the same again from its JSON. */
const changedOnReading = (scenario: unknown): boolean => {
  const again = readScenario(JSON.stringify(scenario), { file: 'broken.yaml' });
  return JSON.stringify(again.scenario) !== JSON.stringify(scenario);
};

const fuzz = (
  seedText: string,
  files: number,
  firstSeed: number,
  read: (text: string, draw: Draw) => string | undefined,
) => {
  for (let seed = firstSeed; seed < firstSeed + files; seed += 1) {
    const draw = drawFrom(seed);
    const text = broken(seedText, draw);
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
  const { scenario, problems } = readScenario(text, { file: 'broken.yaml' });
  return (
    fault(text, scenario, problems) ??
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
      const { translation: read, problems } = readTranslation(text, { file: 'broken.yaml', scenario });
      return fault(text, read, problems);
    };
    expect(fuzz(translation, 300, 600_000, asTranslation)).toBeUndefined();
  });
});
