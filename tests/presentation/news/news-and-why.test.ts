// News and "why?" as stories: a week of war in a few lines, and each line back to what began it.
import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { describeNews } from '../../../src/presentation/news/describe-news.ts';
import { explain } from '../../../src/presentation/news/explain.ts';
import type { WhyModel } from '../../../src/presentation/news/news-models.ts';
import type { Change, Consequence } from '../../../src/simulation/consequence.ts';
import { visibleConsequences } from '../../../src/simulation/views/view-for.ts';
import { randomGame } from '../../simulation/random-games.ts';
import { smallWar } from '../../simulation/small-war.ts';
import { defined, table } from '../../simulation/table.ts';

const scenario = smallWar();

function log(...changes: readonly Change[]): Consequence[] {
  return changes.map((change, index) => ({ id: index + 1, day: 9, change, causes: [{ kind: 'start' }] }));
}

describe('news', () => {
  test('adds up the killed of many days and places, and names the worst', () => {
    const news = describeNews(
      scenario,
      log(
        { kind: 'killed', zone: 'city', people: 3 },
        { kind: 'killed', zone: 'suburb', people: 20 },
        { kind: 'killed', zone: 'city', people: 5 },
        { kind: 'killed', zone: 'hills', people: 1 },
      ),
    );
    assert.deepEqual(
      news.map(({ sentence }) => sentence),
      ['About 29 civilians are killed, all in Suburb, City and Hills.'],
    );
    assert.equal(news[0]?.id, 2, 'the largest part answers why');
    assert.deepEqual(news[0]?.about, ['suburb', 'city', 'hills']);
    assert.equal(news[0]?.date, '29 August 2016');
  });

  test('does not count the hungry of one place twice', () => {
    const [line] = describeNews(
      scenario,
      log(
        { kind: 'hungry', zone: 'suburb', people: 30_001 },
        { kind: 'hungry', zone: 'suburb', people: 29_990 },
        { kind: 'hungry', zone: 'city', people: 10 },
      ),
    );
    assert.equal(line?.sentence, '30,000 people have nothing to eat, all in Suburb and City.');
  });

  test('begins a new sum after a turn, so that days stay apart', () => {
    const news = describeNews(
      scenario,
      log(
        { kind: 'killed', zone: 'city', people: 3 },
        { kind: 'killed', zone: 'suburb', people: 2 },
        { kind: 'turn', side: 'us' },
        { kind: 'killed', zone: 'city', people: 4 },
      ),
    );
    assert.deepEqual(
      news.map(({ sentence }) => sentence),
      ['About 5 civilians are killed, all in City and Suburb.', 'About 4 civilians are killed in City.'],
    );
  });

  test('leaves out what only the rules need, and ranks the rest', () => {
    const news = describeNews(
      scenario,
      log(
        { kind: 'turn', side: 'us' },
        { kind: 'day', day: 9 },
        { kind: 'flag', flag: 'paid', set: true },
        { kind: 'trust', party: 'us', from: 40, to: 39 },
        { kind: 'trust', party: 'us', from: 40, to: 30 },
        { kind: 'chart', chart: 'siege', id: 'siege-suburb', from: 'contested', to: 'besieged' },
      ),
    );
    assert.deepEqual(
      news.map(({ rank, tone }) => `${rank} ${tone}`),
      ['detail bad', 'line bad', 'headline bad'],
    );
  });

  test('an event brings its story, its sources, and of the reports those that reach the side', () => {
    const war = smallWar({
      events: {
        strike: {
          title: 'Who struck the road?',
          text: 'Two accounts.',
          reports: [
            { by: 'The army', text: 'They did.' },
            { by: 'A spy', text: 'It was both.', seenBy: ['russia'] },
          ],
          effects: [],
        },
      },
    });
    const told = log({ kind: 'event', event: 'strike' });
    const [news] = describeNews(war, told, 'us');
    assert.equal(news?.sentence, 'Who struck the road?');
    assert.deepEqual(news?.story?.reports, [{ by: 'The army', text: 'They did.' }]);
    const readBy = (side?: string) => describeNews(war, told, side)[0]?.story?.reports.map(({ by }) => by);
    assert.deepEqual(readBy('russia'), ['The army', 'A spy']);
    assert.deepEqual(readBy(), ['The army', 'A spy'], 'after the end everybody reads everything');
  });

  test('a violation that nobody could attribute does not name who did it', () => {
    const [news] = describeNews(
      scenario,
      log({ kind: 'violation', by: 'army', zone: 'city', gravity: 2, attributed: false }),
    );
    assert.equal(news?.sentence, 'Grave violation of the cessation: in City, by unknown hands.');
  });
});

