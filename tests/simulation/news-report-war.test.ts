// The news report that the Geneva talks open on, rows on the war: change what a row speaks of, and the game moves the way the row says.
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/scenario/format/effect.ts';
import { dailyHazard } from '../../src/simulation/cessation/hazard.ts';
import { checkMove } from '../../src/simulation/check-move.ts';
import { separationSpeed } from '../../src/simulation/ground/separation.ts';
import { meanViolence } from '../../src/simulation/conditions/measures.ts';
import { type Valley, defined, frequency } from './ground/valley.ts';
import {
  answerTo,
  canHappen,
  consent,
  effectsOf,
  gauge,
  happens,
  meanOver,
  recordDeal,
  scenario,
  support,
  textWith,
  trials,
  war,
} from './news-report-story.ts';

describe('the border', () => {
  const attack = (by: number): Effect => ({
    effect: 'momentum',
    actor: 'turkish-backed',
    zone: 'al-rai',
    by,
  });

  it('A1: the harder Turkey and its allies push, and the weaker the Islamic State, the sooner it loses the strip', () => {
    const lost = (push: number, weaker = 0): number =>
      frequency(trials, (seed) => {
        const story = war(seed).apply(attack(push), { effect: 'strength', actor: 'is', by: -weaker });
        return story.days(10).zone('al-rai').controller === 'turkish-backed';
      });
    expect(lost(0)).toBe(0);
    expect(lost(75)).toBeGreaterThan(0);
    expect(lost(100)).toBeGreaterThan(lost(75));
    expect(lost(75, 40)).toBeGreaterThan(lost(75));
  });

  it('A2: the Islamic State grows weaker for as long as the strip is closed to it', () => {
    const strength = (open: boolean, days: number): number =>
      war().apply({ effect: 'route', route: 'border-strip', open }).days(days).actor('is').strength;
    expect(strength(true, 20)).toBe(war().actor('is').strength);
    expect(strength(false, 20)).toBeLessThan(strength(true, 20));
    expect(strength(false, 40)).toBeLessThan(strength(false, 20));
    expect(happens(war(), 'border-strip-cleared').state.routes['border-strip']?.open).toBe(false);
  });

  it('A3: strikes on the Islamic State, by one power or both, and the death of commanders weaken it', () => {
    const before = war().actor('is').strength;
    const after = (story: Valley): number => story.actor('is').strength;
    expect(after(war().apply(...effectsOf('us-coalition-strikes-is')))).toBeLessThan(before);
    expect(after(war().apply(...effectsOf('russia-joint-strike-is')))).toBeLessThan(before);
    expect(after(happens(war(), 'is-commander-killed'))).toBeLessThan(before);
    const weak = war().apply({ effect: 'strength', actor: 'is', by: -15 });
    expect([canHappen(war(), 'is-losses-counted'), canHappen(weak, 'is-losses-counted')]).toEqual([
      false,
      true,
    ]);
  });

  it('A4: fighting drives people to the border and over it; Ankara minds how its safe zone is answered', () => {
    const atPeace = war().apply(
      { effect: 'intensity', zones: ['al-rai', 'idlib'], by: -60 },
      { effect: 'siege', siege: 'siege-east-aleppo', event: 'LIFTED' },
    );
    expect([
      canHappen(atPeace, 'refugees-at-the-border'),
      canHappen(war(), 'refugees-at-the-border'),
    ]).toEqual([false, true]);
    const fled = (by: number): number =>
      meanOver(trials, (seed) => {
        const border: Effect = { effect: 'intensity', zones: ['al-rai', 'azaz', 'jarablus'], by };
        return war(seed).apply(border).days(5).state.tally.displaced;
      });
    expect(fled(40)).toBeGreaterThan(fled(-40));
    const story = war();
    const [camp, everyone] = [story.zone('azaz').people, story.everyone];
    happens(story, 'refugees-at-the-border');
    expect(story.state.tally.abroad).toBeGreaterThan(0);
    expect(story.zone('azaz').people).toBeGreaterThan(camp);
    expect(story.everyone).toBe(everyone);
    const ankara = (answer: string): number =>
      gauge(war().apply(...answerTo('ankara-asks-safe-zone', answer)), 'us-turkey');
    expect(ankara('study-it')).toBeGreaterThan(gauge(war(), 'us-turkey'));
    expect(ankara('decline-zone')).toBeLessThan(gauge(war(), 'us-turkey'));
  });

  it('A5: what Turkey wins raises tension with the Kurds; tension lets them clash, which costs Washington with both', () => {
    const calm = war().apply(...effectsOf('us-restrain-ypg'));
    expect(gauge(happens(war(), 'border-strip-cleared'), 'border-tension')).toBeGreaterThan(
      gauge(war(), 'border-tension'),
    );
    expect(gauge(calm, 'border-tension')).toBeLessThan(gauge(war(), 'border-tension'));
    for (const clash of ['clash-south-of-jarablus', 'turks-and-kurds-again'])
      expect([canHappen(war(), clash), canHappen(calm, clash)]).toEqual([true, false]);
    const clashed = happens(war(), 'clash-south-of-jarablus');
    expect(gauge(clashed, 'us-turkey')).toBeLessThan(gauge(war(), 'us-turkey'));
    expect(clashed.actor('is').strength).toBeGreaterThan(war().actor('is').strength);
    expect(clashed.zone('manbij').intensity).toBeGreaterThan(war().zone('manbij').intensity);
  });

  it('A6: good relations with Ankara open its door; they can be mended, at a price, and spent', () => {
    const ask = { kind: 'play', card: 'us-press-turkey-border' } as const;
    const refused = ({ state }: Valley): string | undefined => {
      state.turn = { ...defined(state.turn), side: 'us' };
      state.crises = [];
      return checkMove(scenario, state, 'us', ask)?.code;
    };
    const mended = war().apply(...effectsOf('us-mend-ankara'));
    expect(gauge(mended, 'us-turkey')).toBeGreaterThan(gauge(war(), 'us-turkey'));
    expect(support(mended, 'sdf')).toBeLessThan(support(war(), 'sdf'));
    expect([refused(war()), refused(mended)]).toEqual(['condition-unmet', undefined]);
    mended.apply(...effectsOf(ask.card), ...answerTo('gulen-file', 'courts-decide'));
    expect(refused(mended)).toBe('condition-unmet');
  });
});

