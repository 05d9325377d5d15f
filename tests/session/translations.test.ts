// A teacher’s translation: opened with its scenario or alone, offered beside it, played, kept and handed on in its language.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/scenario/catalogue.ts';
import type { Snapshot } from '../../src/session/snapshot.ts';
import { type Device, computer, device, on, person, quickStorage } from './device.ts';

const valleyText = await readFile(new URL('../scenario/fixtures/valley.yaml', import.meta.url), 'utf8');
const firstSteps = await readFile('scenarios/first-steps/first-steps.yaml', 'utf8');
const valley = new File([valleyText], 'valley.yaml');
const head = (language: string, id = 'valley'): string =>
  `format: 1\ntranslates: ${id}\nlanguage: ${language}\ntexts:\n`;
const german = `${head('de')}  title: Das Tal\n  moves: { draw-map: { title: Eine Karte zeichnen } }\n`;
const germanFirstSteps = `${head('de', 'first-steps')}  title: Erste Schritte\n  parties: { overwater: { name: Oberwasser } }\n`;
const file = (text: string, name = 'a.de.yaml'): File => new File([text], name);

async function choosing(table: Device): Promise<void> {
  await table.until(on('title'));
  table.send({ type: 'go', to: 'choosing' });
  await table.until(on('choosing'));
}

/** Opens files, and gives what is on the screen once they are read. */
async function opens(table: Device, ...files: readonly File[]): Promise<Snapshot> {
  table.send({ type: 'open-scenario-files', files });
  return table.until(on('choosing'));
}

const inWords = ({ offerings }: Snapshot): readonly string[] =>
  offerings.map(({ language, title }) => `${language} ${title}`);
const chosenIn = ({ offerings, chosen }: Snapshot) => offerings.find(({ key }) => key === chosen);

/** Begins a game of what is chosen, and ends the first turn. */
async function plays(table: Device, sides: readonly [string, string]): Promise<Snapshot> {
  const { chosen } = table.session.snapshot();
  const players = { [sides[0]]: person, [sides[1]]: computer };
  table.send({ type: 'start', setup: { scenario: chosen ?? '', players, seed: 'a-seed' } });
  await table.until(on('briefing'));
  table.send({ type: 'read-briefing' });
  await table.until(on('playing'));
  table.send({ type: 'move', move: { kind: 'end-turn' } });
  return table.until((now) => on('playing')(now) && (now.game?.view.moves ?? 0) > 1);
}

