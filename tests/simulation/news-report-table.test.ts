// The news report that the Geneva talks open on, rows on the talks: change what a row speaks of, and the game moves the way the row says.
import { describe, expect, it } from 'vitest';
import { dailyHazard } from '../../src/simulation/cessation/hazard.ts';
import { holds } from '../../src/simulation/conditions/conditions.ts';
import { clauseFeatures } from '../../src/simulation/capitals/preferences.ts';
import type { Package } from '../../src/simulation/ids.ts';
import { type Valley, defined, frequency } from './ground/valley.ts';
import {
  consent,
  effectsOf,
  meanOver,
  recordDeal,
  scenario,
  textWith,
  trials,
  war,
} from './news-report-story.ts';

describe('the table', () => {
  it('A10: the wider the list of extremists, the easier for Damascus and the harder for the groups on it', () => {
    const list = (id: string, option: string): number => consent(war(), id, { 'joint-targeting': option });
    expect(list('hnc', 'wide-list')).toBeLessThan(list('hnc', 'own-lists'));
    expect(list('damascus', 'wide-list')).toBeGreaterThan(list('damascus', 'own-lists'));
    const [us, russia] = ['us', 'russia'].map((side) => {
      const { options } = defined(scenario.stickingPoints['joint-targeting']);
      return defined(options['wide-list']?.value[side]) - defined(options['own-lists']?.value[side]);
    });
    expect([Math.sign(defined(us)), Math.sign(defined(russia))]).toEqual([-1, 1]);
    const joint = (option: string): number => {
      const story = war().putIntoForce(textWith({ 'joint-targeting': option }));
      return clauseFeatures(scenario, story.state)['joint-action'];
    };
    expect(joint('joint-centre-agreed-areas')).toBeGreaterThan(joint('own-lists'));
  });

  it('A11: distrust shortens a cessation and weakens what both sides’ clients keep; monitors make up for some of it', () => {
    const inForce = (trust: number, text: Package = recordDeal): Valley => {
      const story = war().putIntoForceForGood(text);
      for (const side of story.state.sides) story.party(side).trust = trust;
      return story;
    };
    expect(dailyHazard(inForce(15).world)).toBeGreaterThan(1.5 * dailyHazard(inForce(60).world));
    const monitored = textWith({ verification: 'un-attribution' });
    expect(dailyHazard(inForce(15, monitored).world)).toBeLessThan(dailyHazard(inForce(15).world));
    const kept = (trust: number): number =>
      meanOver(12, (seed) => {
        const story = war(seed).putIntoForceForGood(recordDeal);
        for (const side of story.state.sides) story.party(side).trust = trust;
        return story.implement(2).actor('government').compliance;
      });
    expect(kept(15)).toBeLessThan(kept(60));
  });

  it('A12: the Presidents’ meeting can widen a mandate, the likelier with some trust, and only once', () => {
    const summit = (trust: number): number =>
      frequency(100, (seed) => {
        const story = war(seed);
        story.party('us').trust = trust;
        story.apply(...effectsOf('us-leaders-summit'));
        return defined(story.party('us').mandate['sequencing']).includes('partnership-at-once');
      });
    expect(defined(war().party('us').mandate['sequencing'])).not.toContain('partnership-at-once');
    const [distrusting, trusting] = [summit(15), summit(50)];
    expect(distrusting).toBeGreaterThan(0);
    expect(trusting).toBeGreaterThan(distrusting + 0.2);
    expect(trusting).toBeLessThan(1);
    const { when, times } = defined(scenario.moves['us-leaders-summit']);
    const story = war();
    const mayMeet = (round: number): boolean => {
      story.state.round.number = round;
      return holds(scenario, story.state, when);
    };
    expect([1, 2, 3, 4, 5].filter(mayMeet)).toEqual([3, 4]);
    expect(times).toBe(1);
    story.state.played['russia-leaders-summit'] = { russia: { times: 1, round: 3, day: 9 } };
    expect(mayMeet(3)).toBe(false);
  });

  it('A13: technical work builds trust and takes patience, and leaves the tough issues open', () => {
    const story = war().apply(...effectsOf('technical-annexes'));
    for (const side of story.state.sides) {
      expect(story.party(side).trust).toBeGreaterThan(war().party(side).trust);
      expect(story.party(side).patience).toBeLessThan(war().party(side).patience);
    }
    expect(Object.values(story.state.points).every(({ option }) => option === null)).toBe(true);
    const dates = scenario.calendar.rounds.map(({ day }) => String(day));
    expect(dates[0]).toBe('2016-08-26');
    expect(dates).toContain('2016-09-04');
  });

  it('A14: the chance to survive is in the text: a stronger one lives longer, whatever it is worth to those who sign', () => {
    const strong = textWith({ dissociation: 'separate-first', verification: 'un-attribution' });
    const weak = textWith({ dissociation: 'no-duty', 'air-grounding': 'no-limits' });
    const held = (text: Package): number =>
      meanOver(trials, (seed) => {
        const story = war(seed).putIntoForce(text);
        // Nobody answers anything: what comes is met by the text alone.
        for (let day = 0; day < 20 && story.state.ended === null; day += 1) {
          story.state.crises = [];
          story.implement(1);
        }
        return story.state.day - defined(story.state.cessation.since);
      });
    expect(held(strong)).toBeGreaterThan(held(recordDeal));
    expect(held(recordDeal)).toBeGreaterThan(held(weak));
  });
});
