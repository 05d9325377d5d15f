// `npm run schema`: writes the JSON Schema of the scenario format from its zod schema.
import { writeFileSync } from 'node:fs';
import { schemaFile, schemaText } from '../src/scenario/json-schema.ts';

writeFileSync(new URL(`../${schemaFile}`, import.meta.url), schemaText());
console.log(`${schemaFile} written.`);
