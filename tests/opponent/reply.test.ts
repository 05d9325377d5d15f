// What a delegation says names what it gives, what it wants and what binds it, and no number that it would keep to itself.
import { describe, expect, it } from 'vitest';
import { replyWith } from '../../src/opponent/reply.ts';
import { describeReply } from '../../src/presentation/describe-reply.ts';
import { createGame } from '../../src/simulation/create.ts';
import type { Package } from '../../src/simulation/ids.ts';
import type { Move } from '../../src/simulation/move.ts';
import { scenarioFor } from '../../src/simulation/scenario-for.ts';
import { viewFor } from '../../src/simulation/view-for.ts';
import { builtIn } from '../scenario/built-in.ts';

const geneva = builtIn('geneva-2016');

function says(by: string, move: Move, tabled: Package) {
  const { state } = createGame(geneva, { seed: 'reply' });
  const reply = replyWith(scenarioFor(geneva, by), viewFor(geneva, state, by), move, tabled);
  return { reply, words: reply === null ? '' : describeReply(geneva, reply) };
}

describe('a delegation', () => {
  it('says with an offer what it gives and what it wants', () => {
    const tabled = { dissociation: 'parallel-calls', 'air-grounding': 'no-limits' };
    const { reply, words } = says('russia', { kind: 'propose', package: tabled }, tabled);
    expect(reply?.gives).toEqual([{ point: 'dissociation', option: 'parallel-calls' }]);
    expect(reply?.wants).toEqual([{ point: 'air-grounding', option: 'no-limits' }]);
    expect(words).toContain('comes towards you on “Parting the opposition from Nusra”');
    expect(words).toContain('wants “No limits beyond the cessation”');
  });

  it('says with a refusal that its instructions bind it', () => {
    const tabled = { 'air-grounding': 'full-grounding' };
    const { reply, words } = says('russia', { kind: 'refuse', concern: 'air-grounding' }, tabled);
    expect(reply?.binds).toEqual({ bond: 'instructions', point: 'air-grounding' });
    expect(words).toContain('instructions do not cover');
  });

  it('names whom it could not win at home where its instructions would allow it', () => {
    const tabled = { 'air-grounding': 'agreed-areas-from-day-d' };
    const { reply } = says('russia', { kind: 'refuse' }, tabled);
    expect(reply?.binds).toEqual({ bond: 'home', stakeholder: 'damascus' });
  });

  it('gives away no number and says nothing where nothing needs words', () => {
    const tabled = { sequencing: 'fourteen-days', verification: 'joint-hotline' };
    for (const move of [
      { kind: 'accept' },
      { kind: 'refuse' },
      { kind: 'propose', package: tabled },
    ] as const) {
      const { words } = says('us', move, tabled);
      expect(words).not.toMatch(/\d/);
      expect(words.length).toBeGreaterThan(40);
    }
    expect(says('us', { kind: 'end-turn' }, {}).reply).toBeNull();
  });
});
