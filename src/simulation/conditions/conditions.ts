// Whether a scenario’s condition holds in a state: a pure question, asked of moves, events, answers, hints and endings.
import type { Condition, Test } from '../../scenario/format/condition.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { oncePer } from '../../scenario/once-per.ts';
import { type GroundTest, groundQuestion } from '../ground/ground-conditions.ts';
import { agreedCount, meanTrust } from './measures.ts';
import { clauseFeatures } from '../capitals/preferences.ts';
import type { PointId } from '../ids.ts';
import { type Asked, type Question, isOneOf, isView, within } from './question.ts';

/**
 * True when `condition` holds in a state, or as far as a side’s view of it tells: what is hidden from the side does not hold. An id that the
 * state does not know makes a test false, never an error.
 */
export function holds(scenario: Scenario, asked: Asked, condition: Condition | undefined): boolean {
  return condition === undefined || asQuestion(condition)(asked, scenario);
}

/** A condition as a function, made once each: they are asked hundreds of thousands of times in simulated games. */
export const asQuestion: (condition: Condition) => Question = oncePer(questionOf);

function questionOf(condition: Condition): Question {
  if ('all' in condition) {
    const parts = condition.all.map(questionOf);
    return (state, scenario) => {
      for (const part of parts) if (!part(state, scenario)) return false;
      return true;
    };
  }
  if ('any' in condition) {
    const oneOf = statesOfOnePoint(condition.any);
    if (oneOf !== undefined) return stateQuestion(oneOf.point, oneOf.states);
    const parts = condition.any.map(questionOf);
    return (state, scenario) => {
      for (const part of parts) if (part(state, scenario)) return true;
      return false;
    };
  }
  if ('not' in condition) {
    const part = questionOf(condition.not);
    return (state, scenario) => !part(state, scenario);
  }
  return testQuestion(condition);
}

/** The point and its states where alternatives are nothing but states of one point, as with points that are still open: then one look answers all of them. */
function statesOfOnePoint(
  parts: readonly Condition[],
): { readonly point: PointId; readonly states: readonly string[] } | undefined {
  const [first] = parts;
  if (first === undefined || !('if' in first) || first.if !== 'point') return undefined;
  const { point } = first;
  const states: string[] = [];
  for (const part of parts) {
    if (!('if' in part) || part.if !== 'point' || part.point !== point) return undefined;
    if (part.is === undefined || part.option !== undefined) return undefined;
    states.push(part.is);
  }
  return { point, states };
}

function stateQuestion(point: PointId, states: readonly string[]): Question {
  return ({ points }) => {
    const held = points[point];
    return held !== undefined && states.includes(held.state);
  };
}

function testQuestion(test: Test): Question {
  switch (test.if) {
    case 'phase':
      return isOneOf([test.is], (state) => state.session);
    case 'round':
      return within(test, (state) => state.round.number);
    case 'day':
      return within(test, (state) => state.day);
    case 'implementation-day':
      return within(test, ({ cessation, day }) =>
        cessation.since === null ? undefined : day - cessation.since,
      );
    case 'trust':
    case 'influence':
    case 'patience':
      return partyQuestion(test);
    case 'gauge':
      return within(test, (state) => state.gauges[test.gauge]);
    case 'flag':
      return (state) => (state.flags[test.flag] ?? false) === test.is;
    case 'support':
      return within(test, (state) => state.stakeholders[test.of]?.support);
    case 'ended':
      return isOneOf(test.is, (state) => state.ended?.how);
    case 'killed':
      return within(test, (state) => state.tally.killed);
    case 'reached':
      return within(test, (state) => state.tally.reached);
    case 'point':
    case 'points-agreed':
    case 'clause':
      return textQuestion(test);
    case 'happened':
    case 'played':
    case 'answered':
    case 'promise':
      return historyQuestion(test);
    default:
      return groundQuestion(test satisfies GroundTest);
  }
}

type PartyTest = Extract<Test, { if: 'trust' | 'influence' | 'patience' }>;

function partyQuestion(test: PartyTest): Question {
  const { of } = test;
  if (of === undefined) {
    return within(test, (asked) =>
      isView(asked)
        ? ((asked.trust[asked.side] ?? 0) + (asked.trust[asked.other] ?? 0)) / 2
        : meanTrust(asked),
    );
  }
  const level = test.if;
  return within(test, (asked) => {
    if (!isView(asked)) return asked.parties[of]?.[level];
    if (level === 'trust') return asked.trust[of];
    return of === asked.side ? asked.own[level] : undefined;
  });
}

type TextTest = Extract<Test, { if: 'point' | 'points-agreed' | 'clause' }>;

function textQuestion(test: TextTest): Question {
  switch (test.if) {
    case 'point': {
      const { point, is, option } = test;
      return ({ points }) => {
        const held = points[point];
        if (held === undefined || (is !== undefined && held.state !== is)) return false;
        return option === undefined || (held.option !== null && option.includes(held.option));
      };
    }
    case 'points-agreed':
      return within(test, agreedCount);
    case 'clause': {
      const { feature } = test;
      return within(test, (state, scenario) => {
        const features: Readonly<Record<string, number>> = clauseFeatures(scenario, state);
        return features[feature];
      });
    }
    default:
      return test satisfies never;
  }
}

type HistoryTest = Extract<Test, { if: 'happened' | 'played' | 'answered' | 'promise' }>;

function historyQuestion(test: HistoryTest): Question {
  switch (test.if) {
    case 'happened':
      return (state) => (state.happened[test.event] !== undefined) === test.is;
    case 'played':
      return (state) => wasPlayed(state, test.move, test.by) === test.is;
    case 'answered':
      return (state) => wasAnswered(state, test.event, test.answer, test.by);
    case 'promise':
      return (state) =>
        state.promises.some((promise) => promise.promise === test.promise && promise.state === test.is);
    default:
      return test satisfies never;
  }
}

/** In a view: whether the side itself played it. */
function wasPlayed(asked: Asked, move: string, by: string | undefined): boolean {
  if (isView(asked)) return (by === undefined || by === asked.side) && asked.played[move] !== undefined;
  const played = asked.played[move];
  if (played === undefined) return false;
  return by === undefined ? Object.keys(played).length > 0 : played[by] !== undefined;
}

function wasAnswered(
  state: Pick<Asked, 'answered'>,
  event: string,
  answer: string,
  by: string | undefined,
): boolean {
  const answers = state.answered[event];
  if (answers === undefined) return false;
  return by === undefined ? Object.values(answers).includes(answer) : answers[by] === answer;
}
