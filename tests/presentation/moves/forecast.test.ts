// The advisers in words: what may come of a move with its ranges, and two opinions that call clear only what is hardly chance.
import { describe, expect, it } from 'vitest';
import { describeForecast } from '../../../src/presentation/moves/describe-forecast.ts';
import type { Forecast } from '../../../src/review/forecast.ts';
import type { Estimate } from '../../../src/review/game-review/estimate.ts';
import { builtIn } from '../../scenario/built-in.ts';

const scenario = builtIn('first-steps');

const within = (mean: number, half: number): Estimate => ({
  mean,
  low: mean - half,
  high: mean + half,
  samples: 100,
});

describe('the advisers', () => {
  const compared = (made: number, left: number, half: number) => ({
    with: within(made, half),
    without: within(left, half),
    change: within(made - left, half),
  });
  const heard: Forecast = {
    worlds: 40,
    trust: { own: 0, theirs: 6 },
    signed: compared(0.8, 0.6, 0.1),
    ratified: compared(0.7, 0.5, 0.1),
    lasting: compared(0.5, 0.45, 0.1),
    days: {
      with: { median: 5, low: 3, high: 6, samples: 28 },
      without: { median: 4, low: 2, high: 6, samples: 20 },
      change: within(1, 2),
    },
    killed: compared(900, 1100, 50),
    besieged: compared(1500, 2500, 3000),
    reached: compared(2400, 2000, 900),
    worth: compared(0.5, 0.5, 0.05),
  };

  it('look at the same forecast with different eyes', () => {
    const { opinions } = describeForecast(scenario, heard);
    expect(opinions.map(({ tone }) => tone)).toEqual(['for', 'for']);
    expect(opinions[0]?.says).toBe('would do it: about 200 fewer people would be killed.');
    expect(opinions[1]?.says).toContain('consent would rise by about 20 points');
  });

  it('say that they cannot tell where the ranges overlap', () => {
    const { opinions } = describeForecast(scenario, {
      ...heard,
      killed: compared(1000, 1010, 50),
      ratified: compared(0.5, 0.5, 0.1),
    });
    expect(opinions.map(({ tone }) => tone)).toEqual(['open', 'open']);
    expect(opinions[0]?.says).toBe(
      'sees no clear difference for those who live there: anything from 76 fewer to 56 more people killed.',
    );
    expect(opinions[1]?.says).toMatch(/^sees no clear difference for your side: anything from \d+ points/);
  });

  it('do not call clear what one of many measures would often show by chance', () => {
    const slightly = { ...heard, killed: compared(1000, 1055, 50), lasting: compared(0.5, 0.5, 0.1) };
    const { opinions } = describeForecast(scenario, slightly);
    expect(opinions[0]?.tone).toBe('open');
    const sure = describeForecast(scenario, { ...slightly, killed: compared(1000, 1070, 50) });
    expect(sure.opinions[0]?.tone).toBe('for');
  });

  it('expect no difference where nothing can change', () => {
    const none = compared(0.4, 0.4, 0);
    const days = { with: null, without: null, change: none.change };
    const { opinions } = describeForecast(scenario, {
      ...heard,
      killed: none,
      besieged: none,
      reached: none,
      worth: none,
      days,
      lasting: { ...compared(0, 0, 0.1), change: within(0, 0.05) },
      ratified: { ...compared(1, 1, 0.1), change: within(0, 0.05) },
    });
    expect(opinions.map(({ says }) => says)).toEqual([
      'expects no difference for those who live there.',
      'expects no difference for your side.',
    ]);
  });

  it('forecast nothing that has been decided', () => {
    const linesIn = (session: 'capitals' | 'implementation') =>
      describeForecast(scenario, heard, session).lines.join('\n');
    expect(linesIn('capitals')).not.toContain('A text is signed');
    expect(linesIn('capitals')).toContain('Those at home consent');
    expect(linesIn('implementation')).not.toContain('consent');
    expect(linesIn('implementation')).toContain('The cessation lasts');
  });

  it('give every range', () => {
    const { lines, basis } = describeForecast(scenario, heard);
    expect(lines[0]).toBe('Trust at once: 0 points on your side, +6 points on theirs.');
    expect(lines[1]).toBe('A text is signed: 80% (70%–90%) with it, 60% (50%–70%) without');
    expect(basis).toContain('40 worlds');
  });

  it('tell of the days it would be in force, of sieges and of aid, with their ranges', () => {
    expect(describeForecast(scenario, heard).lines.slice(3)).toEqual([
      'The cessation lasts: 50% (40%–60%) with it, 45% (35%–55%) without',
      'Days in force, where it comes to that (median; 6 are played): 5 (3–6) with it, 4 (2–6) without',
      expect.stringMatching(
        /^People killed until .+: 900 \(850–950\) with it, 1,100 \(1,050–1,150\) without$/,
      ),
      expect.stringMatching(
        /^People under siege on .+: 1,500 \(0–4,500\) with it, 2,500 \(0–5,500\) without$/,
      ),
      expect.stringMatching(
        /^People reached with aid until .+: 2,400 \(1,500–3,300\) with it, 2,000 \(1,100–2,900\) without$/,
      ),
    ]);
  });

  it('say that it never comes into force where it never does', () => {
    const { lines } = describeForecast(scenario, { ...heard, days: { ...heard.days, with: null } });
    expect(lines[4]).toContain(': never with it, 4 (2–6) without');
  });

  it('say nothing of sieges, aid or days where there is no ground and nothing comes into force', () => {
    const { lines } = describeForecast(builtIn('market-hall'), heard);
    expect(lines.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'Trust at once',
      'A text is signed',
      'There is an agreement',
    ]);
  });

  it('say nothing of sieges where nothing can be besieged', () => {
    const text = describeForecast(builtIn('helsinki-2005'), heard).lines.join('\n');
    expect(text).toContain('People killed');
    expect(text).not.toContain('siege');
  });

  it('weigh sieges, then aid, where nobody can tell of lives, and tell what speaks against it', () => {
    const unsure = { ...heard, killed: compared(1000, 1010, 50), besieged: compared(500, 2500, 300) };
    expect(describeForecast(scenario, unsure).opinions[0]).toMatchObject({
      tone: 'for',
      says: 'would do it: about 2,000 fewer people would live under siege.',
    });
    const mixed = { ...unsure, reached: compared(1000, 3000, 300) };
    expect(describeForecast(scenario, mixed).opinions[0]).toMatchObject({
      tone: 'for',
      says: 'would do it: about 2,000 fewer people would live under siege, although about 2,000 fewer people would be reached with aid.',
    });
    const aid = { ...mixed, besieged: heard.besieged };
    expect(describeForecast(scenario, aid).opinions[0]?.tone).toBe('against');
  });

  it('look at the days last of all, both of them', () => {
    const same = compared(0.5, 0.5, 0.1);
    const longer = { ...heard.days, change: within(3, 2) };
    const { opinions } = describeForecast(scenario, {
      ...heard,
      killed: compared(1000, 1010, 50),
      ratified: same,
      days: longer,
    });
    expect(opinions.map(({ says }) => says)).toEqual([
      'would do it: the cessation would last about 3 days longer.',
      'would do it: the cessation would last about 3 days longer.',
    ]);
  });
});
