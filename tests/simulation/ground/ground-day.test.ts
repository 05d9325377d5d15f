// A day of the war lets every rule of the ground have its say.
import { describe, expect, it } from 'vitest';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import { valley } from './valley.ts';

describe('a day', () => {
  it('moves the calendar on, and cannot be undone', () => {
    const story = valley().days(3);
    expect(story.state.day).toBe(3);
    expect(story.world.revealed).toBe(true);
  });

  it('of none is no day', () => {
    const story = valley().days(0);
    expect(story.state.day).toBe(0);
    expect(story.world.revealed).toBe(false);
    expect(story.log).toEqual([]);
  });

  it('lets offensives fade, and sieges answer them', () => {
    const story = valley().apply({ effect: 'momentum', actor: 'army', zone: 'town', by: 50 }).days(1);
    expect(story.zone('town').momentum['army']).toBeCloseTo(50 * c.momentumDecay, 9);
    expect(story.siege.state).toBe('contested');
  });

  it('uses up supplies, harms people and mixes groups', () => {
    const story = valley().apply({ effect: 'siege', siege: 'ring', event: 'CLOSED' });
    story.zone('town').intensity = 100;
    story.days(1);
    expect(story.zone('town').supplies).toBe(c.suppliesAtClosing - 1);
    expect(story.state.tally.killed).toBeGreaterThan(0);
    expect(story.zone('town').commingling).toBeGreaterThan(0.5);
  });

  it('feeds armed groups or not, and in a cessation moves their compliance', () => {
    const story = valley().apply({ effect: 'route', route: 'pass', open: false });
    story.putIntoForce({ monitoring: 'full' }).days(1);
    expect(story.actor('rebels').strength).toBeLessThan(50);
    expect(story.actor('rebels').compliance).toBeGreaterThan(0.6);
  });

  it('moves separations and convoys on', () => {
    const story = valley()
      .putIntoForce({ access: 'full' })
      .apply({ effect: 'separation', separation: 'parting', event: 'STARTED' })
      .days(1);
    expect(story.parting.progress).toBeGreaterThan(0);
    expect(story.trucks.state).toBe('awaitingPermit');
  });
});
