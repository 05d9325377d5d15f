// What a delegation says names what it gives, what it wants and what binds it, and no number that it would keep to itself.
import { describe, expect, it } from 'vitest';
import { type Named, replyWith } from '../../src/opponent/reply.ts';
import { describeReply } from '../../src/presentation/talks/describe-reply.ts';
import { opponents } from '../../src/opponent/opponents.ts';
import { createGame } from '../../src/simulation/create.ts';
import type { Package } from '../../src/simulation/ids.ts';
import type { Move } from '../../src/simulation/move.ts';
import { legalMoves, asLegalMoves } from '../../src/simulation/legal-moves.ts';
import { play } from '../../src/simulation/play.ts';
import { scenarioFor } from '../../src/simulation/views/scenario-for.ts';
import type { State } from '../../src/simulation/state.ts';
import { viewFor } from '../../src/simulation/views/view-for.ts';
import { builtIn } from '../scenario/built-in.ts';

const geneva = builtIn('geneva-2016');

function says(by: string, move: Move, tabled: Package) {
  const { state } = createGame(geneva, { seed: 'reply' });
  const reply = replyWith(scenarioFor(geneva, by), viewFor(geneva, state, by), move, tabled);
  return { reply, words: reply === null ? '' : describeReply(geneva, reply) };
}

/** What a side says at a table where the moves before it were made: each a side and its move, then the end of its turn. */
function saysAfter(before: readonly (readonly [string, Move])[], by: string, move: Move, tabled: Package) {
  let state: State = createGame(geneva, { seed: 'reply' }).state;
  for (const [side, made] of [...before, [by, move] as const]) {
    while (state.turn?.side !== side) ({ state } = play(geneva, state, { kind: 'end-turn' }));
    ({ state } = play(geneva, state, made));
  }
  const reply = replyWith(scenarioFor(geneva, by), viewFor(geneva, state, by), move, tabled);
  return { reply, words: reply === null ? '' : describeReply(geneva, reply) };
}

