// The parts in which a form shows the file, each with the keys of the file that it holds.

/** The parts in the order in which a scenario is best written. */
export const parts = [
  {
    id: 'about',
    keys: ['id', 'title', 'summary', 'language', 'authors', 'licence', 'minutes', 'contentNote'],
  },
  { id: 'parties', keys: ['parties'] },
  { id: 'points', keys: ['stickingPoints'] },
  { id: 'stakeholders', keys: ['stakeholders'] },
  { id: 'calendar', keys: ['calendar', 'lengths', 'tableMoves'] },
  { id: 'places', keys: ['map', 'zones', 'routes'] },
  { id: 'forces', keys: ['armedActors', 'sieges', 'separations', 'convoys', 'cessation'] },
  { id: 'moves', keys: ['moves', 'gauges'] },
  { id: 'events', keys: ['events'] },
  { id: 'telling', keys: ['hints', 'endings'] },
  { id: 'debrief', keys: ['debrief'] },
  { id: 'sources', keys: ['glossary', 'sources'] },
] as const satisfies readonly { readonly id: string; readonly keys: readonly string[] }[];

export type PartId = (typeof parts)[number]['id'];

/** The part that shows a place of the file; the first where none does. */
export const partOf = (path: readonly (string | number)[]): PartId =>
  parts.find(({ keys }) => (keys as readonly string[]).includes(String(path[0])))?.id ?? 'about';
