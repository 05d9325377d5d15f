// The hand and the clause actions as stories: what can be played, what it costs, and why not.
import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { describeClauseActions } from '../../../src/presentation/talks/clause-actions.ts';
import { describeAdvice } from '../../../src/presentation/moves/describe-advice.ts';
import { describeCrises } from '../../../src/presentation/moves/describe-crises.ts';
import { describeDraftOffer } from '../../../src/presentation/talks/describe-draft-offer.ts';
import { readyToInitial } from '../../../src/presentation/moves/general-cards.ts';
import { describeHand } from '../../../src/presentation/moves/describe-hand.ts';
import type { CardModel, HandModel } from '../../../src/presentation/moves/hand-models.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { checkMove } from '../../../src/simulation/check-move.ts';
import { createGame } from '../../../src/simulation/create.ts';
import { smallWar } from '../../simulation/small-war.ts';
import { defined, type Table, table } from '../../simulation/table.ts';
import { knowledge } from '../stories.ts';

const plain = () => smallWar({ events: {} });

function handOf(game: Table, side: string): HandModel {
  const { scenario, view, legal, refusals } = knowledge(game.scenario, game.state, side);
  return describeHand(scenario, view, legal, refusals);
}

const cardsOf = (hand: HandModel): readonly CardModel[] => hand.groups.flatMap(({ cards }) => cards);

const cardIn = (hand: HandModel, key: string): CardModel =>
  defined(cardsOf(hand).find((card) => card.key === key));

describe('in the talks', () => {
  test('cards are grouped by kind, in the order of the screen, with prices', () => {
    const hand = handOf(table(plain()), 'us');
    assert.deepEqual(
      hand.groups.map(({ title }) => title),
      ['At the table', 'To allies and clients', 'In public', 'On the ground', 'To your capital', 'Turn'],
    );
    assert.equal(cardIn(hand, 'play:press-client').costWord, 'costs 2 influence');
    assert.equal(cardIn(hand, 'end-turn').costWord, 'costs nothing');
    assert.equal(cardIn(hand, 'play:press-client').move?.kind, 'play');
  });

  test('what a card does is told before it is played, with chances in the open', () => {
    const card = cardIn(handOf(table(plain()), 'us'), 'play:statement');
    assert.deepEqual(card.effects, [
      { text: 'Glare: strongly higher.', then: [] },
      { text: 'Chance 50%: Trust on both sides grows a little.', then: [] },
    ]);
    const { scenario, view } = knowledge(plain(), table(plain()).state, 'us');
    const advice = describeAdvice(scenario, view, card);
    assert.equal(advice.chance, 'It hangs on chance.');
    assert.equal(advice.price, 'Costs 1 influence. You would have 19 influence left.');
  });

  test('initialling leads to those who can say no, or where there are none to a text that holds', () => {
    const about = (scenario: Scenario) => [
      cardIn(handOf(table(scenario), 'us'), 'initial').about,
      readyToInitial(scenario),
    ];
    const nobody = smallWar({ events: {}, stakeholders: {} });
    for (const line of about(plain())) assert.match(line, /goes to those who can say no\.$/);
    for (const line of about(nobody)) {
      assert.doesNotMatch(line, /say no/);
      assert.match(line, /it holds/);
    }
  });

  test('a covert card says that the other side will not see it', () => {
    const card = cardIn(handOf(table(plain()), 'us'), 'play:covert-arms');
    assert.match(card.about, /The other side will not see who did it\.$/);
  });

  test('the other side’s own cards are not in the hand', () => {
    const hand = handOf(table(plain()), 'us');
    assert.equal(
      cardsOf(hand).some(({ key }) => key === 'play:promise'),
      false,
    );
  });

  test('a card just played rests, and says for how long', () => {
    const game = table(plain()).as('us').playCard('press-client');
    const card = cardIn(handOf(game, 'us'), 'play:press-client');
    assert.equal(card.move, null);
    assert.equal(card.refused, 'Not again for 1 more round.');
  });

  test('when it is the other side’s turn, every card says so', () => {
    const hand = handOf(table(plain()).as('us').endTurn(), 'us');
    for (const card of cardsOf(hand)) {
      assert.equal(card.move, null);
      assert.equal(card.refused, 'It is not your turn.', card.key);
    }
  });

  test('an offer can be accepted, refused bluntly, or refused for a reason', () => {
    const game = table(plain()).as('us').propose({ air: 'agreed-areas', access: 'red-crescent' }).endTurn();
    const hand = handOf(game, 'russia');
    assert.deepEqual(
      hand.groups[0]?.cards.map(({ title }) => title),
      [
        'Accept the offer',
        'Refuse: the trouble is “Air”',
        'Refuse: the trouble is “Access”',
        'Refuse the offer',
      ],
    );
    assert.equal(hand.groups[0]?.title, 'Answers');
  });

  test('one’s own offer can be withdrawn or made an ultimatum', () => {
    const hand = handOf(table(plain()).as('us').propose({ air: 'agreed-areas' }), 'us');
    assert.equal(cardIn(hand, 'withdraw').move?.kind, 'withdraw');
    assert.equal(cardIn(hand, 'ultimatum').costWord, 'costs 4 influence');
  });

  test('an unfinished text says what is still open', () => {
    assert.equal(cardIn(handOf(table(plain()), 'us'), 'initial').refused, 'Still open: “Access” and “Air”.');
  });
});

