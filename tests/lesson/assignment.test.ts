// What a teacher hands out: codes that can be read aloud, locks that hold, questions that come once for their moment.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assignment,
  assignmentLimits,
  readAssignment,
  termsOf,
  writeAssignment,
} from '../../src/lesson/assignment.ts';
import { classCode } from '../../src/lesson/class-code.ts';
import { codeAsTyped } from '../../src/lesson/code-as-typed.ts';
import { answersAll, type Lesson, withAnswers, withPerspectives } from '../../src/lesson/lesson.ts';
import { lockedSetup } from '../../src/lesson/locked-setup.ts';
import { cameTrue, heldAgainst, measuresOf } from '../../src/lesson/measures.ts';
import { dueBefore } from '../../src/lesson/questions.ts';
import type { Answer } from '../../src/lesson/result.ts';
import { createGame } from '../../src/simulation/create.ts';
import { replay, startJournal } from '../../src/simulation/journal.ts';
import type { Move } from '../../src/simulation/move.ts';
import { meanTrust } from '../../src/simulation/conditions/measures.ts';
import { quarrel } from '../simulation/quarrel.ts';
import { randomGame } from '../simulation/random-games.ts';

const assignment: Assignment = {
  format: 'cessation-assignment',
  version: 1,
  code: 'kamo-risa',
  origin: { kind: 'built-in', id: 'quarrel', length: 20 },
  side: 'us',
  across: 'minister',
  temperament: 'patient',
  locked: [],
  advisers: false,
  undo: false,
  asks: [
    { ask: 'prediction', measure: 'signed', before: 'first-offer' },
    { ask: 'reason', before: 'round' },
    { ask: 'reason', question: 'Why sign now?', before: 'signing' },
    { ask: 'reason', before: 'card', card: 'call' },
  ],
  before: ['What does Russia need?'],
  after: ['What would you do otherwise?'],
};

