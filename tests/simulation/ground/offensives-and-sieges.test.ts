// Stories of offensives and sieges: momentum, breakthroughs, rings that close and open, and what they change besides.
import { describe, expect, it } from 'vitest';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import { offensives } from '../../../src/simulation/ground/offensives.ts';
import { sieges } from '../../../src/simulation/ground/sieges.ts';
import { type Valley, frequency, tolerance, valley, valleySource } from './valley.ts';

const press = (story: Valley, actor: string, by: number, zone = 'town'): Valley =>
  story.apply({ effect: 'momentum', actor, zone, by });

describe('an offensive', () => {
  it('fades day by day and is over when it is spent', () => {
    const story = press(valley(), 'army', 40).run(offensives);
    expect(story.zone('town').momentum['army']).toBeCloseTo(40 * c.momentumDecay, 9);
    for (let day = 0; day < 60; day += 1) story.run(offensives);
    expect(story.zone('town').momentum).toEqual({});
    expect(story.zone('town').controller).toBe('rebels');
  });

  it('takes the zone only above a threshold, and then by chance that is told', () => {
    expect(press(valley(), 'army', c.breakthrough).lucky().run(offensives).changes('control')).toEqual([]);
    expect(press(valley(), 'army', 90).unlucky().run(offensives).changes('control')).toEqual([]);
    const story = press(valley(), 'army', 90).lucky().run(offensives);
    expect(story.changes('control')).toEqual([{ kind: 'control', zone: 'town', from: 'rebels', to: 'army' }]);
    expect(story.zone('town').momentum).toEqual({});
    expect(story.last('control').causes).toContainEqual(
      expect.objectContaining({ kind: 'chance', roll: 'breakthrough', came: true }),
    );
  });

  it('is likelier to succeed the stronger it is against the holder', () => {
    const trials = 400;
    const taken = (strength: number) => {
      const story = valley();
      return frequency(trials, () => {
        story.zone('town').controller = 'rebels';
        story.zone('town').momentum = { army: 95 };
        story.actor('army').strength = strength;
        return story.run(offensives).zone('town').controller === 'army';
      });
    };
    const equal = (95 * c.momentumDecay - c.breakthrough) * c.breakthroughRate;
    expect(Math.abs(taken(50) - equal)).toBeLessThan(tolerance(equal, trials));
    expect(taken(100)).toBeGreaterThan(taken(50));
    expect(taken(50)).toBeGreaterThan(taken(0));
  });

  it('of the holder itself only raises violence', () => {
    expect(press(valley(), 'rebels', 100).lucky().run(offensives).changes('control')).toEqual([]);
  });

  it('that takes ground in a cessation is a grave violation of those whom it covers', () => {
    const taken = (actor: string) =>
      press(valley().putIntoForce(), actor, 95).lucky().run(offensives).changes('violation');
    expect(taken('army')).toMatchObject([{ by: 'army', zone: 'town', gravity: c.conquestGravity }]);
    expect(taken('outlaws')).toEqual([]);
    expect(press(valley(), 'army', 95).lucky().run(offensives).changes('violation')).toEqual([]);
  });
});

describe('a siege', () => {
  const contested = (attack = 60, defence = 0): Valley => {
    const story = press(press(valley(), 'army', attack), 'rebels', defence, 'hills');
    story.siege.state = 'contested';
    return story;
  };
  const closed = (): Valley => valley().apply({ effect: 'siege', siege: 'ring', event: 'CLOSED' });

  it('begins where the besieger presses on the zone or next to it', () => {
    expect(press(valley(), 'army', c.siegePressure - 1).run(sieges).siege.state).toBe('open');
    expect(press(valley(), 'army', c.siegePressure).run(sieges).siege.state).toBe('contested');
    expect(press(valley(), 'army', c.siegePressure, 'hills').run(sieges).siege.state).toBe('contested');
    expect(press(valley(), 'outlaws', 90).run(sieges).siege.state).toBe('open');
  });

  it('closes by chance, as the besieger outweighs the defender', () => {
    expect(contested().lucky().run(sieges).siege.state).toBe('besieged');
    expect(contested().unlucky().run(sieges).siege.state).toBe('contested');
    expect(contested(60, 60).lucky().run(sieges).siege.state).toBe('contested');
  });

  it('is called off when the pressure is gone', () => {
    expect(
      contested(c.siegePressure * c.siegeSecured - 1)
        .unlucky()
        .run(sieges).siege.state,
    ).toBe('open');
  });

  it('shuts the roads when it closes, and opens them when it is lifted', () => {
    const story = closed();
    expect(story.state.routes['road']?.open).toBe(false);
    expect(story.state.routes['pass']?.open).toBe(true);
    story.apply({ effect: 'siege', siege: 'ring', event: 'LIFTED' });
    expect(story.state.routes['road']?.open).toBe(true);
  });

  it('shifts what both could have without a deal, and back when it is lifted', () => {
    const before = valley();
    const story = closed();
    expect(story.party('russia').reservation).toBeCloseTo(
      before.party('russia').reservation + c.siegeReservation,
      9,
    );
    expect(story.party('us').reservation).toBeCloseTo(before.party('us').reservation - c.siegeReservation, 9);
    expect(story.state.stakeholders['council']?.support).toBe(50 - c.siegeSupport);
    story.apply({ effect: 'siege', siege: 'ring', event: 'LIFTED' });
    expect(story.party('russia').reservation).toBeCloseTo(before.party('russia').reservation, 9);
    expect(story.state.stakeholders['council']?.support).toBe(50);
  });

  it('is broken by the defender’s own offensive, by chance', () => {
    expect(press(closed(), 'rebels', 60).lucky().run(sieges).siege.state).toBe('relieved');
    expect(press(closed(), 'rebels', c.siegePressure).lucky().run(sieges).siege.state).toBe('besieged');
    expect(press(closed(), 'rebels', 60).unlucky().run(sieges).siege.state).toBe('besieged');
  });

  it('can end in surrender when nothing is left to eat: the town changes hands and the balance shifts further', () => {
    const hungry = closed();
    hungry.zone('town').supplies = 0;
    const { reservation } = hungry.party('russia');
    hungry.lucky().run(sieges);
    expect(hungry.siege.state).toBe('surrendered');
    expect(hungry.zone('town').controller).toBe('army');
    expect(hungry.state.routes['road']?.open).toBe(true);
    expect(hungry.party('russia').reservation).toBeCloseTo(reservation + c.siegeReservation, 9);
    expect(hungry.state.stakeholders['council']?.support).toBe(50 - 2 * c.siegeSupport);
    expect(closed().lucky().run(sieges).siege.state).toBe('besieged');
  });

  it('is over when the besieger holds what it besieged', () => {
    const story = closed().apply({ effect: 'control', zone: 'town', to: 'army' }).run(sieges);
    expect(story.siege.state).toBe('surrendered');
    const never = press(valley(), 'army', 90).apply({ effect: 'control', zone: 'town', to: 'army' });
    expect(press(never, 'army', 90).run(sieges).siege.state).toBe('open');
  });

  it('does not lay a zone to siege that an ally of the besieger holds', () => {
    const source = valleySource();
    const militia = { name: 'Militia', colour: 'blue', patron: 'russia' } as const;
    const story = valley({
      armedActors: { ...source.armedActors, militia },
      zones: { ...source.zones, town: { ...source.zones?.['town'], controller: 'militia' } } as never,
    });
    expect(press(story, 'army', 90).run(sieges).siege.state).toBe('open');
  });
});
