// Where the page finds what teachers take home: the template, the schema, and the pages that scripts/document-plugin.ts makes.

const found = import.meta.glob<string>(
  ['../../scenarios/template/template.yaml', '../../scenarios/scenario-1.schema.json'],
  { query: '?url', import: 'default', eager: true },
);

const ending = (name: string): string | undefined =>
  Object.entries(found).find(([path]) => path.endsWith(name))?.[1];

export const teaching = {
  template: ending('template.yaml'),
  schema: ending('schema.json'),
  kit: 'teaching/index.html',
  guide: 'teaching/scenarios.html',
  workshop: 'teaching/workshop.html',
};
