// What is handed in of a game under an assignment, by one or by two at a device, and what is played after it.
import { describe, expect, it } from 'vitest';
import { readResult, type Result } from '../../../src/lesson/result.ts';
import { verifyResult } from '../../../src/lesson/verify-result.ts';
import { textOfResultLink } from '../../../src/session/links/assignment-link.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { type Device, device, on, playOut, quickStorage } from '../device.ts';
import { assignment, begin, cardOf, gameOf, open, playThrough, sitDown } from './lesson-story.ts';

describe('what is played after the end', () => {
  const handedIn = (table: Device): Result | undefined => {
    const before = table.downloads.length;
    table.send({ type: 'hand-in', as: 'file' });
    const text = table.downloads[before]?.text;
    const read = text === undefined ? undefined : readResult(text);
    return read !== undefined && 'result' in read ? read.result : undefined;
  };
  const toTheDebrief = async (table: Device): Promise<void> => {
    await playOut(table);
    table.send({ type: 'continue' });
    await table.until(on('debrief'));
  };

  it('from one of its moves is no result, and says so, also when it is opened again', async () => {
    const storage = quickStorage();
    const { table } = await open({ ...assignment, asks: [] }, storage);
    await sitDown(table);
    await toTheDebrief(table);
    const first = handedIn(table);
    expect(first?.assignment).toBe('kamo-risa');
    table.send({ type: 'play-from', moves: 2 });
    const apart = await table.until((now) => now.screen === 'playing' && now.game?.branchedFrom !== null);
    expect(apart.notice?.code).toBe('apart-from-result');
    expect(gameOf(apart)).toMatchObject({ apartFrom: 'kamo-risa', lesson: null });
    expect(handedIn(table)).toBeUndefined();
    await table.until(({ saves }) => saves.length === 2);

    const reloaded = device({ storage });
    await reloaded.until(on('title'));
    reloaded.send({ type: 'resume' });
    const resumed = await reloaded.until((now) => now.game !== null);
    expect(gameOf(resumed).apartFrom).toBe('kamo-risa');
    await toTheDebrief(reloaded);
    expect(handedIn(reloaded)).toBeUndefined();
    // The finished game is still there to be handed in.
    const finished = reloaded.session
      .snapshot()
      .saves.find(({ moves }) => moves === first?.journal.moves.length);
    reloaded.send({ type: 'resume', save: finished?.key ?? '' });
    await reloaded.until((now) => now.game?.lesson !== null);
    expect(handedIn(reloaded)).toEqual(first);
  });

  it('from the beginning is a result that says which game it is', async () => {
    const { table } = await open({ ...assignment, asks: [] });
    await sitDown(table);
    await toTheDebrief(table);
    expect(handedIn(table)?.attempt).toBeUndefined();
    table.send({ type: 'play-again' });
    await table.until(on('briefing'));
    table.send({ type: 'read-briefing' });
    await toTheDebrief(table);
    const again = handedIn(table);
    expect([again?.attempt, again?.name]).toEqual([2, 'Kim']);
    expect(again === undefined ? false : verifyResult(again, builtIn('first-steps')).ok).toBe(true);
  });
});

