// What a computer’s side says of its move after the game: its reason, what it thought of next, and honestly when it would do otherwise.
import { describe, expect, it } from 'vitest';
import type { Gain, Ranked, Stake } from '../../../src/opponent/knowledge.ts';
import {
  describeAsking,
  describeReasonInShort,
  describeThoughts,
} from '../../../src/presentation/debrief/describe-thoughts.ts';
import { pointTitle, stakeholderName } from '../../../src/presentation/names.ts';
import type { Move } from '../../../src/simulation/move.ts';
import { builtIn } from '../../scenario/built-in.ts';

const scenario = builtIn('first-steps');
const [, side = ''] = Object.keys(scenario.parties);
const [point = ''] = Object.keys(scenario.stickingPoints);
const [option = ''] = Object.keys(scenario.stickingPoints[point]?.options ?? {});

const offer: Ranked = {
  move: { kind: 'propose', package: { [point]: option } },
  worth: 4.5,
  reason: { code: 'tables-part', worth: 0.62, odds: 0.3 },
};
const answers: readonly Ranked[] = ['wait', 'pay', 'refuse', 'leave'].map((answer, place) => ({
  move: { kind: 'answer', crisis: 'strike', answer },
  worth: 100 - place,
  reason: { code: 'least-bad-answer', worth: 0.2 },
}));
const leaving: Ranked = { move: { kind: 'end-turn' }, worth: 0, reason: { code: 'nothing-better' } };

const ambassador = { opponent: 'ambassador' } as const;
const told = (
  move: Move,
  ranked: readonly Ranked[],
  asked: Parameters<typeof describeThoughts>[3] = ambassador,
) => describeThoughts(scenario, { by: side, move }, { ranked, only: ranked.length === 1 }, asked);

describe('a move that it would make again', () => {
  it('has its reason, and three others at most with theirs', () => {
    const { reason, differs, othersTitle, others } = told(answers[0]?.move ?? leaving.move, answers);
    expect(differs).toBe('');
    expect(reason).toBe('Of the answers open to it, this one seemed the least bad.');
    expect(othersTitle).toBe('What it thought of next');
    expect(others).toHaveLength(3);
    expect(new Set(others.map((one) => one.reason))).toEqual(new Set(['It ranked this answer lower.']));
  });

  it('does not say the same sentence twice running', () => {
    const cards = ['one', 'two', 'three'].map((card): Ranked => ({
      move: { kind: 'play', card },
      worth: 3,
      reason: { code: 'useful-card', worth: 1 },
    }));
    const { reason, others } = told(cards[0]?.move ?? leaving.move, cards);
    expect(reason).toBe('It expected this to bring more than it cost.');
    expect(others.map((one) => one.reason)).toEqual(['For the same reason.', 'For the same reason.']);
  });

  it('says what it expected of a card, the weightiest first, for it and against it', () => {
    const card = { kind: 'play', card: 'one' } as const;
    const [stakeholder = ''] = Object.keys(scenario.stakeholders);
    const gain = (stake: Stake, worth: number, about: string | null = null): Gain => ({
      stake,
      about,
      worth,
    });
    const expecting = (gains: readonly Gain[]): string =>
      told(card, [{ move: card, worth: 3, reason: { code: 'useful-card', worth: 1, gains } }]).reason;
    expect(
      expecting([
        gain('calm', 4),
        gain('support', 2, stakeholder),
        gain('trust', -1),
        gain('room', 0.9, point),
        gain('monitoring', 0.5),
        gain('patience', -0.1),
      ]),
    ).toBe(
      `It expected this to bring more than it cost. For it: less violence, more support for the talks from ${stakeholderName(
        scenario,
        stakeholder,
      )} and more room on ${pointTitle(scenario, point)}. Against it: less trust.`,
    );
    expect(expecting([])).toBe('It expected this to bring more than it cost.');
  });

  it('is told apart from leaving it at that, which is no reason for a move only thought of', () => {
    expect(told(leaving.move, [leaving]).reason).toBe('No other move was open to it.');
    expect(told(leaving.move, [leaving, offer]).reason).toBe('No other move seemed worth making.');
    expect(told(offer.move, [offer, leaving]).others[0]?.reason).toBe('It could also have left it at that.');
  });

  it('is found in whatever order the clauses of a package are written', () => {
    const [, other = ''] = Object.keys(scenario.stickingPoints);
    const [second = ''] = Object.keys(scenario.stickingPoints[other]?.options ?? {});
    const both: Ranked = {
      ...offer,
      move: { kind: 'propose', package: { [point]: option, [other]: second } },
    };
    const written = { kind: 'propose', package: { [other]: second, [point]: option } } as const;
    expect(told(written, [both]).differs).toBe('');
  });
});

describe('a move that it would not make again', () => {
  it('is owned up to, with its place on the list and what it would do instead', () => {
    const { differs, reason, othersTitle, others } = told(leaving.move, [offer, leaving]);
    expect(differs).toMatch(/^Asked again, it would do something else: this move is number 2 on its list\./);
    expect(reason).toBe('It could also have left it at that.');
    expect(othersTitle).toBe('What it would do');
    expect(others).toHaveLength(1);
  });

  it('has no reason made up for it where it is not on the list', () => {
    const { differs, reason } = told({ kind: 'accept' }, [offer, leaving]);
    expect(differs).toContain('not on its list');
    expect(reason).toBe('');
  });
});

it('is told in short beside the move, and not at all there where it would do otherwise', () => {
  const short = (move: Move, ranked: readonly Ranked[]) =>
    describeReasonInShort(scenario, { by: side, move }, { ranked, only: false }, ambassador);
  expect(short(leaving.move, [leaving])).toBe('Why they did this: No other move seemed worth making.');
  expect(short({ kind: 'accept' }, [leaving])).toBe('');
});

it('says who was asked and what the numbers mean, where there are any', () => {
  const { basis } = told(offer.move, [offer], { ...ambassador, temperament: 'patient' });
  expect(basis[0]).toContain('Ambassador, patient');
  expect(basis[0]).toContain(scenario.parties[side]?.name ?? '?');
  expect(basis[1]).toMatch(/from 0 to 1/);
  expect(told(leaving.move, [leaving]).basis).toHaveLength(1);
});

it('names the move on the button that asks', () => {
  const { buttonName, words } = describeAsking(scenario, { by: side, move: leaving.move });
  expect(`${buttonName}.`).toBe(`Why they did this: ${words}`);
});