describe('Aleppo', () => {
  it('A7: with Ramouseh all roads into the east are lost, and nearly 300,000 people live on what they have', () => {
    const cut = happens(war(), 'ramouseh-retaken');
    const trapped = cut.zone('east-aleppo').people;
    expect(cut.state.sieges['siege-east-aleppo']?.state).toBe('besieged');
    expect(cut.state.routes['ramouseh-gap']?.open).toBe(false);
    expect(trapped).toBeGreaterThan(250_000);
    expect(trapped).toBeLessThan(300_000);
    for (const group of ['opposition', 'ahrar'])
      expect(cut.actor(group).strength).toBeLessThan(war().actor(group).strength);
    const stores = ({ state }: Valley): number => defined(state.zones['east-aleppo']?.supplies);
    const opened = happens(war(), 'ramouseh-retaken').apply({
      effect: 'siege',
      siege: 'siege-east-aleppo',
      event: 'LIFTED',
    });
    const before = stores(cut);
    expect(stores(cut.days(6))).toBe(before - 6);
    expect(stores(opened.days(6))).toBeGreaterThanOrEqual(before);
  });

  it('A8: the offensive moves positions at the table, and who holds it back keeps the ring from closing', () => {
    const closed = happens(war(), 'ramouseh-retaken');
    expect(consent(closed, 'hnc')).toBeLessThan(consent(war(), 'hnc'));
    expect(consent(closed, 'damascus')).toBeLessThan(consent(war(), 'damascus'));
    expect(closed.party('russia').reservation).toBeGreaterThan(war().party('russia').reservation);
    expect(closed.party('us').reservation).toBeLessThan(war().party('us').reservation);
    expect(closed.party('us').trust).toBeLessThan(war().party('us').trust);
    const closes = (...effects: readonly Effect[]): number =>
      frequency(trials, (seed) => {
        const story = happens(war(seed), 'ramouseh-attacked')
          .apply(...effects)
          .days(9);
        return story.state.sieges['siege-east-aleppo']?.state === 'besieged';
      });
    const usual = closes();
    expect(closes(...effectsOf('russia-support-aleppo'))).toBeGreaterThan(usual);
    expect(closes(...effectsOf('russia-restrain-aleppo'))).toBeLessThan(usual);
  });

  it('A9: a cease-fire quietens the fronts, and the better its clauses on access, and the readier Damascus to give papers, the more people are reached', () => {
    const violence = (story: Valley): number => meanViolence(scenario, story.state);
    const atWar = meanOver(trials, (seed) => violence(war(seed).days(2)));
    const inForce = meanOver(trials, (seed) => violence(war(seed).putIntoForce(recordDeal).implement(2)));
    expect(inForce).toBeLessThan(atWar * 0.6);
    const reached = (access: string): number =>
      meanOver(trials, (seed) => {
        const text = textWith({ 'humanitarian-access': access });
        const story = war(seed).putIntoForce(text).implement(10);
        return story.state.tally.reached;
      });
    expect(reached('free-passage')).toBeGreaterThan(reached('permits-by-damascus'));
    const papers = (access: string, willing: number): number =>
      frequency(trials, (seed) => {
        const story = war(seed).putIntoForce(textWith({ 'humanitarian-access': access }));
        defined(story.state.stakeholders['damascus']).support = willing;
        const { log } = story.implement(10);
        return log.some(
          ({ change }) =>
            change.kind === 'chart' &&
            change.chart === 'convoy' &&
            change.id === 'convoy-aleppo' &&
            change.from === 'awaitingPermit' &&
            change.to === 'waiting',
        );
      });
    expect(papers('notified-convoys', 90)).toBeGreaterThan(papers('permits-by-damascus', 90));
    expect(papers('notified-convoys', 90)).toBeGreaterThan(papers('notified-convoys', 10));
  });
});

