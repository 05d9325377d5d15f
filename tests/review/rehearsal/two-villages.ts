// Two villages that share a well: a small scenario without ground, for planting what a rehearsal must find.
import type { Finding, FindingCode } from '../../../src/review/rehearsal/finding.ts';
import { rehearse } from '../../../src/review/rehearsal/rehearse.ts';
import type { Rehearsal } from '../../../src/review/rehearsal/rehearsal.ts';
import type { Scenario, ScenarioSource } from '../../../src/scenario/format/scenario.ts';
import { readScenario } from '../../../src/scenario/reading/read-scenario.ts';

const option = (title: string, upper: number, lower: number) => ({
  title,
  clause: `${title}, they agreed.`,
  value: { upper, lower },
});

type In<Table extends 'parties' | 'stickingPoints' | 'stakeholders' | 'moves'> = NonNullable<
  ScenarioSource[Table]
>[string];

/** The scenario as its author may write it, with the things that tests change under their names. */
export interface Villages extends ScenarioSource {
  parties: Record<'upper' | 'lower', In<'parties'>>;
  stickingPoints: Record<'well' | 'path' | 'feast', In<'stickingPoints'>>;
  stakeholders: Record<'elders' | 'wardens', In<'stakeholders'>>;
  moves: Record<'visit' | 'ask-elders' | 'ask-wardens', In<'moves'>>;
}

/** Nothing in it is planted: sides differ, can trade, and have something to lose. */
export function villages(): Villages {
  return {
    format: 1,
    id: 'two-villages',
    title: 'Two villages',
    minutes: 15,
    parties: {
      upper: { name: 'Upper village', reservation: 0.4 },
      lower: { name: 'Lower village', reservation: 0.4 },
    },
    stakeholders: {
      elders: {
        name: 'The elders',
        kind: 'capital',
        behind: 'upper',
        veto: true,
        leaning: 8,
        uncertainty: 25,
      },
      wardens: {
        name: 'The wardens',
        kind: 'capital',
        behind: 'lower',
        veto: true,
        leaning: 8,
        uncertainty: 25,
      },
    },
    stickingPoints: {
      well: {
        title: 'The well',
        weight: { upper: 0.6, lower: 0.2 },
        options: {
          'upper-first': option('Upper first', 1, 0.1),
          'by-turns': option('By turns', 0.5, 0.6),
          'lower-first': option('Lower first', 0, 1),
        },
      },
      path: {
        title: 'The path',
        weight: { upper: 0.2, lower: 0.6 },
        options: {
          closed: option('Closed', 1, 0),
          'market-days': option('Market days', 0.6, 0.5),
          open: option('Open', 0.1, 1),
        },
      },
      feast: {
        title: 'The feast',
        weight: { upper: 0.2, lower: 0.2 },
        options: {
          above: option('Above', 1, 0.2),
          below: option('Below', 0.2, 1),
        },
      },
    },
    gauges: { gossip: { name: 'Gossip' } },
    calendar: { rounds: [{}, {}, {}, {}], implementationDays: 0 },
    moves: {
      visit: {
        title: 'Visit the other village',
        kind: 'public',
        about: 'You go and drink their tea.',
        cost: 2,
        effects: [{ effect: 'trust', by: 4 }],
      },
      'ask-elders': {
        title: 'Ask the elders',
        kind: 'capital',
        by: ['upper'],
        about: 'You ask what they would bear.',
        phases: ['talks', 'capitals'],
        effects: [{ effect: 'leaning', of: 'elders', by: 8 }],
      },
      'ask-wardens': {
        title: 'Ask the wardens',
        kind: 'capital',
        by: ['lower'],
        about: 'You ask what they would bear.',
        phases: ['talks', 'capitals'],
        effects: [{ effect: 'leaning', of: 'wardens', by: 8 }],
      },
    },
    events: {
      drought: {
        title: 'It has not rained',
        odds: 0.4,
        effects: [
          { effect: 'patience', of: 'upper', by: -10 },
          { effect: 'trust', by: -3 },
        ],
      },
    },
    endings: {
      'no-deal': { title: 'No deal', text: 'They part.', when: { if: 'ended', is: ['noDeal'] } },
      refused: {
        title: 'Refused',
        text: 'Those at home say no.',
        when: { if: 'ended', is: ['refusedAtHome'] },
      },
      agreed: { title: 'Agreed', text: 'They drink to it.' },
    },
  };
}

/** Cards that do nothing at all, for false alarms. */
export const idleCards = (count: number): NonNullable<ScenarioSource['moves']> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `idle-${at}`,
      {
        title: `Idle ${at}`,
        kind: 'public' as const,
        about: 'You talk about it.',
        cost: 0,
        effects: [{ effect: 'gauge' as const, gauge: 'gossip', by: 5 }],
      },
    ]),
  );

/** The scenario that a source is read as. Throws when it has errors. */
export function read(source: ScenarioSource): Scenario {
  const { scenario, problems } = readScenario(JSON.stringify(source), { file: 'planted.json' });
  if (scenario === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return scenario;
}

/** What is found in a source with this many games. */
export function found(source: ScenarioSource, games = 120, seed = '1'): Rehearsal {
  return rehearse(read(source), { games, seed });
}

/** The findings with these codes, as "code path". */
export function places(findings: readonly Finding[], ...codes: readonly FindingCode[]): readonly string[] {
  return findings
    .filter(({ code }) => codes.includes(code))
    .map(({ code, path }) => `${code} ${path.join('.')}`);
}
