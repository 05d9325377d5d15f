// Stories of armed groups: what feeds them, how far they comply and why, and what drives them to the outlawed ones.
import { describe, expect, it } from 'vitest';
import { coefficients as c } from '../../../src/simulation/coefficients.ts';
import { armedActors, complianceTarget } from '../../../src/simulation/ground/armed-actors.ts';
import { radicalise } from '../../../src/simulation/ground/radicalisation.ts';
import { textToday } from '../../../src/simulation/ground/theatre.ts';
import type { Package } from '../../../src/simulation/ids.ts';
import { type Valley, valley, valleySource } from './valley.ts';

describe('an arms route', () => {
  it('feeds a group, which grows weaker while it is closed', () => {
    const closed = valley().apply({ effect: 'route', route: 'pass', open: false }).run(armedActors);
    expect(closed.actor('rebels').strength).toBeCloseTo(50 - c.borderRouteLoss, 9);
    expect(valley().run(armedActors).actor('rebels').strength).toBe(50);
    const aid = valley().apply({ effect: 'route', route: 'road', open: false }).run(armedActors);
    expect(aid.actor('rebels').strength).toBe(50);
  });

  it('is named when the loss is told', () => {
    const story = valley().apply({ effect: 'route', route: 'pass', open: false }).days(20);
    const shut = story.log.find(({ change }) => change.kind === 'route');
    expect(story.changes('strength')).toMatchObject([{ actor: 'rebels', from: 50 }]);
    expect(story.last('strength').causes).toEqual([
      { kind: 'rule', rule: 'border-routes' },
      { kind: 'consequence', id: shut?.id },
    ]);
  });
});

describe('compliance', () => {
  const target = (
    change: (story: Valley) => void = () => undefined,
    deal: Package = {},
    actor = 'rebels',
  ) => {
    const story = valley().putIntoForce(deal);
    change(story);
    return complianceTarget(story.world, actor, textToday(story.theatre));
  };
  const usual = target();

  it('is the group’s own where nothing else speaks', () => {
    expect(usual).toBeCloseTo(0.6, 9);
  });

  it('rises with the trust of its patron, not with that of the other side', () => {
    expect(target((story) => story.apply({ effect: 'trust', of: 'us', by: 20 }))).toBeGreaterThan(usual);
    expect(target((story) => story.apply({ effect: 'trust', of: 'us', by: -20 }))).toBeLessThan(usual);
    expect(target((story) => story.apply({ effect: 'trust', of: 'russia', by: 20 }))).toBe(usual);
  });

  it('rises with monitoring, by the text or beyond it, and with a mechanism', () => {
    expect(target(undefined, { monitoring: 'full' })).toBeCloseTo(usual + c.complianceMonitoring, 9);
    expect(target(undefined, { enforcement: 'full' })).toBeCloseTo(usual + c.complianceEnforcement, 9);
    expect(target((story) => story.apply({ effect: 'monitoring', by: 0.5 }))).toBeCloseTo(
      usual + c.complianceMonitoring / 2,
      9,
    );
  });

  it('follows how those who speak for the group lean, up to a limit', () => {
    const leaning = (by: number) => target((story) => story.apply({ effect: 'leaning', of: 'council', by }));
    expect(leaning(20)).toBeCloseTo(usual + 20 * c.complianceInterest, 9);
    expect(leaning(-20)).toBeCloseTo(usual - 20 * c.complianceInterest, 9);
    expect(leaning(90)).toBe(leaning(c.interestLimit));
  });

  it('does not follow what others at home talked them into', () => {
    const heard = (story: Valley): void => {
      story.apply({ effect: 'leaning', of: 'council', by: 20 });
      story.world.state.ratification.heard['council'] = 20;
    };
    expect(target(heard)).toBeCloseTo(usual, 9);
  });

  it('never tends to the whole: nobody commands every gun', () => {
    const everything = target(
      (story) => story.apply({ effect: 'trust', by: 60 }, { effect: 'compliance', actor: 'rebels', by: 1 }),
      { monitoring: 'full', enforcement: 'full' },
    );
    expect(everything).toBe(c.complianceLimit);
  });

  it('falls with recent violations', () => {
    const violated = target((story) => story.apply({ effect: 'violation', by: 'army', gravity: 3 }));
    expect(violated).toBeLessThan(usual);
  });

  it('moves towards its target day by day, in a cessation only', () => {
    const story = valley().putIntoForce({ monitoring: 'full' }).run(armedActors);
    expect(story.actor('rebels').compliance).toBeCloseTo(
      usual + c.complianceAdjustment * c.complianceMonitoring,
      9,
    );
    expect(valley().apply({ effect: 'trust', by: 30 }).run(armedActors).actor('rebels').compliance).toBe(0.6);
    expect(story.actor('outlaws').compliance).toBe(0.5);
  });

  it('keeps what moves added to it for weeks, less each day', () => {
    const pressed = valley().putIntoForce();
    pressed.apply({ effect: 'compliance', actor: 'rebels', by: 0.2 });
    const plain = valley().putIntoForce();
    for (let day = 0; day < 14; day += 1) {
      pressed.run(armedActors);
      plain.run(armedActors);
    }
    const kept = pressed.actor('rebels').compliance - plain.actor('rebels').compliance;
    expect(kept).toBeGreaterThan(0.1);
    expect(kept).toBeLessThan(0.2);
  });

  it('is told once it has moved far enough, with its reasons', () => {
    const story = valley().putIntoForce({ monitoring: 'full', enforcement: 'full' });
    story.days(6);
    const told = story.changes('compliance').filter(({ actor }) => actor === 'rebels');
    expect(told).toHaveLength(1);
    expect(told[0]?.to).toBeGreaterThan(0.6 + c.complianceTold);
    const since = story.log.find(({ change }) => change.kind === 'chart' && change.chart === 'cessation');
    expect(story.last('compliance').causes).toContainEqual({ kind: 'consequence', id: since?.id });
  });
});

