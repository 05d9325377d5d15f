// `npm run history`: plays the record of every scenario that has one, reviews it, and writes the journal and its review beside it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { journalText, recordJournal } from '../src/review/record/record-game.ts';
import { recordReviewText, reviewRecord } from '../src/review/record/record-review.ts';
import { readRecord } from '../src/review/record/record.ts';
import { catalogue } from '../src/scenario/catalogue.ts';
import { readScenario } from '../src/scenario/reading/read-scenario.ts';

for (const { file } of catalogue) {
  const at = (name: string): URL => new URL(name, new URL(`../${file}`, import.meta.url));
  if (!existsSync(at('record.json'))) continue;
  const { scenario } = readScenario(readFileSync(at(''), 'utf8'), { file });
  if (scenario === undefined) throw new Error(`${file} has errors. Run: npm run -s cli -- check ${file}`);
  const reading = readRecord(JSON.parse(readFileSync(at('record.json'), 'utf8')), scenario);
  if (!reading.ok)
    throw new Error(
      `The record beside ${file} is not one: ${reading.problem.code} at ${reading.problem.path}.`,
    );
  const journal = recordJournal(scenario, reading.record);
  if (journal === undefined)
    throw new Error(
      `In no game of ${scenario.id} does the record go as history went. Run calibrate and see why.`,
    );
  writeFileSync(at('history.journal.json'), journalText(journal));
  console.log(`${file}: history.journal.json written, seed "${journal.settings.seed}".`);
  writeFileSync(at('history.review.json'), recordReviewText(reviewRecord(scenario, reading.record, journal)));
  console.log(`${file}: history.review.json written.`);
}
