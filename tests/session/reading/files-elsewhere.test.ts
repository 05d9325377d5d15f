// People do not know which of several files belongs where: each is opened wherever they try, or leads to where it is opened.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openedToWrite } from '../../../src/desk/workshop/opened-to-write.ts';
import { writeAssignment } from '../../../src/lesson/assignment.ts';
import { writeResult } from '../../../src/lesson/result.ts';
import { createClassAnswers } from '../../../src/session/classroom/class-answers.ts';
import type { Notice } from '../../../src/session/snapshot.ts';
import { resultOfStudent } from '../../lesson/class-report/handed-in.ts';
import { builtIn } from '../../scenario/built-in.ts';
import { type Device, device, on } from '../device.ts';
import { assignment } from '../classroom/lesson-story.ts';

const fixture = (path: string): string => readFileSync(`tests/scenario/${path}`, 'utf8');
const journal = resultOfStudent(builtIn('first-steps'), 1).journal;
const save = {
  saved: 1,
  engine: 1,
  origin: { kind: 'built-in', id: 'first-steps' },
  players: { overwater: { kind: 'person' }, netherford: { kind: 'person' } },
  journal,
};

const texts = {
  scenario: fixture('fixtures/valley.yaml'),
  translation: fixture('fixtures/valley.de.yaml'),
  domain: fixture('foreign/fixtures/whole/island.json'),
  assignment: writeAssignment(assignment),
  result: writeResult(resultOfStudent(builtIn('first-steps'), 1)),
  save: JSON.stringify(save),
  journal: JSON.stringify(journal),
} as const;
type Kind = keyof typeof texts;

const fileOf = (kind: Kind): File => new File([texts[kind]], `${kind}.json`);

async function at(screen: 'choosing' | 'saves'): Promise<Device> {
  const table = device();
  await table.until(on('title'));
  table.send({ type: 'go', to: screen });
  await table.until(on(screen));
  return table;
}

async function noticeAtSaves(kind: Kind): Promise<{ readonly table: Device; readonly notice: Notice }> {
  const table = await at('saves');
  table.send({ type: 'import-save', file: fileOf(kind) });
  const { notice, screen } = await table.until((now) => now.notice !== null);
  if (notice === null) throw new Error('There is no notice.');
  expect(screen).toBe('saves');
  return { table, notice };
}

describe('among the saved games', () => {
  it.each(['scenario', 'translation', 'domain', 'assignment', 'result'] as const)(
    'a file with a %s is told for what it is',
    async (kind) => {
      const { notice } = await noticeAtSaves(kind);
      expect(notice).toMatchObject({ code: 'file-elsewhere', detail: `${kind}.json`, elsewhere: { kind } });
      expect(notice.elsewhere?.files).toHaveLength(1);
    },
  );

  it('the way leads to where an assignment is opened', async () => {
    const { table, notice } = await noticeAtSaves('assignment');
    table.send({ type: 'open-scenario-files', files: notice.elsewhere?.files ?? [] });
    const opened = await table.until((now) => now.assignment !== null);
    expect([opened.screen, opened.chosen, opened.notice]).toEqual(['choosing', 'first-steps', null]);
  });

  it.each(['save', 'journal'] as const)('a %s opens', async (kind) => {
    const table = await at('saves');
    table.send({ type: 'import-save', file: fileOf(kind) });
    const { game } = await table.until((now) => now.game !== null);
    expect(game?.journal).toEqual(journal);
  });

  it('a record of a game on a scenario that is not here, and a file of something else, are told as such', async () => {
    const table = await at('saves');
    const lost = { ...journal, scenario: { id: 'atlantis', hash: 'f'.repeat(32) } };
    table.send({ type: 'import-save', file: new File([JSON.stringify(lost)], 'x.json') });
    expect((await table.until((now) => now.notice !== null)).notice).toEqual({
      code: 'save-other-scenario',
      detail: 'atlantis',
    });
    table.send({ type: 'dismiss-notice' });
    table.send({ type: 'import-save', file: new File(['to do: buy milk'], 'list.yaml') });
    expect((await table.until((now) => now.notice !== null)).notice).toEqual({
      code: 'file-unknown',
      detail: 'list.yaml',
    });
  });
});

describe('where a game is chosen', () => {
  it.each(['save', 'journal', 'result'] as const)('a %s is told for what it is', async (kind) => {
    const table = await at('choosing');
    table.send({ type: 'open-scenario-files', files: [fileOf(kind)] });
    const { notice } = await table.until((now) => now.notice !== null);
    expect(notice).toMatchObject({ code: 'file-elsewhere', elsewhere: { kind } });
  });

  it('all results of a class that were opened go on together', async () => {
    const table = await at('choosing');
    table.send({ type: 'open-scenario-files', files: [fileOf('result'), fileOf('save'), fileOf('result')] });
    const { notice } = await table.until((now) => now.notice !== null);
    expect(notice?.elsewhere?.files.map(({ name }) => name)).toEqual(['result.json', 'result.json']);
  });

  it('an assignment opens also beside its scenario, and a cut one says that it is damaged', async () => {
    const table = await at('choosing');
    table.send({ type: 'open-scenario-files', files: [fileOf('scenario'), fileOf('assignment')] });
    await table.until((now) => now.assignment !== null);
    const other = await at('choosing');
    const cut = new File([texts.assignment.slice(0, 90)], 'lesson.txt');
    other.send({ type: 'open-scenario-files', files: [cut] });
    expect((await other.until((now) => now.notice !== null)).notice?.code).toBe('assignment-damaged');
  });
});

describe('in the workshop', () => {
  it('a scenario is taken as it is, whatever lies beside it', async () => {
    const opened = await openedToWrite([fileOf('translation'), fileOf('scenario')]);
    expect(opened).toEqual({ text: texts.scenario });
  });

  it('a domain becomes a scenario', async () => {
    const opened = await openedToWrite([fileOf('domain')]);
    expect('text' in opened ? opened.text : '').toMatch(/stickingPoints/);
  });

  it.each(['translation', 'assignment', 'result', 'save', 'journal'] as const)(
    'a %s is told for what it is',
    async (kind) => {
      expect(await openedToWrite([fileOf(kind)])).toMatchObject({ code: 'elsewhere', elsewhere: { kind } });
    },
  );

  it('what nobody knows can be written on, and what is no text cannot', async () => {
    expect(await openedToWrite([new File(['title: Mine'], 'x.yaml')])).toEqual({ text: 'title: Mine' });
    const bytes = new File([new Uint8Array([0xff, 0xfe, 0x00])], 'x.bin');
    expect(await openedToWrite([bytes])).toEqual({ code: 'file-unreadable', name: 'x.bin' });
  });
});

describe('in the report of a class', () => {
  it.each(['scenario', 'translation', 'domain', 'assignment', 'save', 'journal'] as const)(
    'a %s is refused for what it is',
    async (kind) => {
      const answer = await createClassAnswers()({ source: fileOf(kind) });
      expect(answer).toEqual({ refused: { code: 'elsewhere', kind } });
    },
  );
});
