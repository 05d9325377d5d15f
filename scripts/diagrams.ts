// Writes docs/statecharts/ from the machines: `npm run diagrams`; with `-- --check` it only says which pages are stale.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { machines } from '../src/simulation/statecharts/charts.ts';

const folder = fileURLToPath(new URL('../docs/statecharts/', import.meta.url));

/** The pages that belong in docs/statecharts/, by file name: one for each machine and an index. */
export function statechartPages(): ReadonlyMap<string, string> {
  const all: readonly (readonly [string, AnyStateMachine])[] = Object.entries(machines);
  const pages = new Map(all.map(([name, machine]) => [`${kebab(name)}.md`, pageOf(name, machine)]));
  return pages.set('README.md', indexOf(all));
}

/** The names of pages in docs/statecharts/ that are missing, out of date or belong to no machine. */
export function stalePages(): readonly string[] {
  const pages = statechartPages();
  const present = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const outdated = [...pages].filter(
    ([name, text]) => !present.has(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  const stray = [...present].filter((name) => !pages.has(name));
  return [...outdated.map(([name]) => name), ...stray];
}

/** The Markdown page of one machine: its diagram, its states and its transitions, each with its description. */
export function pageOf(name: string, machine: AnyStateMachine): string {
  const states: readonly AnyStateNode[] = Object.values(machine.states);
  const ends = states.some((state) => state.type === 'final');
  return [
    `# ${title(name)}`,
    '<!-- Made by `npm run diagrams` from the machine; change the machine, not this page. -->',
    machine.root.description ?? '',
    ends
      ? 'It ends in one of its final states, from which nothing leads on.'
      : 'It has no final state: it goes round for as long as the game lasts.',
    ['```mermaid', ...diagramOf(machine, states), '```'].join('\n'),
    '## States',
    table(
      ['State', 'Meaning'],
      states.map((state) => [stateLabel(machine, state), state.description ?? '']),
    ),
    '## Transitions',
    'Where an event has several rows in a state, the first whose condition holds is taken.',
    table(
      ['From', 'Event', 'Condition', 'To', 'Meaning'],
      states.flatMap((state) => transitionsOf(state).map((transition) => rowOf(state, transition))),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function indexOf(all: readonly (readonly [string, AnyStateMachine])[]): string {
  return [
    '# Statecharts',
    '<!-- Made by `npm run diagrams` from the machines; change the machines, not this page. -->',
    'The lifecycles that the rules of the game follow. What is not drawn here cannot happen.',
    table(
      ['Chart', 'What it follows'],
      all.map(([name, machine]) => [`[${title(name)}](${kebab(name)}.md)`, machine.root.description ?? '']),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function diagramOf(machine: AnyStateMachine, states: readonly AnyStateNode[]): readonly string[] {
  const first = machine.root.initial.target.map((state) => `  [*] --> ${state.key}`);
  const arrows = states.flatMap((state) =>
    transitionsOf(state).map((transition) => {
      const condition = conditionOf(state, transition);
      const label = condition === '' ? transition.eventType : `${transition.eventType} [${condition}]`;
      return `  ${state.key} --> ${targetOf(transition)}: ${label}`;
    }),
  );
  const last = states.filter((state) => state.type === 'final').map((state) => `  ${state.key} --> [*]`);
  return ['stateDiagram-v2', ...first, ...arrows, ...last];
}

function transitionsOf(state: AnyStateNode): readonly AnyTransitionDefinition[] {
  return [...state.transitions.values()].flat();
}

function targetOf(transition: AnyTransitionDefinition): string {
  return transition.target?.[0]?.key ?? '';
}

/** The guard's name; "otherwise" for the last of several ways out on one event; else nothing. */
function conditionOf(state: AnyStateNode, transition: AnyTransitionDefinition): string {
  if (typeof transition.guard === 'string') return transition.guard;
  const siblings = state.transitions.get(transition.eventType) ?? [];
  return siblings.length > 1 ? 'otherwise' : '';
}

function rowOf(state: AnyStateNode, transition: AnyTransitionDefinition): readonly string[] {
  return [
    `\`${state.key}\``,
    `\`${transition.eventType}\``,
    conditionOf(state, transition),
    `\`${targetOf(transition)}\``,
    transition.description ?? '',
  ];
}

function stateLabel(machine: AnyStateMachine, state: AnyStateNode): string {
  const first = machine.root.initial.target.includes(state);
  const role = first ? ' (first)' : state.type === 'final' ? ' (final)' : '';
  return `\`${state.key}\`${role}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map(() => '---');
  return [head, rule, ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** "stickingPoint" → "sticking-point". */
function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** "stickingPoint" → "Sticking point". */
function title(name: string): string {
  const words = kebab(name).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function write(): void {
  mkdirSync(folder, { recursive: true });
  for (const name of stalePages()) rmSync(join(folder, name), { force: true });
  for (const [name, text] of statechartPages()) writeFileSync(join(folder, name), text);
  console.log(`Wrote ${statechartPages().size} pages to docs/statecharts/.`);
}

function check(): void {
  const stale = stalePages();
  if (stale.length === 0) return;
  console.error(
    `Stale in docs/statecharts/: ${stale.join(', ')}. Run "npm run diagrams" and commit the pages.`,
  );
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) check();
  else write();
}
