// Papers to read: the briefing, the calendar, hints, the tally, the end and the debrief, as stories of small games.
import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { describeBriefing } from '../../../src/presentation/papers/describe-briefing.ts';
import { describeCalendar } from '../../../src/presentation/papers/describe-calendar.ts';
import { describeDebrief } from '../../../src/presentation/debrief/describe-debrief.ts';
import { describeEnding } from '../../../src/presentation/debrief/describe-ending.ts';
import { describeHint } from '../../../src/presentation/papers/describe-hint.ts';
import { describeNotice, describeProblem } from '../../../src/presentation/describe-notice.ts';
import { describeSources } from '../../../src/presentation/papers/describe-sources.ts';
import { describeStakeholders } from '../../../src/presentation/talks/describe-stakeholders.ts';
import { describeTally } from '../../../src/presentation/describe-tally.ts';
import { readPlayable } from '../../../src/scenario/foreign/read-playable.ts';
import type { Scenario } from '../../../src/scenario/format/scenario.ts';
import { readScenario } from '../../../src/scenario/reading/read-scenario.ts';
import { filesIn } from '../../scenario/foreign/researcher.ts';
import { quarrel } from '../../simulation/quarrel.ts';
import { smallWar } from '../../simulation/small-war.ts';
import { defined, table } from '../../simulation/table.ts';
import { knowledge } from '../stories.ts';

describe('the briefing', () => {
  test('is made from what a side wants where the scenario has none', () => {
    const briefing = describeBriefing(quarrel(), 'us');
    assert.equal(briefing.heading, 'Instructions to the delegation of United States');
    assert.deepEqual(briefing.wants, [
      'Access: “UN checkpoints”. It matters most to us.',
      'Air: “Full grounding”. It matters somewhat to us.',
      'Publication: “Public”. It matters somewhat to us.',
    ]);
    assert.deepEqual(briefing.atHome, ['Congress can say no. How that would go: we know.']);
    assert.equal(briefing.date, 'Day 1');
  });

  test('says what the capital allows only where it does not allow everything', () => {
    const { mandate } = describeBriefing(smallWar(), 'us');
    assert.deepEqual(mandate, [
      {
        point: 'access',
        title: 'Access',
        sentence: 'Access: you may sign “Red Crescent” or “UN”.',
      },
    ]);
  });
});

describe('the calendar', () => {
  test('shows rounds in the talks: passed, now, ahead', () => {
    const game = table(smallWar({ events: {} })).untilNextRound();
    const { view } = knowledge(game.scenario, game.state, 'us');
    const { kind, entries } = describeCalendar(game.scenario, view);
    assert.equal(kind, 'rounds');
    assert.deepEqual(
      entries.map(({ status }) => status),
      ['passed', 'now', 'ahead', 'ahead'],
    );
    assert.equal(entries[0]?.sentence, 'Round 1 of 4, 22 August 2016 (passed).');
  });

  test('shows days once the text is in force, with their violations', () => {
    const game = inForce();
    const { view } = knowledge(game.scenario, game.state, 'us');
    const { kind, entries } = describeCalendar(game.scenario, view);
    assert.equal(kind, 'days');
    assert.equal(entries.length, 13);
    assert.equal(entries[0]?.mark, 'Day D');
    assert.equal(entries[12]?.status, 'ahead');
    assert.equal(entries[12]?.violations, null);
  });
});

/** A text in force on its first day. */
function inForce() {
  const war = smallWar({ events: {}, stakeholders: {}, convoys: {}, armedActors: actors, moves: {} });
  const game = table(war);
  game.settle({ access: 'red-crescent', air: 'agreed-areas' }).initialBoth();
  for (const side of bothSides) {
    game.untilTurnOf(side);
    if (game.state.session === 'capitals') game.do({ kind: 'submit' });
  }
  assert.equal(game.state.session, 'implementation');
  return game;
}