describe('a translation', () => {
  it('opened together with its scenario is offered beside it, and so it is the next time', async () => {
    const storage = quickStorage();
    const table = device({ storage });
    await choosing(table);
    const opened = await opens(table, file(german), valley, file(`${head('ar')}  title: الوادي`, 'b.yaml'));
    expect(opened.notice).toBeNull();
    expect(chosenIn(opened)).toMatchObject({ title: 'The valley', translates: null });
    expect(inWords(opened).slice(-3)).toEqual(['en The valley', 'de Das Tal', 'ar الوادي']);
    expect(opened.offerings.at(-1)).toMatchObject({ builtIn: false, translates: opened.chosen });
    const again = device({ storage });
    await choosing(again);
    expect(inWords(again.session.snapshot())).toEqual(inWords(opened));
  });

  it('opened alone is that of a built-in scenario, or of one that was opened before', async () => {
    const storage = quickStorage();
    const table = device({ storage });
    await choosing(table);
    const built = await opens(table, file(germanFirstSteps));
    expect(chosenIn(built)).toMatchObject({
      title: 'Erste Schritte',
      language: 'de',
      translates: 'first-steps',
      parties: [{ name: 'Oberwasser' }, { name: 'Netherford' }],
    });
    const place = built.offerings.findIndex(({ key }) => key === 'first-steps');
    expect(built.offerings[place + 1]?.key).toBe(built.chosen);
    await opens(table, valley);
    const again = device({ storage });
    await choosing(again);
    const own = await opens(again, file(german));
    expect(chosenIn(own)).toMatchObject({ title: 'Das Tal', builtIn: false });
    expect(inWords(own)).toContain('de Erste Schritte');
  });

  it('opened alone is that of the last scenario opened with its id, rather than of the built-in one', async () => {
    const table = device();
    await choosing(table);
    const own = (title: string): File =>
      file(firstSteps.replace(/^title: .*$/m, `title: ${title}`), 'x.yaml');
    await opens(table, own('Second steps'));
    const { chosen } = await opens(table, own('Third steps'));
    const opened = await opens(table, file(germanFirstSteps));
    expect(chosenIn(opened)).toMatchObject({ title: 'Erste Schritte', translates: chosen });
  });

  it('may be opened before what was opened earlier is read again', async () => {
    const storage = quickStorage();
    const table = device({ storage });
    await choosing(table);
    await opens(table, valley, file(`${head('ar')}  title: الوادي`, 'b.yaml'));
    const hasty = device({ storage });
    await hasty.until(on('title'));
    hasty.send({ type: 'go', to: 'choosing' });
    const opened = await opens(hasty, file(german));
    expect(chosenIn(opened)?.title).toBe('Das Tal');
    expect(inWords(opened)).toEqual(expect.arrayContaining(['en The valley', 'ar الوادي']));
  });

  it('takes the place of an earlier one into its language, and of no other', async () => {
    const storage = quickStorage();
    const table = device({ storage });
    await choosing(table);
    await opens(table, valley, file(german), file(`${head('ar')}  title: الوادي`, 'b.yaml'));
    const mended = await opens(table, file(german.replace('Das Tal', 'Im Tal')));
    expect(inWords(mended).slice(-3)).toEqual(['en The valley', 'de Im Tal', 'ar الوادي']);
    const again = device({ storage });
    await choosing(again);
    expect(inWords(again.session.snapshot()).toSorted()).toEqual(inWords(mended).toSorted());
  });

  it('that is damaged shows every problem at its place, and its scenario opens all the same', async () => {
    const table = device();
    await choosing(table);
    const broken = german.replace('  title', '  titel').replace('draw-map', 'draw-mep');
    const opened = await opens(table, valley, file(broken, 'valley.de.yaml'));
    expect(chosenIn(opened)?.title).toBe('The valley');
    expect(inWords(opened)).not.toContain('de Das Tal');
    expect(opened.notice).toMatchObject({
      code: 'translation-problems',
      detail: 'valley.de.yaml, valley.yaml',
      problems: [
        { file: 'valley.de.yaml', line: 5, column: 3, suggestion: 'title' },
        { file: 'valley.de.yaml', line: 6, column: 12, suggestion: 'draw-map' },
      ],
    });
    const mended = await opens(table, file(german, 'valley.de.yaml'));
    expect(mended.notice).toBeNull();
    expect(chosenIn(mended)?.title).toBe('Das Tal');
  });

  it('of a scenario that is not known says so, and changes nothing', async () => {
    const table = device();
    await choosing(table);
    table.send({ type: 'choose-scenario', scenario: 'template' });
    const before = table.session.snapshot();
    const opened = await opens(table, file(`${head('de', 'vally')}  title: Das Tal`));
    expect(opened.notice?.problems).toMatchObject([{ code: 'unknown-scenario', line: 2, column: 13 }]);
    expect(opened.offerings).toEqual(before.offerings);
    expect(opened.chosen).toBe(before.chosen);
  });
});