test('what the hand offers is exactly what the rules allow', () => {
  const { state } = createGame(smallWar(), { seed: 'a hand' });
  const { scenario, view, legal, refusals } = knowledge(smallWar(), state, mover(state));
  for (const card of cardsOf(describeHand(scenario, view, legal, refusals))) {
    if (card.move === null) assert.ok(card.refused !== null || card.choose !== null, card.key);
    else assert.equal(checkMove(smallWar(), state, mover(state), card.move), undefined, card.key);
  }
});

const mover = (state: { readonly turn: { readonly side: string } | null }): string =>
  state.turn?.side ?? 'us';

describe('on a clause', () => {
  const actions = (game: Table, side: string, point: string) => {
    const { scenario, view, legal } = knowledge(game.scenario, game.state, side);
    return describeClauseActions(scenario, view, point, legal).map(({ title }) => title);
  };

  test('wordings that the capital allows can be tabled or floated, and points linked', () => {
    assert.deepEqual(actions(table(plain()), 'us', 'access'), [
      'Table: Red Crescent',
      'Table: UN',
      'Float: Army',
      'Float: Red Crescent',
      'Float: UN',
      'Link with “Air”',
      'Link with “Publication”',
      'Link with “Hotline”',
      'Ask for verification',
    ]);
  });

  test('once both have tabled, one can give way or set it in brackets', () => {
    const game = table(plain())
      .as('us')
      .propose({ air: 'full-grounding' })
      .endTurn()
      .as('russia')
      .propose({ air: 'no-limits' })
      .endTurn();
    const titles = actions(game, 'us', 'air');
    assert.ok(titles.includes('Take their wording: No limits'));
    assert.ok(titles.includes('Put it in brackets'));
  });

  test('what is agreed can only be opened again', () => {
    const titles = actions(table(plain()), 'us', 'hotline');
    assert.deepEqual(
      titles.filter((title) => !title.startsWith('Link')),
      ['Open it again'],
    );
  });
});

describe('a draft of an offer', () => {
  const draft = (offered: Record<string, string>, how?: 'offer' | 'non-paper') => {
    const { scenario, view, legal } = knowledge(plain(), table(plain()).state, 'us');
    return describeDraftOffer(scenario, view, legal, offered, how);
  };

  test('says what it would say at the table, and what the text would be worth', () => {
    const { sentence, refused, worthWord } = draft({ air: 'agreed-areas', access: 'un-checkpoints' });
    assert.equal(sentence, 'You would table: Air: “Agreed areas”; Access: “UN”.');
    assert.equal(refused, null);
    assert.equal(worthWord, 'If all of it were agreed, the text would be much better than no agreement.');
  });

  test('is not called worse than no agreement for what is still open', () => {
    const opening = plain();
    const { scenario, view, legal } = knowledge(opening, table(opening).state, 'us');
    const far = { ...view, own: { ...view.own, reservation: 0.9 } };
    const worthOf = (offered: Record<string, string>) =>
      describeDraftOffer(scenario, far, legal, offered).worthWord;
    assert.equal(worthOf({ air: 'agreed-areas' }), 'With all of it agreed, 1 point would still be open.');
    assert.match(worthOf({ air: 'agreed-areas', access: 'un-checkpoints' }), /no agreement/);
  });

  test('is refused with a reason: empty, outside the mandate, agreed already', () => {
    assert.equal(draft({}).refused, 'Choose a wording for one to three points.');
    assert.equal(
      draft({ access: 'army-checkpoints' }).refused,
      'Your capital does not allow “Army” on “Access”.',
    );
    assert.equal(draft({ hotline: 'no' }).refused, 'Agreed already: “Hotline”. Open it again first.');
  });

  test('a non-paper may go beyond the mandate, and has one point', () => {
    assert.equal(draft({ access: 'army-checkpoints' }, 'non-paper').refused, null);
    assert.match(
      draft({ access: 'un-checkpoints', air: 'no-limits' }, 'non-paper').refused ?? '',
      /at most 1/,
    );
  });
});

test('a crisis shows both reports to those who may read them, and answers with what they need', () => {
  const { events = {} } = smallWarSourceWithCrisis;
  const game = table(smallWar({ events }));
  const { scenario, view, legal } = knowledge(game.scenario, game.state, 'us');
  const [crisis] = describeCrises(scenario, view, legal);
  assert.equal(crisis?.title, 'A strike');
  assert.deepEqual(
    crisis?.reports.map(({ by }) => by),
    ['The army', 'The rebels'],
  );
  const [protest, inquiry] = crisis?.answers ?? [];
  assert.equal(protest?.move?.kind, 'answer');
  assert.deepEqual(protest?.effects, [{ text: 'Trust on both sides falls clearly.', then: [] }]);
  assert.equal(inquiry?.move, null);
  assert.equal(inquiry?.refused, 'Nobody was given the task.');
  const hand = describeHand(scenario, view, legal);
  assert.equal(cardIn(hand, 'end-turn').refused, '“A strike” needs an answer first.');
});

const smallWarSourceWithCrisis: Parameters<typeof smallWar>[0] & object = {
  events: {
    strike: {
      title: 'A strike',
      reports: [
        { by: 'The army', text: 'It was them.' },
        { by: 'The rebels', text: 'It was not us.' },
        { by: 'A spy', text: 'It was both.', seenBy: ['russia'] },
      ],
      answers: {
        protest: { title: 'Protest', effects: [{ effect: 'trust', by: -4 }] },
        inquiry: {
          title: 'Inquiry',
          when: { if: 'trust', atLeast: 90 },
          hint: 'Nobody was given the task.',
          effects: [],
        },
      },
    },
  },
};
