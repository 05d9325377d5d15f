// The hand as the stage of this page holds it: what the desk asks for now comes first, and nothing can be played past it.
import { type DeckMode, deckModeOf } from './desk/deck-mode.ts';
import { crisesOf, handOf, newsOf } from './desk/game-models.ts';
import type { CardModel, HandModel } from './presentation/moves/hand-models.ts';
import { t, wordFor } from './presentation/wording/wording.ts';
import type { RunningGame, Snapshot } from './session/snapshot.ts';

/** The key of the card that goes on once the news are read; it is not a move. */
export const continueKey = 'continue';

/** The hand in the order of what is asked of the player. */
export function stageHandOf(game: RunningGame, busy: Snapshot['busy']): HandModel {
  const hand = handOf(game);
  const mode = deckModeOf(game, busy, newsOf(game).length > 0);
  return { ...hand, groups: groupsIn(mode, game, hand.groups) };
}

function groupsIn(mode: DeckMode, game: RunningGame, groups: HandModel['groups']): HandModel['groups'] {
  switch (mode) {
    case 'over':
    case 'looking':
      return [];
    case 'digest':
      return [
        { kind: 'turn', title: wordFor('card', 'kind-turn'), cards: [continueCard()] },
        ...groups
          .filter(({ kind }) => kind !== 'turn')
          .map((group) => ({ ...group, cards: group.cards.map(unread) })),
      ];
    case 'crisis':
      return [...crisisGroup(game), ...groups.filter(({ kind }) => kind !== 'answer')];
    case 'hand':
    case 'waiting':
    case 'running':
      if (game.view.session !== 'capitals') return groups;
      return groups.toSorted((a, b) => Number(b.kind === 'capital') - Number(a.kind === 'capital'));
    default:
      return mode satisfies never;
  }
}

/** The answers to the crisis that the desk shows. */
function crisisGroup(game: RunningGame): HandModel['groups'] {
  const crisis = crisesOf(game).find(({ answers }) => answers.some(({ move }) => move !== null));
  return crisis === undefined ? [] : [{ kind: 'answer', title: crisis.title, cards: crisis.answers }];
}

const unread = (card: CardModel): CardModel => ({
  ...card,
  move: null,
  refused: card.refused ?? t('stage.read-first'),
});

const continueCard = (): CardModel => ({
  key: continueKey,
  kind: 'turn',
  kindWord: wordFor('card', 'kind-turn'),
  title: t('ui.continue'),
  about: t('ui.digest'),
  advice: null,
  effects: [],
  icon: 'next',
  cost: 0,
  costWord: t('card.free'),
  move: null,
  choose: null,
  refused: null,
  touches: [],
  sources: [],
});
