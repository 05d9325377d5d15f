// How long a game takes to read: each text once, and only what the side has before it.
import { describe, expect, test } from 'vitest';
import { minutesOfReading, readingMinutes } from '../../../src/review/rehearsal/reading-minutes.ts';
import { minutesFor } from '../../../src/review/rehearsal/thresholds.ts';
import { builtIn } from '../../scenario/built-in.ts';

const tutorial = builtIn('first-steps');
const nothing = { played: [[], []], events: [], answers: {} } as const;
const minutes = (met: Partial<Parameters<typeof minutesOfReading>[1]>) =>
  minutesOfReading(tutorial, { ...nothing, ...met }, 'overwater', 0);

describe('what a game brings is read', () => {
  test('in no time where nothing happens', () => {
    expect(minutes({})).toBe(0);
  });

  test('in full for a card of one’s own, by its title for one of the other side', () => {
    const own = minutes({ played: [['walk-the-bridge'], []] });
    const theirs = minutes({ played: [[], ['walk-the-bridge']] });
    expect(theirs).toBeCloseTo(4 / minutesFor.wordsAMinute);
    expect(own).toBeGreaterThan(theirs * 5);
  });

  test('with the answers only by the side that is asked', () => {
    const events = ['shots-at-the-bridge'];
    const heard = minutes({ events, answers: { 'shots-at-the-bridge': { netherford: 'protest' } } });
    const asked = minutes({ events, answers: { 'shots-at-the-bridge': { overwater: 'protest' } } });
    expect(heard).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(heard);
  });
});

test('the tutorial fits ten minutes: reading in, a dozen moves, the cards and the night that they bring; its hints are how one finds one’s way', () => {
  const hints = Object.values(tutorial.hints).flatMap(({ text }) => text.split(/\s+/)).length;
  expect(hints / minutesFor.wordsAMinute).toBeLessThanOrEqual(minutesFor.settling);
  const met = minutes({
    played: [['walk-the-bridge', 'ask-for-the-carts'], ['netherford-open-mill']],
    events: ['shots-at-the-bridge'],
    answers: { 'shots-at-the-bridge': { overwater: 'look-together' } },
  });
  const made = 7 * minutesFor.move + 5 * minutesFor.moveInForce;
  expect(readingMinutes(tutorial) + met + made).toBeLessThanOrEqual(tutorial.minutes ?? 0);
});
