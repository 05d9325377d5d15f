// A game under an assignment: what is locked stays locked, and what is asked is answered first.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeAssignment } from '../../../src/lesson/assignment.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { device, on, person, playOut, quickStorage } from '../device.ts';
import { address, assignment, cardOf, gameOf, open, sitDown } from './lesson-story.ts';

describe('an assignment behind a link', () => {
  it('opens where a game is chosen, with its scenario', async () => {
    const { snapshot } = await open(assignment);
    expect(snapshot.assignment).toEqual(assignment);
    expect(snapshot.chosen).toBe('first-steps');
  });

  it('holds a scenario from a file as well', async () => {
    const text = readFileSync('tests/scenario/fixtures/forty-lines.yaml', 'utf8');
    const { table, snapshot } = await open({
      ...assignment,
      origin: { kind: 'file', text },
      side: null,
      locked: [],
    });
    const offering = snapshot.offerings.find(({ key }) => key === snapshot.chosen);
    expect(offering?.builtIn).toBe(false);
    expect(snapshot.notice).toBeNull();
    table.send({ type: 'leave-assignment' });
    expect(table.session.snapshot().assignment).toBeNull();
  });

  it('is refused in words where it is damaged, newer, or of a scenario that is not here', async () => {
    const damaged = device({ address: `${address}#lesson=xxxx` });
    expect((await damaged.until(on('choosing'))).notice?.code).toBe('assignment-damaged');
    const newer = await open({ ...assignment, version: 2 as 1 });
    expect(newer.snapshot.notice?.code).toBe('assignment-newer');
    const lost = await open({ ...assignment, origin: { kind: 'built-in', id: 'atlantis' } });
    expect(lost.snapshot.notice).toEqual({ code: 'assignment-other-scenario', detail: 'atlantis' });
    expect(lost.snapshot.assignment).toBeNull();
  });

  it('opens from its file too, where scenarios are opened', async () => {
    const table = device();
    await table.until(on('title'));
    table.send({ type: 'go', to: 'choosing' });
    await table.until(on('choosing'));
    const file = new File([writeAssignment(assignment)], 'lesson.json');
    table.send({ type: 'open-scenario-files', files: [file] });
    expect((await table.until((now) => now.assignment !== null)).chosen).toBe('first-steps');
  });

  it('lets no other scenario be chosen', async () => {
    const { table } = await open(assignment);
    table.send({ type: 'choose-scenario', scenario: 'template' });
    expect(table.session.snapshot().chosen).toBe('first-steps');
  });
});

describe('what an assignment locks', () => {
  it('is put in place of what the student chose', async () => {
    const { table } = await open(assignment);
    const game = gameOf(await sitDown(table));
    expect(game.players).toEqual({
      overwater: person,
      netherford: { kind: 'computer', opponent: 'attache' },
    });
    expect(game.seed).toBe('kamo-risa');
    expect(game.scenario.calendar.rounds).toHaveLength(builtIn('first-steps').calendar.rounds.length);
  });

  it('stays as chosen where it is not locked', async () => {
    const { table } = await open({ ...assignment, locked: [] });
    const game = gameOf(await sitDown(table));
    expect(game.players['netherford']).toEqual(person);
    expect(game.seed).toBe('lucky');
  });

  it('keeps advisers silent and moves made', async () => {
    const { table } = await open({ ...assignment, asks: [] });
    const game = gameOf(await sitDown(table));
    const move = cardOf(game);
    table.send({ type: 'ask-advisers', move });
    expect(table.session.snapshot().advice).toBeNull();
    const made = game.journal.moves.length;
    table.send({ type: 'move', move });
    const after = gameOf(table.session.snapshot());
    expect(after.canUndo).toBe(false);
    table.send({ type: 'undo' });
    expect(gameOf(table.session.snapshot()).journal.moves).toHaveLength(made + 1);
  });

  it('keeps no copy from before a move, until the game is over', async () => {
    const { table } = await open({ ...assignment, asks: [] });
    await sitDown(table);
    table.send({ type: 'save-as', name: 'before' });
    table.send({ type: 'export-save' });
    await table.until(({ notice }) => notice?.code === 'copy-locked');
    expect(table.session.snapshot().saves.filter(({ automatic }) => !automatic)).toEqual([]);
    expect(table.downloads).toEqual([]);
    await playOut(table);
    table.send({ type: 'export-save' });
    await table.until(({ notice }) => notice?.code === 'exported');
  });

  it('holds for another game under the same assignment', async () => {
    const { table } = await open({ ...assignment, asks: [] });
    await sitDown(table);
    await playOut(table);
    table.send({ type: 'continue' });
    await table.until(on('debrief'));
    table.send({ type: 'switch-sides' });
    expect(table.session.snapshot().screen).toBe('debrief');
    table.send({ type: 'play-again' });
    const again = await table.until(on('briefing'));
    expect(gameOf(again).seed).toBe('kamo-risa');
    expect(gameOf(again).lesson?.answers.map(({ kind }) => kind)).toEqual(['before']);
  });

  it('lets no other game be begun in place of one that is not over, where nothing is taken back', async () => {
    const { table } = await open({ ...assignment, asks: [], locked: ['opponent'] });
    const game = gameOf(await sitDown(table));
    table.send({ type: 'move', move: cardOf(game) });
    for (const type of ['play-again', 'switch-sides'] as const) {
      table.send({ type });
      expect(gameOf(table.session.snapshot()).journal.moves).not.toEqual([]);
    }
    table.send({ type: 'play-from', moves: 0 });
    expect(gameOf(table.session.snapshot()).branchedFrom).toBeNull();
    await playOut(table);
    table.send({ type: 'switch-sides' });
    await table.until(on('briefing'));
  });

  it('allows to begin again where moves may be taken back', async () => {
    const { table } = await open({ ...assignment, asks: [], undo: true });
    const game = gameOf(await sitDown(table));
    table.send({ type: 'move', move: cardOf(game) });
    table.send({ type: 'play-again' });
    expect(gameOf(await table.until(on('briefing'))).journal.moves).toEqual([]);
  });
});

