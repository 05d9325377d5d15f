// `node scripts/run.mjs FILE.ts …`: installs what is missing, then runs the project's TypeScript; prints nothing itself.
import { bundleOf } from './bundle.mjs';
import { ensureInstalled } from './install.mjs';
import { runNode } from './tool.mjs';

ensureInstalled();
const loader = new URL('typescript.mjs', import.meta.url).href;
const [entry = '', ...args] = process.argv.slice(2);
// Scripts are small; the command line is hundreds of files, which start and run faster as one.
const bundle = entry.startsWith('src/') ? await bundleOf(entry) : undefined;
const started = bundle === undefined ? ['--import', loader, entry] : ['--enable-source-maps', bundle];
process.exitCode = await runNode([...started, ...args]);
