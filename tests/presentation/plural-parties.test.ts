// Parties whose names are plural: whatever they do, sentences agree with them, and with others as before.
import { describe, expect, it } from 'vitest';
import { describeChange } from '../../src/presentation/news/describe-change.ts';
import { describeMove } from '../../src/presentation/moves/describe-move.ts';
import { describeTable } from '../../src/presentation/talks/describe-table.ts';
import { en } from '../../src/presentation/wording/en/en.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { smallWar } from '../simulation/small-war.ts';
import { table } from '../simulation/table.ts';
import { changes } from './every-change.ts';
import { moves } from './every-code.ts';
import { knowledge } from './stories.ts';

const war = smallWar({ events: {} });
const { us, russia } = war.parties;
if (us === undefined || russia === undefined) throw new Error('The small war has other parties.');
const herders: Scenario = {
  ...war,
  parties: {
    us: { ...us, name: 'The herders', plural: true },
    russia: { ...russia, name: 'The grazing committee' },
  },
};

/** A verb of one body behind the herders, or of many behind the committee. */
const disagreement = /^The herders (?:is|has|does|[a-z]+[^s]s)\b|^The grazing committee (?:are|have|do) /u;

describe('whatever a party does', () => {
  it('is told in the number of its name', () => {
    for (const move of Object.values(moves).flat()) {
      expect(describeMove(herders, 'us', move)).not.toMatch(disagreement);
      expect(describeMove(herders, 'russia', move)).not.toMatch(disagreement);
    }
    expect(describeMove(herders, 'us', { kind: 'withdraw' })).toBe('The herders withdraw their offer.');
    expect(describeMove(herders, 'russia', { kind: 'withdraw' })).toBe(
      'The grazing committee withdraws its offer.',
    );
  });

  it('is news in the number of its name', () => {
    const told = Object.values(changes)
      .flat()
      .map((change) => describeChange(herders, change));
    for (const sentence of told) expect(sentence).not.toMatch(disagreement);
    expect(told.some((sentence) => /herders (?:are|have|[a-z]+[^s]) /u.test(sentence))).toBe(true);
  });

  it('lies on the table in the number of its name', () => {
    const game = table(herders).untilTurnOf('us').propose({ access: 'red-crescent' });
    const offers = ['us', 'russia'].map((side) => {
      const { scenario, view } = knowledge(herders, game.state, side);
      return describeTable(scenario, view).offer?.sentence ?? '';
    });
    expect(offers[0]).toContain('The herders have tabled: ');
    expect(offers[1]).toContain('The herders offer: ');
  });
});

it('has a sentence of its own wherever a verb follows the name of a party', () => {
  const missing = Object.entries(en)
    .filter(([area]) => ['capitals', 'change', 'condition', 'effect', 'move', 'table'].includes(area))
    .flatMap(([area, texts]) =>
      Object.entries(texts)
        .filter(
          ([name, text]) =>
            /^\{\{(?:party|other)\}\} (?:is|has|does|[a-z]+s)\b/u.test(text) && !name.includes('_many'),
        )
        .filter(([name]) => {
          const [stem = '', number] = name.split('_');
          return !Object.hasOwn(texts, number === undefined ? `${stem}_many` : `${stem}_many_${number}`);
        })
        .map(([name]) => `${area}.${name}`),
    );
  expect(missing).toEqual([]);
});

it('has none without the sentence about one', () => {
  for (const texts of Object.values(en))
    for (const name of Object.keys(texts).filter((key) => key.includes('_many')))
      expect(Object.keys(texts)).toContain(name.replace('_many', ''));
});