describe('a question before a move', () => {
  it('holds the move until it is answered, and is not asked again in the round', async () => {
    const { table } = await open(assignment);
    const game = gameOf(await sitDown(table));
    const made = game.journal.moves.length;
    const move = cardOf(game);
    table.send({ type: 'move', move });
    expect(table.session.snapshot().asked).toMatchObject({ move, due: [{ ask: { measure: 'signed' } }] });
    expect(gameOf(table.session.snapshot()).journal.moves).toHaveLength(made);

    table.send({ type: 'answer', answers: [{ question: 'Signed?', text: 'Likely' }] });
    expect(table.session.snapshot().asked).not.toBeNull();
    table.send({ type: 'keep-move' });
    expect(table.session.snapshot().asked).toBeNull();

    table.send({ type: 'move', move });
    table.send({ type: 'answer', answers: [{ question: 'Signed?', text: 'Likely', value: 0.7 }] });
    const after = gameOf(table.session.snapshot());
    expect(after.journal.moves).toHaveLength(made + 1);
    expect(after.lesson?.answers.at(-1)).toMatchObject({
      kind: 'prediction',
      at: made,
      by: 'overwater',
      measure: 'signed',
      value: 0.7,
    });
    table.send({ type: 'move', move: { kind: 'end-turn' } });
    expect(table.session.snapshot().asked).toBeNull();
  });

  it('is not asked about a move that is refused anyway', async () => {
    const { table } = await open(assignment);
    await sitDown(table);
    table.send({ type: 'move', move: { kind: 'accept' } });
    expect(table.session.snapshot().asked).toBeNull();
  });

  it('stays answered when the move is taken back', async () => {
    const { table } = await open({ ...assignment, undo: true });
    const game = gameOf(await sitDown(table));
    const move = { kind: 'propose', package: {} } as const;
    const offer = game.legal.find(({ kind }) => kind === 'propose') ?? move;
    table.send({ type: 'move', move: offer });
    table.send({ type: 'answer', answers: [{ question: 'Signed?', text: 'Likely', value: 0.7 }] });
    const { canUndo, lesson } = gameOf(table.session.snapshot());
    expect(lesson?.answers).toHaveLength(2);
    expect(canUndo).toBe(true);
    table.send({ type: 'undo' });
    expect(gameOf(table.session.snapshot()).lesson?.answers).toHaveLength(2);
    table.send({ type: 'move', move: offer });
    expect(table.session.snapshot().asked).toBeNull();
  });

  it('is kept with its answer when the page is opened again', async () => {
    const storage = quickStorage();
    const { table } = await open(assignment, storage);
    const game = gameOf(await sitDown(table));
    const move = cardOf(game);
    table.send({ type: 'move', move });
    table.send({ type: 'answer', answers: [{ question: 'Signed?', text: 'Likely', value: 0.7 }] });
    await table.until(({ canResume, saves }) => canResume && (saves[0]?.moves ?? 0) > 0);
    const { lesson } = gameOf(table.session.snapshot());

    const reloaded = device({ storage });
    await reloaded.until(on('title'));
    reloaded.send({ type: 'resume' });
    const resumed = await reloaded.until((now) => now.game !== null);
    expect(gameOf(resumed).lesson).toEqual(lesson);
    expect(lesson?.name).toBe('Kim');
  });
});
