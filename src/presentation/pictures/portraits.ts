// The quiet portraits of those behind the parties: dressed by what they are, without faces, each told apart by cut and hair alone.
import type { Scenario } from '../../scenario/format/scenario.ts';

/** Suit and tie, suit without one, field jacket, suit with a badge, or coat. */
export type Dress = 'suit' | 'open-collar' | 'field-jacket' | 'badge' | 'coat';

export interface PortraitModel {
  readonly dress: Dress;
  /** Which party’s cloth it is: 0 or 1 in the scenario’s order, or null for those behind neither. */
  readonly side: 0 | 1 | null;
  /** Hair: the numbers go round among those of a scenario. */
  readonly hair: 0 | 1 | 2;
}

/** How a stakeholder is drawn: by its kind, and by whether it speaks for fighters. */
export function portraitOf(scenario: Scenario, id: string): PortraitModel {
  const { stakeholders, parties, armedActors } = scenario;
  const stated = stakeholders[id];
  const fights = Object.values(armedActors).some(({ stakeholder }) => stakeholder === id);
  const side = stated?.behind === undefined ? -1 : Object.keys(parties).indexOf(stated.behind);
  const place = Object.keys(stakeholders).indexOf(id) % 3;
  return {
    dress: dressOf(stated?.kind, fights),
    side: side === 0 || side === 1 ? side : null,
    hair: place === 1 || place === 2 ? place : 0,
  };
}

function dressOf(kind: Scenario['stakeholders'][string]['kind'] | undefined, fights: boolean): Dress {
  switch (kind) {
    case 'capital':
      return 'suit';
    case 'mediator':
      return 'badge';
    case 'spoiler':
      return 'field-jacket';
    case 'ally':
      return 'open-collar';
    case 'client':
      return fights ? 'field-jacket' : 'open-collar';
    default:
      return 'coat';
  }
}
