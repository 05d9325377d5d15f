// What a teacher puts together, and the assignment it makes: the same plan gives the same code, and nothing is asked that cannot come up.
import { describe, expect, it } from 'vitest';
import { assignmentOf, firstPlan, type Plan } from '../../src/desk/lesson/plan.ts';
import { readAssignment, writeAssignment } from '../../src/lesson/assignment.ts';
import { builtIn } from '../scenario/built-in.ts';

const prepared = {
  key: 'geneva-2016',
  scenario: builtIn('geneva-2016'),
  origin: { kind: 'built-in', id: 'geneva-2016' },
} as const;

const plan = (part: Partial<Plan> = {}) =>
  assignmentOf(prepared, { ...firstPlan('What do they need?', 'And now?'), ...part });

describe('a plan', () => {
  it('makes an assignment that students can open', () => {
    const assignment = plan({ length: 20, side: 'us', locked: ['side', 'length'] });
    expect(assignment.origin).toEqual({ kind: 'built-in', id: 'geneva-2016', length: 20 });
    expect(readAssignment(writeAssignment(assignment))).toEqual({ assignment });
  });

  it('gives the same code for the same, and another when asked or when anything is changed', () => {
    const codes = [
      plan(),
      plan({ edition: 1 }),
      plan({ length: 20 }),
      plan({ advisers: false }),
      plan({ after: 'Well?' }),
    ].map(({ code }) => code);
    expect(plan().code).toBe(codes[0]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('carries the temperament of the computer, and none where a person sits across', () => {
    const patient = plan({ across: 'minister', temperament: 'patient' });
    expect(patient).toMatchObject({ across: 'minister', temperament: 'patient' });
    expect(readAssignment(writeAssignment(patient))).toEqual({ assignment: patient });
    expect(patient.code).not.toBe(plan({ across: 'minister' }).code);
    expect(plan({ across: 'person', temperament: 'patient' })).not.toHaveProperty('temperament');
  });

  it('locks no side where students choose theirs', () => {
    expect(plan({ side: null, locked: ['side', 'seed'] }).locked).toEqual(['seed']);
    expect(plan({ side: 'france' }).side).toBeNull();
  });

  it('puts each question once, and no more than there is room for', () => {
    expect(plan({ before: ' Why? \n\nWhy?\nWhen?' }).before).toEqual(['Why?', 'When?']);
    expect(plan({ before: 'a\nb\nc\nd\ne\nf\ng' }).before).toHaveLength(6);
  });

  it('asks nothing about cards that the length leaves out', () => {
    const asks = [
      { ask: 'reason', before: 'card', card: 'us-mend-ankara' },
      { ask: 'reason', before: 'card', card: 'us-pause-arms' },
    ] as const;
    expect(plan({ asks }).asks).toHaveLength(2);
    expect(plan({ asks, length: 20 }).asks).toEqual([asks[1]]);
  });
});
