// The talks on Aceh: the record's text can be had, everything that is on the record has a source, and the war is small.
import { describe, expect, it } from 'vitest';
import { opponents } from '../../src/opponent/opponents.ts';
import { playOut } from '../../src/review/play-out.ts';
import { outcomeOf } from '../../src/review/outcomes.ts';
import { builtIn } from './built-in.ts';

const aceh = builtIn('helsinki-2005');
const points = Object.entries(aceh.stickingPoints);

describe('the talks on Aceh', () => {
  it('lay the Memorandum’s wording of each point beside the players’ text, and do not give it away before', () => {
    expect(Object.keys(aceh.debrief?.recordDeal ?? {})).toEqual(points.map(([point]) => point));
    const titles = points.flatMap(([, { options }]) => Object.values(options).map(({ title }) => title));
    expect(titles.filter((title) => /record/i.test(title))).toEqual([]);
    for (const [point, option] of Object.entries(aceh.debrief?.recordDeal ?? {}))
      expect(aceh.stickingPoints[point]?.options[option]?.sources).toContain('mou');
  });

  it('are worth more to both, by the text of the record, than to have none', () => {
    for (const [side, { reservation }] of Object.entries(aceh.parties)) {
      const worth = points.reduce((sum, [point, { weight, options }]) => {
        const option = aceh.debrief?.recordDeal?.[point] ?? '';
        return sum + (weight[side] ?? 0) * (options[option]?.value[side] ?? 0);
      }, 0);
      expect(worth).toBeGreaterThan(reservation);
    }
  });

  it('give a source for every point, clause, card, event and everyone who stands behind a side', () => {
    const without = [
      ...points.flatMap(([, point]) => [point, ...Object.values(point.options)]),
      ...Object.values(aceh.moves),
      ...Object.values(aceh.events),
      ...Object.values(aceh.stakeholders),
      ...Object.values(aceh.zones),
    ].filter(({ sources }) => sources.length === 0);
    expect(without).toEqual([]);
  });

  it('need room from home on both sides: independence set aside, local parties allowed', () => {
    expect(aceh.parties['gam']?.mandate['status']).not.toContain('self-government');
    expect(aceh.parties['indonesia']?.mandate['political-parties']).not.toContain('local-parties');
  });

  it('end in more than one way, with hundreds of dead and not thousands', () => {
    const players = { indonesia: opponents['simple-attache'], gam: opponents['simple-ambassador'] };
    const games = ['1', '2', '3', '4', '5', '6'].map((seed) => playOut(aceh, seed, players).state);
    expect(new Set(games.map(({ ended }) => ended?.ending)).size).toBeGreaterThan(1);
    for (const state of games) {
      const killed = outcomeOf(aceh, state).measures['killed'] ?? 0;
      expect(killed).toBeGreaterThan(50);
      expect(killed).toBeLessThan(1200);
    }
  });
});
