// Lessons in words: lengths, questions, and predictions beside what happened.
import { expect, test } from 'vitest';
import type { Ask } from '../../../src/lesson/assignment.ts';
import { moments } from '../../../src/lesson/assignment.ts';
import { measuresOf } from '../../../src/lesson/measures.ts';
import type { Answer } from '../../../src/lesson/result.ts';
import {
  describeAnswer,
  describeAsk,
  describeDistance,
  describeHeld,
  describeMeasure,
  describeMoment,
  sureness,
} from '../../../src/presentation/classroom/describe-lesson.ts';
import { describeLength, lengthTitle } from '../../../src/presentation/classroom/describe-length.ts';
import { offeredLengths } from '../../../src/scenario/lengths/at-length.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { smallWar } from '../../simulation/small-war.ts';
import { expectReadable } from '../every-text.ts';

const scenario = smallWar();
const prediction: Answer = {
  kind: 'prediction',
  at: 0,
  question: 'Will it last?',
  text: 'Probably (75 in 100)',
  measure: 'lasting',
  value: 0.75,
  by: 'us',
};

test('everything that can be foretold is a question', () => {
  const measures = [...measuresOf(scenario), ...measuresOf(builtIn('geneva-2016'))];
  for (const measure of measures) {
    const text = describeMeasure(builtIn('geneva-2016'), measure);
    expectReadable({ path: measure, text });
    expect(text).toMatch(/^[A-Z].*\?$/);
  }
});

test('every moment has words, a card by its title, and a reason asks in the teacher’s own', () => {
  const card = Object.keys(scenario.moves)[0] ?? '';
  for (const before of moments) {
    const ask: Ask = { ask: 'reason', before, ...(before === 'card' ? { card } : {}) };
    expectReadable({ path: before, text: describeMoment(scenario, ask) });
  }
  expect(describeMoment(scenario, { ask: 'reason', before: 'card', card })).toContain(
    scenario.moves[card]?.title,
  );
  expect(describeAsk(scenario, { ask: 'reason', before: 'round', question: 'Why so?' })).toBe('Why so?');
  expect(describeAsk(scenario, { ask: 'reason', before: 'round' })).toMatch(/^Why/);
});

test('sureness goes up in steps that have different words', () => {
  const steps = sureness();
  expect(steps.map(({ value }) => value)).toEqual(steps.map(({ value }) => value).toSorted((a, b) => a - b));
  expect(new Set(steps.map(({ text }) => text)).size).toBe(steps.length);
});

test('a prediction stands beside what happened, with whose it was where two shared a device', () => {
  expect(describeHeld(scenario, { answer: prediction, cameTrue: false }, false)).toEqual({
    question: 'Will it last?',
    when: 'before the first move',
    said: 'Probably (75 in 100)',
    happened: 'No',
  });
  const { said } = describeAnswer(scenario, { ...prediction, at: 3 }, true);
  expect(said).toBe(`${scenario.parties['us']?.name}: Probably (75 in 100)`);
  expect(describeHeld(scenario, { answer: prediction, cameTrue: null }, false).happened).toBe(
    'It cannot be said.',
  );
});

test('how far predictions were off is their mean distance, of those that can be held against anything', () => {
  const held = [
    { answer: prediction, cameTrue: true },
    { answer: { ...prediction, value: 0.95 }, cameTrue: false },
    { answer: prediction, cameTrue: null },
  ];
  expect(describeDistance(held)).toContain('off by 60 points');
  expect(describeDistance([{ answer: prediction, cameTrue: null }])).toBeNull();
});

test('a length says what is left of the scenario, and what its author says of it', () => {
  const [short, , whole] = offeredLengths(builtIn('geneva-2016'));
  if (short === undefined || whole === undefined) throw new Error('Geneva has three lengths.');
  expect(describeLength(short)).toMatch(/^2 rounds, 3 open points, 10 days afterwards\. Two meetings/);
  expect(describeLength(whole)).toMatch(/^8 rounds, 8 open points, 35 days afterwards\./);
  expect(describeLength({ ...short, own: false, note: undefined })).toContain('general rule');
  expect(lengthTitle(20, 60)).toBe('About 20 minutes');
  expect(lengthTitle(null, 60)).toBe('The whole scenario, about 60 minutes');
  expect(lengthTitle(null, null)).toBe('The whole scenario');
});
