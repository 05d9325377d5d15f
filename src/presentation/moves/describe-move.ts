// A move that was made, or could be, told in one sentence; and its key, by which screens tell moves apart.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Move } from '../../simulation/move.ts';
import {
  agreeing,
  answerTitle,
  cardTitle,
  eventTitle,
  optionTitle,
  packageLines,
  partyName,
  pointTitle,
  stakeholderName,
} from '../names.ts';
import { inSteps, sentence } from '../phrases.ts';
import { t, wordFor } from '../wording/wording.ts';

/** What `by` does with the move, as a phrase without a full stop. */
export function moveWords(scenario: Scenario, by: string, move: Move): string {
  const party = { party: partyName(scenario, by), ...agreeing(scenario, by) };
  switch (move.kind) {
    case 'propose':
      return t('move.propose', { ...party, lines: inSteps(packageLines(scenario, move.package)) });
    case 'float':
      return t('move.float', {
        ...party,
        point: pointTitle(scenario, move.point),
        option: optionTitle(scenario, move.point, move.option),
      });
    case 'refuse':
      return move.concern === undefined
        ? t('move.refuse', party)
        : t('move.refuse-concern', { ...party, point: pointTitle(scenario, move.concern) });
    case 'concede':
    case 'bracket':
    case 'ask-verification':
    case 'reopen':
      return wordFor('move', move.kind, { ...party, point: pointTitle(scenario, move.point) });
    case 'link':
      return t('move.link', {
        ...party,
        point: pointTitle(scenario, move.points[0]),
        other: pointTitle(scenario, move.points[1]),
      });
    case 'persuade':
    case 'compensate':
      return wordFor('move', move.kind, {
        ...party,
        stakeholder: stakeholderName(scenario, move.stakeholder),
      });
    case 'answer':
      return t('move.answer', {
        ...party,
        event: eventTitle(scenario, move.crisis),
        answer: answerTitle(scenario, move.crisis, move.answer),
      });
    case 'play':
      return t('move.play', { ...party, card: cardTitle(scenario, move.card) });
    default:
      return t(`move.${move.kind}`, party);
  }
}

/** The same as a sentence. */
export function describeMove(scenario: Scenario, by: string, move: Move): string {
  return `${sentence(moveWords(scenario, by, move))}.`;
}

/** A key that is the same for the same move: `play:phone-call`, `concede:bridge`, `propose:bridge=no-guards,well=by-hours`. */
export function moveKey(move: Move): string {
  switch (move.kind) {
    case 'propose': {
      const lines = Object.entries(move.package).map(([point, option]) => `${point}=${option}`);
      return `propose:${lines.sort().join(',')}`;
    }
    case 'float':
      return `float:${move.point}=${move.option}`;
    case 'refuse':
      return move.concern === undefined ? 'refuse' : `refuse:${move.concern}`;
    case 'concede':
    case 'bracket':
    case 'ask-verification':
    case 'reopen':
      return `${move.kind}:${move.point}`;
    case 'link':
      return `link:${[...move.points].sort().join('+')}`;
    case 'persuade':
    case 'compensate':
      return `${move.kind}:${move.stakeholder}`;
    case 'answer':
      return `answer:${move.crisis}:${move.answer}`;
    case 'play':
      return `play:${move.card}`;
    default:
      return move.kind;
  }
}
