// Stories of groups that move apart and of trucks on their way: what helps, what hinders, and by how much chance.
import { describe, expect, it } from 'vitest';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import { convoys, permitOdds } from '../../../src/simulation/ground/convoys.ts';
import { separate, separationSpeed } from '../../../src/simulation/ground/separation.ts';
import { textToday } from '../../../src/simulation/ground/theatre.ts';
import type { Package } from '../../../src/simulation/ids.ts';
import { type Valley, valley } from './valley.ts';

describe('separation', () => {
  const separating = (deal: Package = {}): Valley =>
    valley()
      .putIntoForce(deal)
      .apply({ effect: 'separation', separation: 'parting', event: 'STARTED' })
      .apply({ effect: 'intensity', zones: ['town'], by: -30 });
  const pace = (story: Valley, violence = 10) => separationSpeed(story.theatre, violence);

  it('is quicker in calm, under monitors and with trust', () => {
    expect(pace(separating(), 10)).toBeGreaterThan(pace(separating(), 40));
    expect(pace(separating({ monitoring: 'full' }))).toBeGreaterThan(pace(separating()));
    expect(pace(separating().apply({ effect: 'monitoring', by: 0.5 }))).toBeGreaterThan(pace(separating()));
    expect(pace(separating().apply({ effect: 'trust', by: 40 }))).toBeGreaterThan(pace(separating()));
    expect(pace(separating().apply({ effect: 'trust', by: 60 }), 0)).toBeLessThanOrEqual(c.separationFastest);
  });

  it('has a pace that is the product of calm, monitors and trust', () => {
    const calm = c.separationUnderFire + 1 - 10 / c.separationStalls;
    const product = calm * c.separationUnwatched * (c.separationDistrust + 0.4);
    expect(pace(separating())).toBeCloseTo(product, 9);
  });

  it('goes on for days and leaves little commingling when it is done', () => {
    const story = separating();
    const before = story.zone('town').commingling;
    let days = 0;
    for (; story.parting.state === 'separating' && days < 60; days += 1) story.run(separate);
    expect(story.parting).toMatchObject({ state: 'separated', progress: 1 });
    expect(days).toBe(Math.ceil(10 / pace(story)));
    expect(story.zone('town').commingling).toBeCloseTo(before * c.separationLeft, 9);
  });

  it('stalls under fire and resumes once it is calm again', () => {
    const story = separating().apply({ effect: 'intensity', zones: ['town'], by: c.separationStalls });
    expect(story.run(separate).parting.state).toBe('stalled');
    story.zone('town').intensity = c.separationStalls * c.separationCalm + 1;
    expect(story.run(separate).parting.state).toBe('stalled');
    story.zone('town').intensity -= 1;
    expect(story.run(separate).parting.state).toBe('separating');
  });

  it('that was only pledged begins in a calm cessation, some day', () => {
    const pledged = (story: Valley) =>
      story.apply({ effect: 'separation', separation: 'parting', event: 'PLEDGED' });
    const calm = pledged(valley().putIntoForce());
    calm.zone('town').intensity = 10;
    expect(calm.unlucky().run(separate).parting.state).toBe('pledged');
    expect(calm.lucky().run(separate).parting.state).toBe('separating');
    expect(calm.last('chart').causes).toContainEqual(expect.objectContaining({ roll: 'separation-starts' }));
    expect(pledged(valley().putIntoForce()).lucky().run(separate).parting.state).toBe('pledged');
    const atWar = pledged(valley());
    atWar.zone('town').intensity = 10;
    expect(atWar.lucky().run(separate).parting.state).toBe('pledged');
  });

  it('can be undone by fire: groups run together again', () => {
    const story = separating();
    story.parting.state = 'separated';
    story.zone('town').commingling = 0.1;
    expect(story.lucky().run(separate).parting.state).toBe('separated');
    story.zone('town').intensity = c.separationStalls;
    expect(story.unlucky().run(separate).parting.state).toBe('separated');
    expect(story.lucky().run(separate).parting).toMatchObject({ state: 'commingled', progress: 0 });
    expect(story.zone('town').commingling).toBeCloseTo(0.1 + c.separationRelapse, 9);
  });
});

describe('a permit', () => {
  const odds = (deal: Package = {}, change: (story: Valley) => void = () => undefined) => {
    const story = valley().putIntoForce(deal);
    change(story);
    return permitOdds(story.world, 'trucks', textToday(story.theatre));
  };
  const support = (by: number) => (story: Valley) => story.apply({ effect: 'support', of: 'kremlin', by });

  it('is likelier with an access clause and with its giver’s support', () => {
    expect(odds()).toBeCloseTo(c.convoyPermit * 0.8 * c.convoyPermitBare, 9);
    expect(odds({ access: 'full' })).toBeCloseTo(c.convoyPermit * 0.8, 9);
    expect(odds({}, support(-40))).toBeLessThan(odds());
    expect(odds({}, support(20))).toBeGreaterThan(odds());
    expect(odds({}, support(-80))).toBe(0);
  });
});