describe('why?', () => {
  const sentencesOf = (model: WhyModel): string[] => [model.sentence, ...model.because.flatMap(sentencesOf)];

  /** The chain along the first cause of each: "Eastern Aleppo is hungry ← the road closed ← the offensive ← chance". */
  const mainLine = ({ sentence, because: [first] }: WhyModel): string[] => [
    sentence,
    ...(first === undefined ? [] : mainLine(first)),
  ];

  /** What the causes of one change say, where nothing else is told. */
  const because = (change: Change, ...causes: Consequence['causes']): string[] =>
    defined(explain(scenario, [{ id: 1, day: 9, change, causes }], 1)).because.map(
      ({ sentence }) => sentence,
    );

  test('a deed asked for by itself was a choice, and news that were sure to come were sure', () => {
    assert.deepEqual(
      because({ kind: 'initialled', by: 'russia' }, { kind: 'move', number: 1, by: 'russia' }),
      ['It was the choice of Russia.'],
    );
    assert.deepEqual(
      because({ kind: 'event', event: 'shelling' }, { kind: 'event', event: 'shelling', odds: 1 }),
      ['It was sure to happen, once all it needed had come about.'],
    );
  });

  test('a throw is told with the chance of what came of it', () => {
    const thrown = (roll: string, came: boolean) =>
      because({ kind: 'trust', party: 'us', from: 40, to: 45 }, { kind: 'chance', roll, odds: 0.7, came });
    assert.deepEqual(thrown('leave', true), ['It hung on chance (chance 70%).']);
    assert.deepEqual(thrown('leave', false), ['It hung on chance (chance 30%).']);
    assert.deepEqual(thrown('attribution', true), ['The monitors could say who did it (chance 70%).']);
    assert.deepEqual(thrown('attribution', false), [
      'The monitors could not say who did it (the chance that they could was 70%).',
    ]);
    assert.deepEqual(thrown('disposition:rebel-council', false), [
      'The true position of Rebels was known only in part (the chance of a yes was 70%).',
    ]);
  });

  test('where nobody can say who broke the cessation, the chain of causes does not either, before the end', () => {
    const held: Consequence[] = [
      {
        id: 1,
        day: 3,
        change: { kind: 'compliance', actor: 'army', from: 0.7, to: 0.5 },
        causes: [{ kind: 'start' }],
      },
      {
        id: 2,
        day: 4,
        change: { kind: 'violation', by: 'army', zone: 'city', gravity: 1, attributed: false },
        causes: [
          { kind: 'rule', rule: 'compliance' },
          { kind: 'consequence', id: 1 },
          { kind: 'chance', roll: 'violation', odds: 0.1, came: true },
        ],
      },
    ];
    const kinds = (side?: string, known = held) =>
      explain(scenario, known, 2, side === undefined ? {} : { side })?.because.map(({ kind }) => kind);
    assert.deepEqual(kinds('us'), ['chance', 'rule', 'unknown']);
    assert.deepEqual(kinds(), ['consequence', 'chance', 'rule']);
    const attributed = held.map((one) =>
      one.change.kind === 'violation' ? { ...one, change: { ...one.change, attributed: true } } : one,
    );
    assert.deepEqual(kinds('us', attributed), ['consequence', 'chance', 'rule']);
  });

  test('a card is told once, not as a card and as a move', () => {
    const game = table(smallWar({ events: {} }))
      .as('us')
      .playCard('press-client');
    const lost = defined(game.log.find(({ change }) => change.kind === 'support'));
    const model = defined(explain(game.scenario, game.log, lost.id));
    assert.deepEqual(mainLine(model), [
      'Support for the talks from Rebels falls clearly.',
      'United States makes a move: “Press the client”.',
    ]);
    assert.deepEqual(model.because[0]?.because, []);
  });

  test('a chain goes from the siege to the pressure, the event and its odds', () => {
    const war = smallWar();
    const chain: Consequence[] = [
      {
        id: 1,
        day: 3,
        change: { kind: 'event', event: 'shelling', zone: 'city' },
        causes: [{ kind: 'event', event: 'shelling', odds: 0.3 }],
      },
      {
        id: 2,
        day: 3,
        change: { kind: 'momentum', actor: 'army', zone: 'suburb', from: 0, to: 30 },
        causes: [{ kind: 'consequence', id: 1 }],
      },
      {
        id: 3,
        day: 4,
        change: { kind: 'chart', chart: 'siege', id: 'siege-suburb', from: 'contested', to: 'besieged' },
        causes: [
          { kind: 'rule', rule: 'sieges' },
          { kind: 'chance', roll: 'siege-closes', odds: 0.6, came: true },
          { kind: 'consequence', id: 2 },
        ],
      },
      {
        id: 4,
        day: 6,
        change: { kind: 'supplies', zone: 'suburb', from: 10, to: 9 },
        causes: [{ kind: 'consequence', id: 3 }],
      },
    ];
    const model = defined(explain(war, chain, 4));
    assert.deepEqual(mainLine(model), [
      'In Suburb, 9 days of supplies are left.',
      'Siege: the last road is cut. Those inside are besieged.',
      'The pressure of Army on Suburb grows.',
      'Shelling.',
      'Its chance was 30%.',
    ]);
    assert.deepEqual(
      model.because[0]?.because.map(({ kind }) => kind),
      ['consequence', 'chance', 'rule'],
    );
    assert.ok(sentencesOf(model).includes('The last road was cut (chance 60%).'));
  });

  test('what a side may not know stays unknown', () => {
    const game = table(smallWar({ events: {} }))
      .as('us')
      .playCard('covert-arms')
      .endTurn();
    const visible = visibleConsequences(game.log, 'russia');
    const trust = defined(visible.find(({ change }) => change.kind === 'trust'));
    const moves = [{ by: 'us', move: { kind: 'play', card: 'covert-arms' } as const }];
    const told = sentencesOf(defined(explain(game.scenario, visible, trust.id, { side: 'russia', moves })));
    assert.ok(told.includes('Something that your side does not know of.'));
    assert.ok(told.every((sentence) => !sentence.includes('Arms')));
  });

  test('of something that the log does not have there is no explanation', () => {
    assert.equal(explain(scenario, [], 7), null);
  });

  test('every line of news in a whole game has an answer that ends', () => {
    const { consequences, journal, state } = randomGame(scenario, 'why everything');
    for (const side of state.sides) {
      const seen = visibleConsequences(consequences, side);
      for (const { id } of describeNews(scenario, seen)) {
        const model = defined(explain(scenario, seen, id, { side, moves: journal }));
        assert.equal(model.consequence, id);
        assert.ok(sentencesOf(model).length <= 600);
      }
    }
  });
});
