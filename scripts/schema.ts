// `npm run schema`: writes the JSON Schema of the scenario format, and the field reference in the authors' guide.
import { readFileSync, writeFileSync } from 'node:fs';
import { schemaFile, schemaText } from '../src/scenario/json-schema.ts';
import { guideFile, withFieldReference } from './field-reference.ts';

const at = (file: string): URL => new URL(`../${file}`, import.meta.url);

writeFileSync(at(schemaFile), schemaText());
writeFileSync(at(guideFile), withFieldReference(readFileSync(at(guideFile), 'utf8')));
console.log(`${schemaFile} and ${guideFile} written.`);
