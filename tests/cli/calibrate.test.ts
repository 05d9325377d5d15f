// `calibrate` prints one JSON value with the promised fields, tells its progress on standard error, and says what it cannot use.
import { describe, expect, it } from 'vitest';
import { calibrateCommand } from '../../src/cli/calibrate.ts';
import { startJournal } from '../../src/simulation/journal.ts';
import { told, war } from '../review/record/small-war-record.ts';
import { recordedTerminal } from './terminal-script.ts';

const journal = { ...startJournal(war, { seed: '1' }), moves: [] };

/** The small war in a folder of its own, with its record, its journal of history and the review of that beside it. */
const warOnDisk = {
  'war/small-war.json': JSON.stringify(war),
  'war/record.json': JSON.stringify(told),
  'war/history.journal.json': JSON.stringify(journal),
  'war/history.review.json': JSON.stringify({ recordReview: 1, scenario: journal.scenario }),
};

function run(args: readonly string[], changed: Readonly<Record<string, string>> = {}) {
  const terminal = recordedTerminal({ ...warOnDisk, ...changed });
  const exit = calibrateCommand(args, terminal);
  return { exit, ...terminal };
}

describe('calibrate', () => {
  const calibrated = run(['war/small-war.json', '--games', '2', '--seed', '7', '--json']);

  it('prints the four parts as one JSON value and nothing else', () => {
    expect(calibrated.exit).toBe(0);
    expect(calibrated.printed).toHaveLength(1);
    const result = JSON.parse(calibrated.printed[0] ?? '');
    expect(Object.keys(result)).toEqual(['record', 'selfPlay', 'features', 'moves']);
    expect(result.record.signedDate.median).toMatch(/^2016-\d\d-\d\d$/);
    expect(Object.keys(result.record.cessationDays)).toEqual(['p10', 'median', 'p90']);
    for (const field of ['convoysDelivered', 'convoyStuck'])
      expect(result.record[field]).toBeTypeOf('number');
    expect(result.record).toHaveProperty('violenceDropFirst2Days');
    for (const field of ['signed', 'ratified', 'lasting', 'beyond28Days'])
      expect(result.selfPlay[field]).toBeTypeOf('number');
    for (const feature of result.features) {
      expect(feature).toMatchObject({ name: expect.any(String), effectOnMedianDays: expect.any(Number) });
      expect([1, -1]).toContain(feature.expectedSign);
      expect(feature.ci95).toHaveLength(2);
    }
    for (const move of result.moves) {
      for (const part of ['legalShare', 'playedShare', 'bestShare']) {
        expect(move[part]).toBeGreaterThanOrEqual(0);
        expect(move[part]).toBeLessThanOrEqual(1);
      }
    }
  });

  it('tells on standard error how far it is', () => {
    expect(calibrated.complaints).toContain('the record: 100 %');
    expect(calibrated.complaints).toContain('moves: 100 %');
    expect(calibrated.complaints.join('\n')).not.toMatch(/history/);
  });

  it('prints the figures as lines, with what must be shown', () => {
    const { exit, printed } = run(['tests/scenario/fixtures/forty-lines.yaml', '--games', '2']);
    expect(exit).toBe(0);
    expect(printed.join('\n')).toMatch(/No record beside the scenario/);
    expect(printed.join('\n')).toMatch(/It must show/);
    expect(printed.some((line) => /^ {2}(yes|NO ) equals sign/.test(line))).toBe(true);
  });

  it('warns of a journal of history that is not of this scenario', () => {
    const stale = JSON.stringify({ ...journal, scenario: { ...journal.scenario, hash: '0'.repeat(32) } });
    const { complaints } = run(['war/small-war.json', '--games', '1'], { 'war/history.journal.json': stale });
    expect(complaints.join('\n')).toMatch(/another version of the scenario.*npm run history/);
  });

  it('warns of a review of the record that was measured on another version of the scenario, or not at all', () => {
    const stale = JSON.stringify({
      recordReview: 1,
      scenario: { ...journal.scenario, hash: '0'.repeat(32) },
    });
    for (const found of [stale, ''])
      expect(
        run(['war/small-war.json', '--games', '1'], { 'war/history.review.json': found }).complaints.join(
          '\n',
        ),
      ).toMatch(
        /history\.review\.json of small-war (was measured on another version|is missing).*npm run history/,
      );
  });

  it('does not take a record that is none', () => {
    const { exit, complaints } = run(['war/small-war.json'], {
      'war/record.json': '{"record":1,"scenario":"small-war"}',
    });
    expect(exit).toBe(2);
    expect(complaints.join('\n')).toMatch(/record beside small-war cannot be used \(no-date at signed\)/);
  });

  it.each([
    ['no scenario', [], /Name one scenario/],
    ['a number of games that is none', ['first-steps', '--games', '0'], /whole number/],
    ['an unknown opponent', ['first-steps', '--player', 'overwater=chess'], /no opponent/],
    ['an unknown option', ['first-steps', '--loud'], /--loud/],
  ])('complains about %s', (_, args, sentence) => {
    const { exit, complaints, printed } = run(args);
    expect(exit).toBe(2);
    expect(complaints.join('\n')).toMatch(sentence);
    expect(printed).toEqual([]);
  });
});
