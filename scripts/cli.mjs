// `npm run -s cli -- …`: installs what is missing, then runs the command line's TypeScript; prints nothing itself.
import { ensureInstalled } from './install.mjs';
import { runNode } from './tool.mjs';

ensureInstalled();
const loader = import.meta.resolve('tsx');
process.exitCode = await runNode(['--import', loader, 'src/cli/main.ts', ...process.argv.slice(2)]);
