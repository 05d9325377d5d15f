// What was probably meant, and how it is written: mistakes that teachers make, and the cure that each is told.
import { describe, expect, it } from 'vitest';
import { author, writes } from '../author.ts';

describe('the cure of a mistake', () => {
  it.each([
    ['odds: 0.3', 'odds: 0,3', '0.3'],
    ['odds: 0.3', 'odds: 30 %', '0.3'],
    ['odds: 0.3', 'odds: "0.3"', '0.3'],
    ['implementationDays: 14', 'implementationDays: 14 days', '14'],
    ['veto: true', 'veto: yes', 'true'],
  ])('knows what was meant where %s is written as %s', (right, wrong, suggestion) => {
    const { problems } = author().replaces(right, wrong);
    expect(problems).toMatchObject([{ code: 'wrong-type', suggestion }]);
    expect(problems[0]?.message).toContain(`Did you mean ${suggestion}?`);
  });

  it.each([
    ['format: 1', 'format: "1"', 'Use 1. Did you mean 1?'],
    ['title: The valley\n', 'title: 2016\n', 'Put it in quotes: "2016".'],
    ['title: The valley\n', 'title: { The valley: a case }\n', 'goes in quotes'],
    ['answeredBy: [upland]', 'answeredBy: upland', 'For a single one write [upland].'],
    ['answeredBy: [upland]', 'answeredBy:\n      -upland', 'A space stands behind each hyphen.'],
    ['calendar:\n', 'lengths: [{ minutes: 25 }]\ncalendar:\n', 'Use 20, 45 or 90.'],
    ['kind: public', 'kind: public\n    icon: cat', 'See the reference for what can stand here.'],
    ['parties:\n', 'party:\n', 'Did you mean "parties"?'],
  ])('says how %s is written, where it stands as %s', (right, wrong, saying) => {
    const { problems } = author().replaces(right, wrong);
    expect(problems.map(({ message }) => message).join('\n')).toContain(saying);
  });

  it('knows the features of a clause, and says once that parties are missing or too many', () => {
    const { problems: misspelt } = author().replaces(
      '        clause: The bridge opens on market days.\n',
      '        clause: The bridge opens on market days.\n        features: { monitroing: 0.5 }\n',
    );
    expect(misspelt).toMatchObject([{ code: 'unknown-key', suggestion: 'monitoring' }]);
    const none = author().replaces('parties:\n', 'partis:\n').problems;
    expect(none.map(({ code }) => code)).toEqual(['missing', 'unknown-key']);
    const three = author().replaces('parties:\n', 'parties:\n  third: { name: The third }\n').problems;
    expect(three.map(({ code }) => code)).toContain('not-two-parties');
    expect(three.map(({ message }) => message).join('\n')).not.toContain('The party "lowland" is missing');
  });

  it('tells a file of another kind from a scenario with mistakes', () => {
    const { problems } = writes('{"name": "cessation", "version": "0.1.0", "license": "MIT"}');
    expect(problems.map(({ code }) => code)).toEqual(['not-a-scenario']);
  });
});
