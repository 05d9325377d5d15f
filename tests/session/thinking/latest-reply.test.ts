// After an offer or an answer of the computer’s delegation the player reads what it says, until the player speaks again.
import { expect, it } from 'vitest';
import { newRecord, played } from '../../../src/session/game-record.ts';
import type { GameRecord } from '../../../src/session/game-record.ts';
import { latestReply } from '../../../src/session/thinking/latest-reply.ts';
import type { Move } from '../../../src/simulation/move.ts';
import { builtIn } from '../../scenario/built-in.ts';

const scenario = builtIn('geneva-2016');
const person = { kind: 'person' } as const;
const computer = { kind: 'computer', opponent: 'ambassador' } as const;

const begun = (players: GameRecord['players']): GameRecord =>
  newRecord({ key: 'k', scenario, origin: { kind: 'built-in', id: scenario.id }, players }, 'said');

const after = (record: GameRecord, ...moves: readonly Move[]): GameRecord => moves.reduce(played, record);

const offer = { kind: 'propose', package: { publication: 'full-text' } } as const;
const refusal = { kind: 'refuse', concern: 'publication' } as const;

it('is said with a refusal of the player’s offer and gone when the player speaks again', () => {
  const [us = '', russia = ''] = Object.keys(scenario.parties);
  const begin = begun({ [us]: person, [russia]: computer });
  expect(latestReply(begin, us)).toBeNull();
  const first = begin.state.turn?.side;
  expect(first).toBe(us);
  const refused = after(begin, offer, { kind: 'end-turn' }, refusal);
  expect(latestReply(refused, us)).toMatchObject({ by: russia, to: 'too-little' });
  const spoken = after(
    refused,
    { kind: 'end-turn' },
    { kind: 'propose', package: { verification: 'joint-hotline' } },
  );
  expect(latestReply(spoken, us)).toBeNull();
});

it('is said of a clause that the computer concedes', () => {
  const [us = '', russia = ''] = Object.keys(scenario.parties);
  const begin = begun({ [us]: person, [russia]: computer });
  const both = [
    offer,
    { kind: 'end-turn' },
    refusal,
    { kind: 'propose', package: { publication: 'kept-secret' } },
  ];
  const conceded = after(begin, ...(both as readonly Move[]), { kind: 'concede', point: 'publication' });
  expect(latestReply(conceded, us)).toMatchObject({
    by: russia,
    to: 'concession',
    gives: [{ point: 'publication', option: 'full-text' }],
  });
});

it('is not said for a person', () => {
  const [us = '', russia = ''] = Object.keys(scenario.parties);
  const refused = after(begun({ [us]: person, [russia]: person }), offer, { kind: 'end-turn' }, refusal);
  expect(latestReply(refused, us)).toBeNull();
});
