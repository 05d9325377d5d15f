// `node scripts/run.mjs FILE.ts …`: installs what is missing, then runs the project's TypeScript; prints nothing itself.
import { ensureInstalled } from './install.mjs';
import { runNode } from './tool.mjs';

ensureInstalled();
const loader = new URL('typescript.mjs', import.meta.url).href;
process.exitCode = await runNode(['--import', loader, ...process.argv.slice(2)]);
