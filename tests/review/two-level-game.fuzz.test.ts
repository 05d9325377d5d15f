// The two-level game: what one may not agree to can help at the table and can ruin the talks, though no rule says so.
import { describe, expect, it } from 'vitest';
import { meanOf } from '../../src/review/calibration/figures.ts';
import { equalsOf } from '../../src/review/calibration/self-play.ts';
import { outcomeOf } from '../../src/review/outcomes.ts';
import { playOut } from '../../src/review/play-out.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { settledPackage, utilityOf } from '../../src/simulation/capitals/preferences.ts';
import { builtIn } from '../scenario/built-in.ts';
import { defined } from '../simulation/table.ts';

const scenario = builtIn('geneva-2016');
const games = 40;

/** The talks, in which Washington forbids its delegation every option worth less to it than this, 0–1. */
function instructed(least: number): Scenario {
  const us = defined(scenario.parties['us']);
  const points = Object.entries(scenario.stickingPoints).map(([point, { options }]) => {
    const allowed = us.mandate[point] ?? Object.keys(options);
    return [point, allowed.filter((id) => (options[id]?.value['us'] ?? 0) >= least)] as const;
  });
  const mandate = Object.fromEntries(points);
  return { ...scenario, parties: { ...scenario.parties, us: { ...us, mandate } } };
}

/** How often a text is signed, and what the talks bring Washington: in all, and in the texts that are signed. */
function talks(least: number) {
  const bound = instructed(least);
  const players = equalsOf(bound, 'simple-ambassador');
  const played = Array.from(
    { length: games },
    (_, game) => playOut(bound, `two levels ${game}`, players).state,
  );
  const signed = played.filter((state) => outcomeOf(scenario, state).signed);
  return {
    signed: signed.length / games,
    inTexts: meanOf(signed.map((state) => utilityOf(scenario, 'us', settledPackage(state)))),
    inAll: meanOf(played.map((state) => outcomeOf(scenario, state).measures['utility-us'] ?? 0)),
  };
}

describe('instructions from home', () => {
  const usual = talks(0);

  it('can help at the table: what cannot be given is not asked for in the end', () => {
    const firm = talks(0.45);
    expect(firm.inTexts).toBeGreaterThan(usual.inTexts);
    expect(firm.inAll).toBeGreaterThan(usual.inAll);
  });

  it('can ruin the talks: where too little may be given nothing is signed, and everything is worth less', () => {
    const bound = talks(0.6);
    expect(bound.signed).toBeLessThan(usual.signed / 3);
    expect(bound.inAll).toBeLessThan(usual.inAll);
  });
});
