// Every kind of move with its rules, the phases it belongs to, and whether it takes an action.
import { phases } from '../../scenario/format/condition.ts';
import type { MoveName } from '../move.ts';
import { answer } from './answer.ts';
import { abandon, compensate, persuade, returnToTable, submit } from './capitals-moves.ts';
import { playCard } from './card.ts';
import { endTurn } from './end-turn.ts';
import { float } from './float.ts';
import { accept, refuse, ultimatum, withdraw } from './offer-answers.ts';
import { askVerification, bracket, concede, link, reopen } from './positions.ts';
import { propose } from './propose.ts';
import type { MoveRules } from './rules.ts';
import { adjourn, initial, walkOut } from './text.ts';

type Phase = (typeof phases)[number];

export const moveRules: { readonly [Name in MoveName]: MoveRules<Name> } = {
  propose,
  float,
  accept,
  refuse,
  concede,
  bracket,
  link,
  'ask-verification': askVerification,
  reopen,
  ultimatum,
  withdraw,
  initial,
  adjourn,
  'walk-out': walkOut,
  persuade,
  compensate,
  submit,
  return: returnToTable,
  abandon,
  answer,
  play: playCard,
  'end-turn': endTurn,
};

/** Moves that take none of a turn’s actions. */
export const freeMoves: ReadonlySet<MoveName> = new Set<MoveName>([
  'accept',
  'refuse',
  'withdraw',
  'answer',
  'end-turn',
]);

const atTheTable: readonly MoveName[] = [
  'accept',
  'refuse',
  'concede',
  'propose',
  'withdraw',
  'ultimatum',
  'float',
  'bracket',
  'link',
  'ask-verification',
  'reopen',
  'initial',
];

/** The kinds of move of each phase, in the order in which they are listed. Answers to a crisis come before everything else. */
export const movesOf: Readonly<Record<Phase, readonly MoveName[]>> = {
  talks: [...atTheTable, 'play', 'adjourn', 'walk-out', 'end-turn'],
  capitals: ['persuade', 'compensate', 'play', 'submit', 'return', 'abandon', 'end-turn'],
  implementation: ['play', 'end-turn'],
};

/** The phase that a session’s state is, or undefined once it is over. */
export const phaseOf = (session: string): Phase | undefined => phaseByName.get(session);

const phaseByName: ReadonlyMap<string, Phase> = new Map(phases.map((phase) => [phase, phase]));
