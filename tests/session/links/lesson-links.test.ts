// How much the link of an assignment carries, and when only a file will do.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/lesson/assignment.ts';
import { readScenario } from '../../../src/scenario/reading/read-scenario.ts';
import { assignmentLink } from '../../../src/session/links/assignment-link.ts';
import { longestLink } from '../../../src/session/links/share-link.ts';

const address = 'https://cessation.example/play';

const assignment: Assignment = {
  format: 'cessation-assignment',
  version: 1,
  code: 'kamo-risa',
  origin: { kind: 'built-in', id: 'geneva-2016', length: 20 },
  side: 'us',
  across: 'attache',
  locked: ['side', 'opponent', 'seed', 'length'],
  advisers: false,
  undo: false,
  asks: [
    { ask: 'prediction', measure: 'ratified', before: 'signing' },
    { ask: 'reason', before: 'round' },
  ],
  before: ['What does the other side need most?', 'What would make the other side say no?'],
  after: ['What did the other side need most, as you see it now?'],
};

describe('how much a link carries', () => {
  const linkOf = (file: string): Promise<string> =>
    assignmentLink({ ...assignment, origin: { kind: 'file', text: readFileSync(file, 'utf8') } }, address);

  it('a scenario of forty lines in under 2,000 characters', async () => {
    const file = 'tests/scenario/fixtures/forty-lines.yaml';
    expect(readScenario(readFileSync(file, 'utf8'), { file }).scenario).toBeDefined();
    expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThan(38);
    expect((await linkOf(file)).length).toBeLessThan(2_000);
  });

  it('a built-in scenario in no more than its name, a changed copy of Geneva in a file alone', async () => {
    expect((await assignmentLink(assignment, address)).length).toBeLessThan(700);
    expect((await linkOf('scenarios/geneva-2016/geneva-2016.yaml')).length).toBeGreaterThan(longestLink);
  });
});
