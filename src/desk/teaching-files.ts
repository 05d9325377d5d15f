// Where the page finds the files that teachers take home: the template, the schema, the guide for authors.

const found = import.meta.glob<string>(
  [
    '../../scenarios/template/template.yaml',
    '../../scenarios/scenario-1.schema.json',
    '../../docs/scenarios.md',
  ],
  { query: '?url', import: 'default', eager: true },
);

const ending = (name: string): string | undefined =>
  Object.entries(found).find(([path]) => path.endsWith(name))?.[1];

export const teaching = {
  template: ending('template.yaml'),
  schema: ending('schema.json'),
  guide: ending('scenarios.md'),
};
