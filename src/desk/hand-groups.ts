// The cards of a hand as the desk lays them out: what can be played now by kind, and what cannot in a group of its own.
import type { CardModel, HandModel } from '../presentation/moves/hand-models.ts';
import { t } from '../presentation/wording/wording.ts';
import type { View } from '../simulation/views/view.ts';

/** The group of everything that cannot be played now. */
export const notNow = 'not-now';

export interface HandGroup {
  readonly id: CardModel['kind'] | typeof notNow;
  readonly title: string;
  readonly cards: readonly CardModel[];
}

/**
 * The groups in their order: while the capitals are asked, what concerns them comes first; what is refused comes last. Answers
 * are with the offer and the turn’s ends at the foot, so both are left out.
 */
export function groupsOf({ groups }: HandModel, session: View['session']): readonly HandGroup[] {
  const kinds = groups.filter(({ kind }) => kind !== 'answer' && kind !== 'turn');
  const open = kinds
    .toSorted((a, b) =>
      session === 'capitals' ? Number(b.kind === 'capital') - Number(a.kind === 'capital') : 0,
    )
    .map(({ kind, title, cards }) => ({
      id: kind,
      title,
      cards: cards.filter(({ refused }) => refused === null),
    }));
  const refused = kinds.flatMap(({ cards }) => cards.filter(({ refused: reason }) => reason !== null));
  return [...open, { id: notNow, title: t('desk.not-now'), cards: refused } as const].filter(
    ({ cards }) => cards.length > 0,
  );
}
