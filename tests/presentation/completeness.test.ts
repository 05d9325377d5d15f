// Everything the rules can say has words: every code, kind, cause, rule, state, effect and condition, in whole sentences.
import assert from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { causeWords } from '../../src/presentation/news/cause-words.ts';
import { describeChange } from '../../src/presentation/news/describe-change.ts';
import { describeCondition } from '../../src/presentation/moves/describe-condition.ts';
import { describeEffect } from '../../src/presentation/moves/describe-effects.ts';
import { describeMove } from '../../src/presentation/moves/describe-move.ts';
import { describeNotice } from '../../src/presentation/describe-notice.ts';
import { describeReason } from '../../src/presentation/debrief/describe-reason.ts';
import { describeRefusal } from '../../src/presentation/moves/describe-refusal.ts';
import { asSentence } from '../../src/presentation/phrases.ts';
import { wordFor } from '../../src/presentation/wording/wording.ts';
import type { Condition } from '../../src/scenario/format/condition.ts';
import { durabilityFeatures, stakeholderKinds } from '../../src/scenario/format/negotiation.ts';
import { moveKinds } from '../../src/scenario/format/play.ts';
import type { Change } from '../../src/simulation/consequence.ts';
import { moveNames } from '../../src/simulation/move.ts';
import { refusalCodes } from '../../src/simulation/refusal.ts';
import { charts } from '../../src/simulation/statecharts/charts.ts';
import { captionKey, cueNames } from '../../src/sound/cues.ts';
import { smallWar } from '../simulation/small-war.ts';
import { causes, changes } from './every-change.ts';
import { moves, noticeCodes, reasons, refusals } from './every-code.ts';
import { effects, tests } from './every-effect.ts';
import { expectReadable, expectSentence } from './every-text.ts';

const scenario = smallWar();

function expectGoodSentence(text: string, of: unknown): void {
  expectReadable({ path: JSON.stringify(of), text });
  expectSentence(text);
}

describe('refusals', () => {
  test.each(refusalCodes)('%s has a sentence', (code) => {
    for (const refusal of refusals[code]) expectGoodSentence(describeRefusal(scenario, refusal), refusal);
  });

  test('a hint of the scenario goes before the condition in words', () => {
    const [bare, hinted] = refusals['condition-unmet'];
    assert.ok(hinted);
    assert.equal(
      describeRefusal(scenario, bare),
      'Not yet. It needs: the number of the round is at least 2.',
    );
    assert.equal(describeRefusal(scenario, hinted), 'Too early.');
  });
});

describe('changes', () => {
  test.each(Object.keys(changes))('%s has sentences', (kind) => {
    for (const change of changes[kind as Change['kind']])
      expectGoodSentence(describeChange(scenario, change), change);
  });

  test('every state of every lifecycle can be reached in words', () => {
    const ids: Record<string, string> = {
      stickingPoint: 'air',
      siege: 'siege-suburb',
      separation: 'separation-suburb',
      convoy: 'trucks',
    };
    for (const [chart, { states }] of Object.entries(charts)) {
      for (const to of states) {
        const id = ids[chart];
        const change = { kind: 'chart', chart, from: 'x', to, ...(id === undefined ? {} : { id }) } as Change;
        expectGoodSentence(describeChange(scenario, change), change);
      }
    }
  });
});

describe('causes', () => {
  test.each(causes.map((cause) => [JSON.stringify(cause), cause] as const))('%s', (_, cause) => {
    expectGoodSentence(asSentence(causeWords(scenario, cause, {}, { kind: 'published' })), cause);
  });
});

describe('effects', () => {
  test.each(effects.map((effect) => [JSON.stringify(effect), effect] as const))('%s', (_, effect) => {
    expectGoodSentence(describeEffect(scenario, effect), effect);
  });
});

describe('conditions', () => {
  const each = Object.values(tests).flat() as readonly Condition[];
  test.each(each.map((condition) => [JSON.stringify(condition), condition] as const))(
    '%s reads on, and so does its opposite',
    (_, condition) => {
      const said = describeCondition(scenario, condition);
      const denied = describeCondition(scenario, { not: condition });
      expectGoodSentence(asSentence(said), condition);
      expectGoodSentence(asSentence(denied), condition);
      if ('atLeast' in condition || 'atMost' in condition || 'is' in condition) assert.notEqual(said, denied);
      assert.equal(describeCondition(scenario, { not: { not: condition } }), said);
    },
  );

  test('a negation moves into what it negates', () => {
    const round: Condition = { if: 'round', atLeast: 2 };
    const trust: Condition = { if: 'trust', atMost: 30 };
    assert.equal(
      describeCondition(scenario, { not: { all: [round, trust] } }),
      'the number of the round is below 2 or trust between the two sides is above 30',
    );
    assert.equal(
      describeCondition(scenario, { not: { any: [round, trust] } }),
      'the number of the round is below 2 and trust between the two sides is above 30',
    );
  });
});

test.each(moveNames)('a move of the kind %s can be told', (name) => {
  for (const move of moves[name]) expectGoodSentence(describeMove(scenario, 'us', move), move);
});

test('every reason of an opponent can be told', () => {
  for (const reason of Object.values(reasons).flat())
    for (const standing of ['first', 'only', 'next'] as const)
      for (const move of [{ kind: 'refuse' }, { kind: 'reopen', point: 'air' }] as const)
        expectGoodSentence(describeReason(scenario, { move, reason }, standing), reason);
});

test('every notice has a sentence', () => {
  for (const code of Object.keys(noticeCodes)) expectGoodSentence(describeNotice({ code }), code);
});

test('every sound has a caption', () => {
  for (const cue of cueNames) {
    const [area, name = ''] = captionKey(cue).split('.');
    assert.equal(area, 'sound');
    expectGoodSentence(wordFor('sound', name), cue);
  }
});

test('every state, kind and feature that a screen names has a word', () => {
  const prefixes = {
    session: '',
    round: 'round-',
    stickingPoint: 'point-',
    ratification: 'ratification-',
    siege: 'siege-',
    separation: 'separation-',
    convoy: 'convoy-',
    cessation: 'cessation-',
  };
  for (const [chart, { states }] of Object.entries(charts))
    for (const state of states)
      expect(wordFor('phase', `${prefixes[chart as keyof typeof prefixes]}${state}`)).not.toBe('');
  for (const kind of stakeholderKinds) expect(wordFor('people', kind)).not.toBe('');
  for (const kind of moveKinds) expect(wordFor('card', `kind-${kind}`)).not.toBe('');
  for (const feature of durabilityFeatures) {
    expect(wordFor('clause', feature)).not.toBe('');
    expect(wordFor('clause', `name-${feature}`)).not.toBe('');
  }
});
