// Stories of the days of implementation as the two sides play them: one turn each a day, then the day passes.
import { describe, expect, it } from 'vitest';
import type { ScenarioSource } from '../../../src/scenario/format/scenario.ts';
import { quarrel } from '../quarrel.ts';
import { type Table, table } from '../table.ts';

/** A text in force from the first turn on. */
function inForce(changes: Partial<ScenarioSource> = {}): Table {
  const scenario = quarrel({
    calendar: { implementationDays: 5 },
    cessation: { dailyHazard: 0 },
    moves: {
      call: {
        title: 'Call',
        kind: 'public',
        about: 'A call.',
        cost: 1,
        phases: ['implementation'],
        effects: [{ effect: 'trust', by: 1 }],
      },
    },
    ...changes,
  });
  const story = table(scenario).settle({
    air: 'agreed-areas',
    access: 'red-crescent',
    publication: 'public',
  });
  story.initialBoth().as(story.state.turn?.side ?? '');
  story.untilTurnOf('us').do({ kind: 'submit' }).untilTurnOf('russia').do({ kind: 'submit' });
  return story.as(story.state.turn?.side ?? '');
}

const passDay = (story: Table): Table => {
  for (let turn = 0; turn < 2 && story.state.turn !== null; turn += 1)
    story.as(story.state.turn.side).endTurn();
  return story;
};

describe('a day of implementation', () => {
  it('gives each side a turn and then passes, opened by the sides in turn', () => {
    const story = inForce();
    const { day } = story.state;
    const opener = story.state.turn?.side;
    story.endTurn();
    expect(story.state.day).toBe(day);
    story.as(story.state.turn?.side ?? '').endTurn();
    expect(story.state.day).toBe(day + 1);
    expect(story.state.turn?.side).not.toBe(opener);
  });

  it('is for cards and crises, not for bargaining', () => {
    const story = inForce();
    story.propose({ air: 'no-limits' }).expectRefused('wrong-phase');
    expect(story.kinds()).toEqual(new Set(['play', 'end-turn']));
  });

  it('lets a card be played again the next day', () => {
    const story = inForce().playCard('call').playCard('call').expectRefused('resting');
    passDay(story)
      .untilTurnOf('us')
      .as(story.state.turn?.side ?? '')
      .playCard('call');
  });

  it('brings a little influence', () => {
    const story = inForce();
    const before = story.party('us').influence;
    expect(passDay(story).party('us').influence).toBeGreaterThan(before);
  });

  it('is the last when the calendar is over: the text has held', () => {
    const story = inForce();
    for (let day = 0; day < 5; day += 1) passDay(story);
    story.expectEnded('held');
  });

  it('can be the day on which it collapses', () => {
    const story = inForce({ cessation: { dailyHazard: 1 }, calendar: { implementationDays: 100 } });
    for (let day = 0; day < 100 && story.state.turn !== null; day += 1) passDay(story);
    story.expectEnded('collapsed');
  });
});