describe('Nusra and the neighbours', () => {
  const mixed = (commingling: number): Valley => {
    const story = war().putIntoForceForGood(recordDeal);
    for (const id of Object.keys(scenario.zones))
      if (scenario.zones[id]?.commingling !== undefined) story.zone(id).commingling = commingling;
    return story;
  };

  it('A15: groups that stay with Nusra cover it and endanger the text; only some clauses ask them to part', () => {
    expect(dailyHazard(mixed(0.9).world)).toBeGreaterThan(dailyHazard(mixed(0).world));
    const separating = (dissociation: string): readonly (string | undefined)[] => {
      const { state } = war().putIntoForce(textWith({ dissociation }));
      return ['separation-aleppo', 'separation-idlib'].map((id) => state.separations[id]?.state);
    };
    expect(separating('no-duty')).toEqual(['commingled', 'commingled']);
    expect(separating('delineate-and-separate')).toEqual(['separating', 'pledged']);
    expect(separating('separate-first')).toEqual(['separating', 'separating']);
    const courted = happens(war(), 'nusra-courts-the-groups');
    expect(courted.actor('nusra').strength).toBeGreaterThan(war().actor('nusra').strength);
    expect(courted.zone('idlib').commingling).toBeGreaterThan(war().zone('idlib').commingling);
  });

  it('A16: fighters part from Nusra the faster the calmer, the better watched and the more trusted; fire drives them to it', () => {
    const pace = (story: Valley, violence = 20): number => separationSpeed(story.theatre, violence);
    const usual = (): Valley => war().putIntoForceForGood(recordDeal);
    expect(pace(usual(), 10)).toBeGreaterThan(pace(usual(), 45));
    expect(pace(usual().apply({ effect: 'monitoring', by: 0.5 }))).toBeGreaterThan(pace(usual()));
    expect(pace(usual().apply({ effect: 'trust', by: 30 }))).toBeGreaterThan(pace(usual()));
    const together = (shelled: number): number =>
      war()
        .apply({ effect: 'intensity', zones: ['east-aleppo'], by: shelled })
        .days(3)
        .zone('east-aleppo').commingling;
    expect(together(30)).toBeGreaterThan(together(-60));
  });

  it('A17: stray fire on the Golan is answered, each answer raises the tension, and tension lets it go further', () => {
    const at = (tension: number, seed?: string): Valley => {
      const story = war(seed);
      story.state.gauges['golan-tension'] = tension;
      return story;
    };
    expect([canHappen(at(5), 'golan-mortar'), canHappen(at(28), 'golan-mortar')]).toEqual([false, true]);
    const fired = happens(at(28), 'golan-mortar');
    expect(fired.zone('quneitra').intensity).toBeGreaterThan(war().zone('quneitra').intensity);
    expect(fired.actor('government').strength).toBeLessThan(war().actor('government').strength);
    expect(gauge(fired, 'golan-tension')).toBeGreaterThan(28);
    expect([canHappen(at(28), 'golan-missiles'), canHappen(fired, 'golan-missiles')]).toEqual([false, true]);
    const missiles = happens(at(40), 'golan-missiles');
    expect(gauge(missiles, 'golan-tension')).toBeGreaterThan(40);
    missiles.apply(...answerTo('golan-missiles', 'call-both'));
    expect(gauge(missiles, 'golan-tension')).toBeLessThan(40);
    const salvos = frequency(
      200,
      (seed) => happens(at(28, seed), 'golan-mortar').zone('quneitra').killed > 0,
    );
    expect(salvos).toBeGreaterThan(0.2);
    expect(salvos).toBeLessThan(0.4);
  });
});