describe('the result of a game', () => {
  it('replays to what happened, with the answers, as a file and as a link', async () => {
    const { table } = await open({ ...assignment, origin: { ...assignment.origin, length: 20 } });
    await sitDown(table);
    const over = gameOf(await playThrough(table));
    table.send({ type: 'continue' });
    await table.until(on('debrief'));
    table.send({
      type: 'answer-after',
      answers: [{ question: 'What would you do otherwise?', text: 'Ask more.' }],
    });
    table.send({ type: 'hand-in', as: 'file' });
    const [file] = table.downloads;
    expect(file?.name).toBe('cessation-result-kamo-risa-Kim.json');
    const read = readResult(file?.text ?? '');
    if ('problem' in read) throw new Error(read.problem.code);
    const { result } = read;
    expect(result.answers.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['before', 'prediction', 'after']),
    );
    expect(result.assignment).toBe('kamo-risa');
    const verified = verifyResult(result, builtIn('first-steps'));
    expect(verified.ok && verified.state.ended).toEqual(over.finalState?.ended);

    table.send({ type: 'hand-in', as: 'link' });
    await table.until(({ notice }) => notice?.code === 'link-copied');
    expect(await textOfResultLink(table.copied[0] ?? '')).toBe(file?.text);
  });

  it('can be handed in before the end, when the bell rings', async () => {
    const { table } = await open({ ...assignment, asks: [] });
    const game = gameOf(await sitDown(table));
    const move = cardOf(game);
    table.send({ type: 'move', move });
    table.send({ type: 'hand-in', as: 'file' });
    const read = readResult(table.downloads[0]?.text ?? '');
    if ('problem' in read) throw new Error(read.problem.code);
    const verified = verifyResult(read.result, builtIn('first-steps'));
    expect(verified.ok && verified.state.ended).toBeNull();
  });

  it('carries two people who share a device', async () => {
    const { table } = await open({ ...assignment, across: 'person', locked: ['opponent'] });
    begin(table);
    // Until the end nobody sees what the other foretold.
    const leaks: unknown[] = [];
    table.session.subscribe(({ game }) => {
      if (game === null || game.over) return;
      leaks.push(...(game.lesson?.answers ?? []).filter(({ by }) => (by ?? game.viewer) !== game.viewer));
    });
    const introduces = async (name: string, text: string): Promise<void> => {
      await table.until(on('handover'));
      table.send({ type: 'take-over' });
      await table.until(on('briefing'));
      const before = [{ question: 'What does the other side need?', text }];
      table.send({ type: 'introduce', introduction: { name, before } });
      const { lesson } = gameOf(table.session.snapshot());
      expect(lesson?.answers.map((answer) => answer.text)).toEqual([text]);
      table.send({ type: 'read-briefing' });
    };
    await introduces(' Kim ', 'Water.');
    await table.until(on('playing'));
    table.send({ type: 'move', move: { kind: 'end-turn' } });
    table.send({ type: 'answer', answers: [{ question: 'Signed?', text: 'Likely', value: 0.7 }] });
    await introduces('', 'A bridge.');
    await playThrough(table);
    expect(leaks).toEqual([]);
    table.send({ type: 'continue' });
    await table.until(on('debrief'));
    for (const by of ['overwater', 'netherford'])
      table.send({ type: 'answer-after', answers: [{ question: 'And now?', text: `${by} says` }], by });
    table.send({ type: 'hand-in', as: 'file' });
    expect(table.downloads[0]?.name).toBe('cessation-result-kamo-risa-Kim.json');
    const read = readResult(table.downloads[0]?.text ?? '');
    if ('problem' in read) throw new Error(read.problem.code);
    expect(read.result.names).toEqual({ overwater: 'Kim', netherford: '' });
    const perspectives = read.result.answers.filter(({ kind }) => kind === 'before' || kind === 'after');
    expect(perspectives.map(({ kind, by, text }) => [kind, by, text])).toEqual([
      ['before', 'overwater', 'Water.'],
      ['before', 'netherford', 'A bridge.'],
      ['after', 'overwater', 'overwater says'],
      ['after', 'netherford', 'netherford says'],
    ]);
    const forged = { ...read.result, names: { atlantis: 'Bo' } };
    expect(verifyResult(forged, builtIn('first-steps'))).toMatchObject({
      problem: { code: 'other-parties' },
    });
    expect(verifyResult(read.result, builtIn('first-steps')).ok).toBe(true);
    const asked = read.result.answers.filter(({ kind }) => kind === 'prediction');
    expect(new Set(asked.map(({ by }) => by))).toEqual(new Set(['overwater', 'netherford']));
  });
});

it('a result behind a link opens where results are read, and is left in the address for them', async () => {
  const { table } = await open({ ...assignment, asks: [] });
  await sitDown(table);
  await playOut(table);
  table.send({ type: 'continue' });
  await table.until(on('debrief'));
  table.send({ type: 'hand-in', as: 'link' });
  await table.until(({ notice }) => notice?.code === 'link-copied');
  const teacher = device({ address: table.copied[0] ?? '' });
  expect((await teacher.until(({ screen }) => screen !== 'loading')).screen).toBe('class');
});
