// The JSON Schema of the scenario format, for editors that complete and check while an author writes.
import { meaningOf } from './schema-walk.ts';
import { z } from './zod.ts';
import { kinds } from './format/basics.ts';
import { scenarioSchema } from './format/scenario.ts';

/** The file that holds the schema; scenario files name it in their first line, relative to themselves. */
export const schemaFile = 'scenarios/scenario-1.schema.json';

/** A description that also says what an id refers to. */
const withReference = (schema: z.core.$ZodType, description: string | undefined): string | undefined => {
  const meaning = meaningOf(schema);
  if (meaning === undefined || !('refersTo' in meaning)) return description;
  const reference = `The id of ${kinds[meaning.refersTo]}.`;
  return description?.includes(reference) ? description : [description, reference].filter(Boolean).join(' ');
};

/** The JSON Schema (draft 7, which editors know best) of scenario format 1, as authors write it. */
export const scenarioJsonSchema = (): Record<string, unknown> => {
  const schema = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      jsonSchema.description = withReference(zodSchema, jsonSchema.description);
      if (jsonSchema.description === undefined) delete jsonSchema.description;
    },
  });
  // It would name a host.
  delete schema.$schema;
  return {
    $id: schemaFile.slice(schemaFile.lastIndexOf('/') + 1),
    title: 'Scenario, format 1',
    description: 'A negotiation and what surrounds it, as one file. See docs/scenarios.md.',
    ...schema,
  };
};

/** The text of the schema file. */
export const schemaText = (): string => `${JSON.stringify(scenarioJsonSchema(), undefined, 1)}\n`;