describe('a delegation', () => {
  it('says with an offer what it gives and what it wants', () => {
    const tabled = { dissociation: 'parallel-calls', 'air-grounding': 'no-limits' };
    const { reply, words } = says('russia', { kind: 'propose', package: tabled }, tabled);
    expect(reply?.gives).toEqual([{ point: 'dissociation', option: 'parallel-calls' }]);
    expect(reply?.wants).toEqual([{ point: 'air-grounding', option: 'no-limits' }]);
    expect(words).toContain('comes towards you with “Both call on the groups”');
    expect(words).toContain('wants “No limits beyond the cessation”');
  });

  it('says what it wants for an offer that only gives, and that it gives nothing for one that only wants', () => {
    const demand = { dissociation: 'separate-first' };
    const asked = saysAfter([], 'russia', { kind: 'propose', package: demand }, demand);
    expect(asked.words).toContain('wants “Separation before anything else”, and does not say what it would');
    const gift = { 'air-grounding': 'agreed-areas-from-day-d' };
    const before = [['russia', { kind: 'propose', package: demand }]] as const;
    const given = saysAfter(before, 'russia', { kind: 'propose', package: gift }, gift);
    expect(given.words).toContain('comes towards you with “Agreed areas, from day D”');
    expect(given.words).toContain('In return it wants “Separation before anything else”');
  });

  it('says with a refusal what it cannot accept and that its instructions bind it', () => {
    const tabled = { 'air-grounding': 'full-grounding' };
    const { reply, words } = says('russia', { kind: 'refuse', concern: 'air-grounding' }, tabled);
    expect(reply?.binds).toEqual({ bond: 'instructions', point: 'air-grounding' });
    expect(words).toContain('cannot accept “Grounded everywhere”');
    expect(words).toContain('instructions do not cover that');
  });

  it('names whom it could not win at home where its instructions would allow it', () => {
    const tabled = { 'air-grounding': 'agreed-areas-from-day-d' };
    const { reply } = says('russia', { kind: 'refuse' }, tabled);
    expect(reply?.binds).toEqual({ bond: 'home', stakeholder: 'damascus' });
  });

  it('does not ask for the very clause that it refuses: what it put forward itself is too little alone', () => {
    const offer = { dissociation: 'separate-first', publication: 'kept-secret' };
    const secret = { publication: 'kept-secret' };
    const before = [
      ['russia', { kind: 'propose', package: offer }],
      ['us', { kind: 'propose', package: secret }],
    ] as const;
    const { reply, words } = saysAfter(before, 'russia', { kind: 'refuse', concern: 'publication' }, secret);
    expect(reply).toMatchObject({ to: 'too-little', over: [] });
    expect(words).toContain('In return it wants “Separation before anything else”');
    expect(words).not.toContain('Kept secret');
  });

  it('says with its consent what it gives, and that the rest of the text is still open', () => {
    const tabled = {
      'air-grounding': 'agreed-areas-from-day-d',
      'humanitarian-access': 'permits-by-damascus',
    };
    const before = [['us', { kind: 'propose', package: tabled }]] as const;
    const { words } = saysAfter(before, 'russia', { kind: 'accept' }, tabled);
    expect(words).toContain('comes towards you with “Agreed areas, from day D”');
    expect(words).toContain('no objection to “Permits by Damascus”');
    expect(words).toMatch(/yet to win over|nothing stands until/);
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

describe('in whole games', () => {
  const said = (
    [
      ['a', 'attache'],
      ['b', 'ambassador'],
      ['c', 'attache'],
    ] as const
  ).flatMap(([seed, level]) => [...saidInGame(seed, level)]);
  const wordsOf = (all: typeof said): readonly string[] => all.map(({ words }) => words);

  it('every offer and answer is given words of what it is about and of what binds the delegation', () => {
    expect(said.length).toBeGreaterThan(20);
    const aboutNothing = said.filter(
      ({ reply: { to, gives, wants, over } }) =>
        to !== 'too-little' && gives.length + wants.length + over.length === 0,
    );
    expect(wordsOf(aboutNothing)).toEqual([]);
    expect(wordsOf(said.filter(({ reply }) => reply.binds === null))).toEqual([]);
  });

  it('nothing is said to be given or refused that was not put forward, nor asked for that is being refused', () => {
    const isTabled = ({ tabled }: (typeof said)[number], named: readonly Named[]): boolean =>
      named.every(({ point, option }) => tabled[point] === option);
    expect(wordsOf(said.filter((one) => !isTabled(one, [...one.reply.gives, ...one.reply.over])))).toEqual(
      [],
    );
    const asksForIt = said.filter(
      (one) =>
        (one.reply.to === 'refusal' || one.reply.to === 'too-little') &&
        one.reply.wants.some((clause) => isTabled(one, [clause])),
    );
    expect(wordsOf(asksForIt)).toEqual([]);
  });
});

/** All that is said in the talks of a game between two opponents. */
function* saidInGame(seed: string, level: 'attache' | 'ambassador') {
  let state: State = createGame(geneva, { seed }).state;
  let tabled: Package = {};
  while (state.session === 'talks' && state.turn !== null) {
    const { side } = state.turn;
    const scenario = scenarioFor(geneva, side);
    const view = viewFor(geneva, state, side);
    const legal = asLegalMoves(legalMoves(geneva, state, side));
    const [best] = opponents[level]({ scenario, view, legal });
    if (best === undefined) return;
    if (best.move.kind === 'propose') tabled = best.move.package;
    ({ state } = play(geneva, state, best.move));
    if (state.session !== 'talks' || best.move.kind === 'concede') continue;
    const reply = replyWith(scenario, viewFor(geneva, state, side), best.move, tabled);
    if (reply !== null) yield { reply, words: describeReply(geneva, reply), tabled };
  }
}