describe('an assignment', () => {
  it('comes back as it was written', () => {
    expect(readAssignment(writeAssignment(assignment))).toEqual({ assignment });
  });

  it.each([
    ['null', 'not-an-assignment'],
    ['{"format":"cessation-result"}', 'not-an-assignment'],
    ['{', 'not-json'],
    [JSON.stringify({ ...assignment, version: 7 }), 'newer'],
    [JSON.stringify({ ...assignment, locked: ['doors'] }), 'not-an-assignment'],
    [JSON.stringify({ ...assignment, code: '../..' }), 'not-an-assignment'],
    [JSON.stringify({ ...assignment, before: ['x'.repeat(301)] }), 'not-an-assignment'],
    [JSON.stringify({ ...assignment, across: 'watch' }), 'not-an-assignment'],
    [' '.repeat(assignmentLimits.text + 1), 'too-large'],
  ])('that is none is refused by name: %#', (text, code) => {
    expect(readAssignment(text)).toMatchObject({ problem: { code } });
  });

  it('is never the reason for an exception', () => {
    const fields = Object.keys(assignment) as (keyof Assignment)[];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        readAssignment(JSON.stringify({ ...assignment, [field]: value }));
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('a class code', () => {
  it('is the same wherever the same is handed out, and another for anything else', () => {
    expect(classCode({ a: 1, b: 2 })).toBe(classCode({ b: 2, a: 1 }));
    expect(classCode({ a: 1 })).not.toBe(classCode({ a: 2 }));
  });

  it('can be read aloud: two words of two syllables, no syllable twice, no letter like another', () => {
    const codes = Array.from({ length: 3_000 }, (_, index) => classCode({ index }));
    for (const code of codes) {
      expect(code).toMatch(/^[bdfklmrs][aeio][bdfklmrs][aeio]-[bdfklmrs][aeio][bdfklmrs][aeio]$/);
      for (const word of code.split('-')) expect(word[0]).not.toBe(word[2]);
    }
    // Of 3,000 out of some 800,000, about six pairs meet.
    expect(new Set(codes).size).toBeGreaterThan(2_970);
  });

  it('is understood as people type it', () => {
    expect(codeAsTyped(' Kamo  Risa ')).toBe('kamo-risa');
    expect(codeAsTyped('KAMO–RISA')).toBe('kamo-risa');
    expect(codeAsTyped(' My Seed ')).toBe('My Seed');
  });
});

describe('locks', () => {
  const parties = ['us', 'russia'];
  const chosen = {
    players: { us: { kind: 'computer', opponent: 'attache' }, russia: { kind: 'person' } },
    seed: 'lucky',
    length: undefined,
  } as const;
  const patient = { kind: 'computer', opponent: 'minister', temperament: 'patient' } as const;
  const person = { kind: 'person' } as const;

  it.each<readonly [Assignment['locked'], object]>([
    [[], chosen],
    [['seed'], { ...chosen, seed: 'kamo-risa' }],
    [['length'], { ...chosen, length: 20 }],
    [['side'], { ...chosen, players: { us: person, russia: chosen.players.us } }],
    [['opponent'], { ...chosen, players: { us: patient, russia: person } }],
    [
      ['side', 'opponent', 'seed', 'length'],
      { players: { us: person, russia: patient }, seed: 'kamo-risa', length: 20 },
    ],
  ])('%j puts what the teacher chose in place of what the student did', (locked, setup) => {
    expect(lockedSetup({ ...assignment, locked }, parties, chosen)).toEqual(setup);
  });

  it('without a lock the code is the seed as long as nobody writes another', () => {
    expect(lockedSetup(assignment, parties, { ...chosen, seed: '' }).seed).toBe('kamo-risa');
  });

  it('that lock two people at one device let nobody watch', () => {
    const watched = { us: chosen.players.us, russia: chosen.players.us };
    const setup = lockedSetup({ ...assignment, across: 'person', locked: ['opponent'] }, parties, {
      ...chosen,
      players: watched,
    });
    expect(setup.players).toEqual({ us: person, russia: person });
  });
});

const offer: Move = { kind: 'propose', package: { air: 'agreed-areas' } };
const endTurn: Move = { kind: 'end-turn' };

describe('questions', () => {
  const scenario = quarrel();
  const { state } = createGame(scenario, { seed: 'x' });
  const asked = (move: Move, answers: readonly Answer[] = [], at = state) =>
    dueBefore(assignment, answers, { state: at, side: 'us', move });
  const answerTo = (...asks: readonly string[]): Answer[] =>
    asks.map((ask) => ({ kind: 'reason', at: 0, question: '', text: 'x', ask }));

  it('stand before the moves that they are for', () => {
    expect(asked(offer).map(({ key }) => key)).toEqual(['0/us/first-offer', '1/us/round-1']);
    expect(asked(endTurn).map(({ key }) => key)).toEqual(['1/us/round-1']);
    expect(asked({ kind: 'initial' }).map(({ key }) => key)).toEqual(['1/us/round-1', '2/us/signing']);
    expect(asked({ kind: 'play', card: 'call' }).map(({ key }) => key)).toContain('3/us/call-0');
    expect(asked({ kind: 'play', card: 'shout' }).map(({ key }) => key)).toEqual(['1/us/round-1']);
  });

  it('come once for their moment, for each side, in each round, each time a card is played', () => {
    const answers = answerTo('0/us/first-offer', '1/us/round-1', '3/us/call-0');
    expect(asked(offer, answers)).toEqual([]);
    expect(dueBefore(assignment, answers, { state, side: 'russia', move: offer })).toHaveLength(2);
    const next = { ...state, round: { ...state.round, number: 2 } };
    expect(asked(endTurn, answers, next).map(({ key }) => key)).toEqual(['1/us/round-2']);
    const again = { ...state, played: { call: { us: { times: 1, round: 1, day: 0 } } } };
    expect(asked({ kind: 'play', card: 'call' }, answers, again).map(({ key }) => key)).toEqual([
      '3/us/call-1',
    ]);
  });

  it('each round are about the talks, not about the days after', () => {
    expect(asked(endTurn, [], { ...state, session: 'implementation' })).toEqual([]);
  });

  it('want an answer: a reason in words, a chance between never and surely', () => {
    const due = asked(offer);
    const question = 'Why?';
    const sure = { question, text: 'Likely', value: 0.8 };
    expect(answersAll(due, [sure, { question, text: 'To see.' }])).toBe(true);
    expect(answersAll(due, [sure, { question, text: '  ' }])).toBe(false);
    expect(answersAll(due, [sure])).toBe(false);
    expect(answersAll(due, [{ ...sure, value: 2 }, sure])).toBe(false);
    expect(answersAll(due, [{ question, text: 'Likely' }, sure])).toBe(false);
  });

  it('are kept with their answers, and with the questions before and after', () => {
    const lesson: Lesson = { terms: termsOf(assignment), answers: [] };
    const given = [
      { question: 'Will they sign?', text: 'Likely', value: 0.8 },
      { question: 'Why?', text: ' To see. ' },
    ];
    const { answers } = withAnswers(lesson, asked(offer), given, { at: 4, by: 'us' });
    expect(answers).toEqual([
      {
        kind: 'prediction',
        at: 4,
        by: 'us',
        ask: '0/us/first-offer',
        measure: 'signed',
        question: 'Will they sign?',
        text: 'Likely',
        value: 0.8,
      },
      { kind: 'reason', at: 4, by: 'us', ask: '1/us/round-1', question: 'Why?', text: 'To see.' },
    ]);
    const first = withPerspectives(lesson, 'after', [{ question: 'A', text: 'one' }], { at: 9 });
    const second = withPerspectives(
      first,
      'after',
      [
        { question: 'A', text: 'two' },
        { question: 'B', text: ' ' },
      ],
      { at: 9 },
    );
    expect(second.answers).toEqual([{ kind: 'after', at: 9, question: 'A', text: 'two' }]);
  });
});

describe('predictions', () => {
  const scenario = quarrel({
    calendar: { implementationDays: 10 },
    gauges: { anger: { name: 'Anger', start: 50 } },
  });

  it('can be about what the calendar allows, and about every gauge', () => {
    expect(measuresOf(scenario)).toContain('gauge:anger');
    expect(measuresOf(scenario)).toContain('holds-week');
    expect(measuresOf(quarrel())).not.toContain('holds-week');
    expect(measuresOf(quarrel())).not.toContain('lasting');
  });

  it('are held against what happened, from the state in which they were made', () => {
    const { journal: moves, state } = randomGame(scenario, 'p2');
    const journal = { ...startJournal(scenario, { seed: 'p2' }), moves };
    const at = Math.floor(moves.length / 2);
    const foretold = (measure: string): Answer => ({
      kind: 'prediction',
      at,
      question: '',
      text: '',
      measure,
      value: 1,
    });
    const half = replay(scenario, { ...journal, moves: moves.slice(0, at) });
    if (!half.ok) throw new Error(half.problem.code);
    const held = heldAgainst(scenario, journal, [...measuresOf(scenario), 'applause'].map(foretold), 'us');
    const found = Object.fromEntries(held.map((each) => [each.answer.measure, each.cameTrue]));
    const how = state.ended?.how;
    expect(found).toMatchObject({
      signed: how !== 'noDeal',
      ratified: how === 'held' || how === 'collapsed',
      lasting: how === 'held',
      'trust-rises': meanTrust(state) > meanTrust(half.state),
      'gauge:anger': false,
      applause: null,
    });
  });

  it('say nothing of a game that is not over', () => {
    const { state } = createGame(scenario, { seed: 'x' });
    expect(cameTrue(scenario, 'signed', { then: state, end: state, side: 'us' })).toBeNull();
  });
});