describe('radicalisation', () => {
  const after = (change: (town: ReturnType<Valley['zone']>) => void): number => {
    const story = valley();
    change(story.zone('town'));
    return story.run(radicalise).zone('town').commingling;
  };

  it('mixes groups under bombardment and hunger, and draws them apart in calm', () => {
    expect(after((town) => (town.intensity = 80))).toBeGreaterThan(0.5);
    expect(after((town) => (town.intensity = 5))).toBeLessThan(0.5);
    expect(after((town) => Object.assign(town, { intensity: 80, supplies: 0 }))).toBeGreaterThan(
      after((town) => Object.assign(town, { intensity: 80, supplies: 9 })),
    );
  });

  it('does not begin where nobody is mixed, nor without outlawed groups', () => {
    expect(after((town) => Object.assign(town, { intensity: 100, commingling: 0 }))).toBe(0);
    const { army, rebels } = valleySource().armedActors as Record<string, never>;
    const alone = valley({ armedActors: { army, rebels } as never }).run(radicalise);
    expect(alone.zone('town').commingling).toBe(0.5);
  });
});

describe('drifts', () => {
  it('are told at the end of a stretch of days, once they add up, from what was told last', () => {
    const story = valley().apply({ effect: 'intensity', zones: ['hills'], by: 60 });
    story.days(3);
    const hills = () => story.changes('intensity').filter(({ zone }) => zone === 'hills');
    expect(hills()).toHaveLength(2);
    expect(hills()[1]).toMatchObject({ from: 65, to: story.zone('hills').intensity });
    story.days(60);
    const count = hills().length;
    expect(
      story
        .days(1)
        .changes('intensity')
        .filter(({ zone }) => zone === 'hills'),
    ).toHaveLength(count);
  });

  it('name the flare-ups, offensives and the cessation that made them', () => {
    const story = valley().putIntoForce().apply({ effect: 'momentum', actor: 'army', zone: 'town', by: 50 });
    story.zone('town').intensity = 90;
    story.unlucky().days(1);
    const { causes } = story.log.findLast(
      ({ change }) => change.kind === 'intensity' && change.zone === 'town',
    ) ?? { causes: [] };
    const ids = story.log
      .filter(
        ({ change }) =>
          change.kind === 'momentum' || (change.kind === 'chart' && change.chart === 'cessation'),
      )
      .map(({ id }) => id);
    for (const id of ids) expect(causes).toContainEqual({ kind: 'consequence', id });
    expect(causes).toContainEqual(expect.objectContaining({ kind: 'chance', roll: 'flare-up' }));
  });
});