describe('a game in another language', () => {
  it.each([
    { of: 'a scenario from a file', files: [valley, file(german)], title: 'Das Tal' },
    { of: 'a built-in scenario', files: [file(germanFirstSteps)], title: 'Erste Schritte' },
  ])('of $of is resumed, exported and shared in it', async ({ files, title }) => {
    const storage = quickStorage();
    const table = device({ storage });
    await choosing(table);
    const { offerings } = await opens(table, ...files);
    const offering = offerings.find((each) => each.title === title);
    table.send({ type: 'choose-scenario', scenario: offering?.key ?? '' });
    const [one, other] = offering?.parties.map(({ id }) => id) ?? [];
    const left = await plays(table, [one ?? '', other ?? '']);
    expect(left.game?.scenario).toMatchObject({ title, language: 'de' });
    const saved = await table.until((now) => now.saves[0]?.moves === left.game?.view.moves);
    expect(saved.saves[0]?.scenarioTitle).toBe(title);

    const again = device({ storage });
    await again.until(on('title'));
    again.send({ type: 'resume' });
    const resumed = await again.until(on('playing'));
    expect(resumed.game?.scenario).toEqual(left.game?.scenario);
    expect(resumed.game?.view).toEqual(left.game?.view);

    table.send({ type: 'export-save' });
    await table.until((now) => now.notice?.code === 'exported');
    const elsewhere = device();
    await elsewhere.until(on('title'));
    elsewhere.send({ type: 'import-save', file: new File([table.downloads[0]?.text ?? ''], 'game.json') });
    expect((await elsewhere.until(on('playing'))).game?.scenario).toEqual(left.game?.scenario);

    table.send({ type: 'share-link' });
    await table.until((now) => now.notice?.code === 'link-copied');
    const opened = device({ address: table.copied[0] ?? '' });
    const shared = await opened.until(on('playing'));
    expect(shared.game?.scenario).toEqual(left.game?.scenario);
    expect(shared.game?.view).toEqual(left.game?.view);

    table.send({ type: 'play-again' });
    expect((await table.until(on('briefing'))).game?.scenario.title).toBe(title);
  });

  it('is the same game as in the first: a save without the translation, or with a spoilt one, is replayed', async () => {
    const table = device();
    await choosing(table);
    await opens(table, file(germanFirstSteps));
    const left = await plays(table, ['overwater', 'netherford']);
    table.send({ type: 'export-save' });
    await table.until((now) => now.notice?.code === 'exported');
    const save = JSON.parse(table.downloads[0]?.text ?? '');
    const { translation, ...origin } = save.origin;
    expect(translation).toBe(germanFirstSteps);
    const opened = async (changed: unknown): Promise<Snapshot> => {
      const other = device();
      await other.until(on('title'));
      const text = JSON.stringify({ ...save, origin: changed });
      other.send({ type: 'import-save', file: new File([text], 'game.json') });
      return other.until((now) => on('playing')(now) || now.notice !== null);
    };
    const gone = `${translation}  hints: { gone: { text: Weg } }\n`;
    for (const [changed, title] of [
      [origin, 'First steps: the bridge and the well'],
      [{ ...origin, translation: '[[[[' }, 'First steps: the bridge and the well'],
      [{ ...origin, translation: gone }, 'Erste Schritte'],
    ]) {
      const { game } = await opened(changed);
      expect(game?.scenario.title).toBe(title);
      expect(game?.view).toEqual(left.game?.view);
    }
    expect((await opened({ ...origin, translation: 7 })).notice?.code).toBe('save-damaged');
  });
});

it('what is kept of files opened before is not believed either: what is damaged is left aside, and stays', async () => {
  const storage = quickStorage();
  const entry = { text: german, changed: '2026-01-01' };
  const damaged = [
    { ...entry, key: 'gone.de', translates: 'file-gone' },
    { ...entry, key: 'no-text', text: 7 },
    { key: 'nothing' },
    { ...entry, key: 'first-steps.de', text: germanFirstSteps, translates: 'first-steps' },
  ];
  for (const each of damaged) await storage.putScenario(each as never);
  const table = device({ storage });
  await choosing(table);
  expect(inWords(table.session.snapshot())).toContain('de Erste Schritte');
  expect(table.session.snapshot().offerings).toHaveLength(catalogue.length + 1);
  expect(await storage.scenarios()).toHaveLength(4);
});
