// A single cause in words.
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Cause, Change } from '../../simulation/consequence.ts';
import type { Move } from '../../simulation/move.ts';
import { moveWords } from '../moves/describe-move.ts';
import type { Asker } from './explain.ts';
import { answerTitle, eventTitle, optionTitle, partyName, pointTitle, stakeholderName } from '../names.ts';
import { odds } from '../phrases.ts';
import { en } from '../wording/en/en.ts';
import { t, wordFor } from '../wording/wording.ts';

/** A cause of a change as a phrase without a full stop. */
export function causeWords(
  scenario: Scenario,
  cause: Exclude<Cause, { kind: 'consequence' }>,
  asker: Asker,
  of: Change,
): string {
  switch (cause.kind) {
    case 'move':
      return moveCause(scenario, cause, asker);
    case 'event': {
      if (of.kind === 'event' && of.event === cause.event)
        return cause.odds >= 1
          ? t('cause.own-event-certain')
          : t('cause.own-event', { odds: odds(cause.odds) });
      const event = eventTitle(scenario, cause.event);
      return cause.odds >= 1
        ? t('cause.event-certain', { event })
        : t('cause.event', { event, odds: odds(cause.odds) });
    }
    case 'answer':
      return t('cause.answer', {
        party: partyName(scenario, cause.by),
        event: eventTitle(scenario, cause.event),
        answer: answerTitle(scenario, cause.event, cause.answer),
      });
    case 'clause':
      return t('cause.clause', {
        point: pointTitle(scenario, cause.point),
        option: optionTitle(scenario, cause.point, cause.option),
      });
    case 'rule':
      return wordFor('rule', cause.rule);
    case 'chance':
      return chanceWords(scenario, cause);
    case 'start':
      return t('cause.start');
    default:
      return cause satisfies never;
  }
}

/** A move of the other side is told by name only where both sides see it. */
function moveCause(
  scenario: Scenario,
  cause: Extract<Cause, { kind: 'move' }>,
  { side, moves }: Asker,
): string {
  const made = moves?.[cause.number - 1];
  if (made === undefined || (side !== undefined && made.by !== side && isPrivate(scenario, made.move)))
    return t('cause.move', { party: partyName(scenario, cause.by) });
  return moveWords(scenario, made.by, made.move);
}

function isPrivate(scenario: Scenario, move: Move): boolean {
  if (move.kind === 'play') return scenario.moves[move.card]?.covert === true;
  return move.kind === 'float' || move.kind === 'answer';
}

/** What a throw of chance decided: the model's own throws by name, a stakeholder's hidden leaning, or a throw of the scenario. */
function chanceWords(
  scenario: Scenario,
  { roll, odds: chance, came }: Extract<Cause, { kind: 'chance' }>,
): string {
  const [name = '', id] = roll.split(':');
  if (name === 'disposition' && id !== undefined)
    return t('cause.disposition', { stakeholder: stakeholderName(scenario, id), odds: odds(chance) });
  if (roll === 'attribution' && !came) return t('cause.unattributed', { odds: odds(chance) });
  // What is explained did happen: where a throw missed, the chance of that is told.
  const what = Object.hasOwn(en.roll, roll) ? wordFor('roll', roll) : t('roll.other');
  return t('cause.chance', { what, odds: odds(came ? chance : 1 - chance) });
}
