// `node --import ./scripts/typescript.mjs file.ts` runs TypeScript as it stands; see docs/decisions/0004.
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./typescript-hooks.mjs', import.meta.url);