describe('a convoy', () => {
  const asked = (): Valley => {
    const story = valley().putIntoForceForGood({ access: 'full' });
    story.zone('town').intensity = 10;
    return story.apply({ effect: 'convoy', convoy: 'trucks', event: 'REQUESTED' });
  };
  const loaded = (): Valley => asked().apply({ effect: 'convoy', convoy: 'trucks', event: 'PERMITTED' });
  const onTheRoad = (): Valley => loaded().apply({ effect: 'convoy', convoy: 'trucks', event: 'DEPARTED' });
  const shut = (story: Valley): Valley => story.apply({ effect: 'route', route: 'road', open: false });

  it('is asked for by itself in a cessation whose text gives access, and only then', () => {
    expect(valley().run(convoys).trucks.state).toBe('planned');
    expect(valley().putIntoForce({ access: 'no' }).run(convoys).trucks.state).toBe('planned');
    expect(valley().putIntoForce({ access: 'full' }).run(convoys).trucks.state).toBe('awaitingPermit');
  });

  it('waits for its paper, which is a throw of chance', () => {
    expect(asked().unlucky().run(convoys).trucks.state).toBe('awaitingPermit');
    const story = asked().lucky().run(convoys);
    expect(story.trucks.state).toBe('waiting');
    expect(story.last('chart').causes).toContainEqual(
      expect.objectContaining({ roll: 'permit', odds: c.convoyPermit * 0.8 }),
    );
  });

  it('leaves when the road is open and it is calm where it goes', () => {
    expect(shut(loaded()).run(convoys).trucks.state).toBe('waiting');
    const shelled = loaded();
    shelled.zone('town').intensity = c.convoyLeaves + 1;
    expect(shelled.run(convoys).trucks.state).toBe('waiting');
    expect(loaded().run(convoys).trucks.state).toBe('enRoute');
  });

  it('reaches people and fills their stores', () => {
    const story = onTheRoad();
    story.zone('town').supplies = 2;
    story.unlucky().run(convoys);
    expect(story.trucks).toMatchObject({ state: 'delivered', delivered: 1 });
    expect(story.state.tally.reached).toBe(20_000);
    expect(story.zone('town').reached).toBe(20_000);
    expect(story.zone('town').supplies).toBe(2 + c.convoySupplies);
  });

  it('reaches no more people than there are', () => {
    const story = onTheRoad();
    story.zone('town').people = 700;
    expect(story.unlucky().run(convoys).state.tally.reached).toBe(700);
  });

  it('is stopped by a closed road, goes on when it opens, and turns back when it does not', () => {
    const story = shut(onTheRoad()).run(convoys);
    expect(story.trucks.state).toBe('halted');
    const opened = shut(onTheRoad()).run(convoys).apply({ effect: 'route', route: 'road', open: true });
    expect(opened.run(convoys).trucks.state).toBe('enRoute');
    for (let day = 0; day < c.convoyTurnsBack; day += 1) {
      expect(story.trucks.state).toBe('halted');
      story.state.day += 1;
      story.run(convoys);
    }
    expect(story.trucks.state).toBe('planned');
  });

  it('can be attacked, the likelier the more violence there is and the less the holder complies', () => {
    const story = onTheRoad().lucky().run(convoys);
    expect(story.trucks.state).toBe('lost');
    expect(story.state.tally.reached).toBe(0);
    const oddsOf = (change: (told: Valley) => void) => {
      const told = onTheRoad();
      change(told);
      const [thrown] = told.lucky().run(convoys).last('chart').causes.slice(-1);
      return thrown?.kind === 'chance' ? thrown.odds : 0;
    };
    const usual = oddsOf(() => undefined);
    expect(usual).toBeCloseTo(c.convoyAttacked * 0.1 * 0.4, 9);
    expect(oddsOf((told) => (told.zone('town').intensity = 30))).toBeGreaterThan(usual);
    expect(oddsOf((told) => (told.actor('rebels').compliance = 0.2))).toBeGreaterThan(usual);
  });

  it('is planned again some days after it arrived, and later after it was lost', () => {
    const after = (state: 'delivered' | 'lost') => {
      const story = onTheRoad();
      Object.assign(story.trucks, { state, since: story.state.day });
      let days = 0;
      for (; story.trucks.state === state && days < 60; days += 1) {
        story.state.day += 1;
        story.run(convoys);
      }
      return days;
    };
    expect(after('delivered')).toBe(c.convoyReturns);
    expect(after('lost')).toBe(c.convoyReplaced);
  });
});
