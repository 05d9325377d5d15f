// Role sheets: everything a table needs on paper, to each side its own, and nothing that a scenario says is taken for HTML.
import { describe, expect, it } from 'vitest';
import { roleSheetsOf } from '../../../src/presentation/papers/role-sheets.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { builtIn, builtIns } from '../../scenario/built-in.ts';

/** The words of a file as somebody reads them. */
const read = (html: string): string =>
  html
    .replace(/<style>[\s\S]*<\/style>/u, '')
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe.each(builtIns().map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const all = read(roleSheetsOf(scenario));

  it('has every clause, every instruction and every question for afterwards', () => {
    for (const { options } of Object.values(scenario.stickingPoints)) {
      for (const { clause } of Object.values(options)) expect(all).toContain(plain(clause));
    }
    for (const { briefing } of Object.values(scenario.parties)) {
      for (const want of briefing?.wants ?? []) expect(all).toContain(plain(want));
    }
    for (const question of scenario.debrief?.questions ?? []) expect(all).toContain(plain(question));
  });

  it('gives a side its own instructions, not those of the other, nor what is for afterwards', () => {
    for (const side of Object.keys(scenario.parties)) {
      const sheet = read(roleSheetsOf(scenario, side));
      for (const [party, { briefing }] of Object.entries(scenario.parties)) {
        for (const want of briefing?.wants ?? []) expect(sheet.includes(plain(want))).toBe(party === side);
      }
      for (const question of scenario.debrief?.questions ?? []) expect(sheet).not.toContain(plain(question));
    }
  });
});

it('says in whole numbers what a text is worth, so that it can be added up by hand', () => {
  const sheet = read(roleSheetsOf(builtIn('observatory-post'), 'engineer'));
  expect(sheet).toContain('Time for own research (weight 26)');
  expect(sheet).toContain('A night a week 10 yes');
  expect(sheet).toContain('38,000 0 only if you are given leave');
  expect(sheet).toContain('worth less than 43');
});

it('takes nothing that a scenario says for HTML', () => {
  const evil = '</p><script>alert(1)</script><img src=x onerror="alert(1)">';
  const scenario = builtIn('template');
  const [point = ''] = Object.keys(scenario.stickingPoints);
  const hostile = {
    ...scenario,
    title: evil,
    summary: evil,
    language: '"><script>',
    stickingPoints: {
      ...scenario.stickingPoints,
      [point]: { ...scenario.stickingPoints[point], title: evil, question: evil },
    },
  } as Scenario;
  const html = roleSheetsOf(hostile);
  expect(html).not.toMatch(/<script|<img/u);
  expect(read(html)).toContain(evil);
  expect(html).toContain("default-src 'none'");
});
