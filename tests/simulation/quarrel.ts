// Small scenarios for stories about the core: a quarrel of two parties over three points, with changes as each story needs.
import { type Scenario, type ScenarioSource, scenarioSchema } from '../../src/scenario/format/scenario.ts';

const option = (title: string, us: number, russia: number) => ({
  title,
  clause: `Clause: ${title}.`,
  value: { us, russia },
});

/** Two parties, three points, one vetoer each; no ground. `changes` replace whole parts. */
export function quarrelSource(changes: Partial<ScenarioSource> = {}): ScenarioSource {
  return {
    format: 1,
    id: 'quarrel',
    title: 'A quarrel',
    parties: { us: { name: 'United States' }, russia: { name: 'Russia' } },
    stakeholders: {
      congress: { name: 'Congress', kind: 'capital', behind: 'us', veto: true, leaning: 10, uncertainty: 0 },
      kremlin: {
        name: 'Kremlin',
        kind: 'capital',
        behind: 'russia',
        veto: true,
        leaning: 10,
        uncertainty: 0,
      },
    },
    stickingPoints: {
      access: {
        title: 'Access',
        weight: { us: 0.5, russia: 0.2 },
        options: {
          'army-checkpoints': option('Army checkpoints', 0, 1),
          'red-crescent': option('Red Crescent', 0.6, 0.7),
          'un-checkpoints': option('UN checkpoints', 1, 0.2),
        },
      },
      air: {
        title: 'Air',
        weight: { us: 0.3, russia: 0.5 },
        options: {
          'no-limits': option('No limits', 0, 1),
          'agreed-areas': option('Agreed areas', 0.5, 0.8),
          'full-grounding': option('Full grounding', 1, 0),
        },
      },
      publication: {
        title: 'Publication',
        weight: { us: 0.2, russia: 0.3 },
        options: { secret: option('Secret', 0.4, 0.5), public: option('Public', 0.6, 0.9) },
      },
    },
    ...changes,
  };
}

/** The quarrel, read. */
export const quarrel = (changes: Partial<ScenarioSource> = {}): Scenario =>
  scenarioSchema.parse(quarrelSource(changes));