const bothSides = ['us', 'russia'] as const;
const actors: NonNullable<Parameters<typeof smallWar>[0]>['armedActors'] = {
  army: { name: 'The army', colour: 'red', patron: 'russia', strength: 60 },
  rebels: { name: 'The rebels', colour: 'green', patron: 'us' },
  outlaws: { name: 'The outlaws', colour: 'black', spoiler: true, covered: false },
};

describe('the end', () => {
  test('is told in plain sentences without a score', () => {
    const game = table(quarrel());
    for (let guard = 0; guard < 60 && game.state.turn !== null; guard += 1) game.untilNextRound();
    const ending = defined(describeEnding(game.scenario, game.state));
    assert.equal(ending.title, 'No agreement');
    assert.equal(ending.sentences[0], 'The talks ended on Day 36 with 0 of 3 points agreed and no text.');
    assert.match(ending.sentences.at(-1) ?? '', /^What is left of trust between the two: /);
  });

  test('does not come before the game is over', () => {
    const game = table(quarrel());
    assert.equal(describeEnding(game.scenario, game.state), null);
    assert.equal(describeDebrief(game.scenario, game.state, game.log), null);
  });
});

describe('the debrief', () => {
  const signed = () => {
    const scenario = quarrel({
      debrief: {
        record: 'They signed.\n\nIt held for a week.',
        recordDeal: { access: 'red-crescent', air: 'no-limits' },
        questions: ['Why?'],
      },
    });
    const game = table(scenario).settle({
      access: 'red-crescent',
      air: 'agreed-areas',
      publication: 'secret',
    });
    game.initialBoth();
    for (const side of bothSides) {
      game.untilTurnOf(side);
      if (game.state.session === 'capitals') game.do({ kind: 'submit' });
    }
    return game;
  };

  /** A game in which nobody says anything. */
  const untold = (scenario: Scenario) => {
    const game = table(scenario);
    for (let { turn } = game.state; turn !== null; { turn } = game.state)
      game.as(turn.side).do({ kind: 'end-turn' });
    return game;
  };

  test('lays the text beside the record, clause by clause', () => {
    const game = signed().expectEnded('held');
    const { clauses, record } = defined(describeDebrief(game.scenario, game.state, game.log));
    assert.deepEqual(
      clauses.map(({ sentence }) => sentence),
      ['The same as the record.', 'The record says: No limits.', 'The record has nothing on this point.'],
    );
    assert.deepEqual(record, ['They signed.', 'It held for a week.']);
  });

  test('says how each with a veto answered, at which odds, and for which clauses', () => {
    const game = signed();
    const { answers } = defined(describeDebrief(game.scenario, game.state, game.log));
    assert.deepEqual(
      answers.map(({ sentence }) => sentence),
      ['Congress consented (chance 100%).', 'Kremlin consented (chance 100%).'],
    );
    assert.deepEqual(answers[0]?.why, ['It was disposed as it was thought to be.']);
  });

  test('does not speak of those who can say no where nobody can, as in domains from research', () => {
    for (const format of ['genius', 'geniusweb', 'negmas', 'negolog']) {
      const game = untold(defined(readPlayable(filesIn(format)).scenario));
      const { answers, notAsked } = defined(describeDebrief(game.scenario, game.state, game.log));
      assert.deepEqual([answers, notAsked], [[], '']);
    }
  });

  test('says once that nobody was asked, where the text never came home', () => {
    const game = untold(quarrel());
    const { answers, notAsked } = defined(describeDebrief(game.scenario, game.state, game.log));
    assert.deepEqual([answers, notAsked], [[], 'The text never came before those who can say no.']);
  });

  test('shows each side’s own measure beside having no agreement', () => {
    const game = signed();
    const { sides } = defined(describeDebrief(game.scenario, game.state, game.log));
    const [us] = sides;
    assert.ok(us !== undefined);
    assert.ok(Math.abs(us.worth - (0.5 * 0.6 + 0.3 * 0.5 + 0.2 * 0.4)) < 1e-9);
    assert.match(us.sentence, /^For United States the text was worth 0\.53; having none was worth 0\.35\./);
  });

  test('finds the offers that made the text among its turning points, as choices', () => {
    const game = signed();
    const { turningPoints } = defined(describeDebrief(game.scenario, game.state, game.log));
    assert.ok(turningPoints.length > 0);
    const accepted = turningPoints.filter(({ sentence }) => sentence.includes('accepts'));
    assert.ok(accepted.length > 0);
    for (const { kind, decided } of accepted) {
      assert.equal(kind, 'choice');
      assert.match(decided, /^It was decided by (United States|Russia)\.$/);
    }
  });
});

describe('hints', () => {
  const tutorial = quarrel({
    hints: {
      read: { text: 'Read.', points: 'brief' },
      table: { text: 'Table something.', until: { not: { if: 'point', point: 'air', is: 'unopened' } } },
      later: { text: 'Round two.', when: { if: 'round', atLeast: 2 } },
      last: { text: 'Anything.' },
    },
  });
  const hintOf = (game: ReturnType<typeof table>, done: readonly string[]) => {
    const { view } = knowledge(game.scenario, game.state, 'us');
    return describeHint(game.scenario, view, done);
  };

  test('come in order: one waits for the player, one for what it asks for', () => {
    const game = table(tutorial);
    assert.equal(hintOf(game, []).hint?.id, 'read');
    assert.equal(hintOf(game, []).hint?.dismissable, true);
    assert.equal(hintOf(game, ['read']).hint?.id, 'table');
    assert.equal(hintOf(game, ['read']).hint?.dismissable, false);
    game.as('us').propose({ air: 'agreed-areas' });
    const next = hintOf(game, ['read']);
    assert.deepEqual(next.done, ['read', 'table']);
    assert.equal(next.hint?.id, 'last', 'one whose moment has not come lets others by');
    game.untilNextRound();
    assert.equal(hintOf(game, ['read', 'table']).hint?.id, 'later');
    assert.equal(hintOf(game, ['read', 'table', 'later', 'last']).hint, null);
  });
});

test('stakeholders of one’s own with a veto come first', () => {
  const { scenario, view } = knowledge(smallWar(), table(smallWar()).state, 'russia');
  assert.deepEqual(
    describeStakeholders(scenario, view).map(({ id }) => id),
    ['kremlin', 'congress', 'rebel-council', 'envoy'],
  );
});

test('the tally leaves out the ground where there is none', () => {
  const { scenario, view } = knowledge(quarrel(), table(quarrel()).state, 'us');
  assert.deepEqual(
    describeTally(scenario, view).lines.map(({ id }) => id),
    ['agreed'],
  );
});

test('problems of a file read as one line with the cure', () => {
  const text = 'format: 1\nid: x\ntitel: X\nparties: {}\nstickingPoints: {}\n';
  const { problems } = readScenario(text, { file: 'x.yaml' });
  const told = problems.map(describeProblem);
  assert.ok(
    told.some(
      (line) => line.startsWith('Problem at x.yaml, line 3: ') && line.endsWith('Did you mean "title"?'),
    ),
    told.join('\n'),
  );
  assert.equal(
    describeNotice({ code: 'scenario-problems', problems: problems.slice(0, 1) }),
    'This scenario cannot be played yet: 1 problem.',
  );
  assert.equal(
    describeNotice({ code: 'save-damaged', detail: 'line 3' }),
    'This saved game is damaged (line 3).',
  );
  assert.equal(
    describeNotice({ code: 'save-illegal-move', detail: '6', kept: true }),
    'This saved game holds a move that is not allowed (move 6). It is kept, so that nothing is lost.',
  );
});

test('a source is one line with how sure it is', () => {
  const scenario = quarrel({
    sources: { un: { title: 'Report', publisher: 'UN', date: '2016', confidence: 'high' } },
  });
  assert.equal(
    describeSources(scenario, ['un', 'un', 'none'])[0]?.line,
    'Report, UN, 2016 (high confidence).',
  );
  assert.equal(describeSources(scenario, ['un', 'un', 'none']).length, 1);
});
