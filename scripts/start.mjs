// `npm start`: installs what is missing, builds the game and serves it on this machine. PORT and HOST choose where.
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { serveFolder } from './static-server.mjs';
import { runTool } from './tool.mjs';

ensureInstalled();
const built = await runTool('vite', ['build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);

const host = process.env['HOST'] ?? '127.0.0.1';
const port = Number(process.env['PORT'] ?? 4173);
const { url } = await serveFolder(join(root, 'dist'), { host, port });
console.log(`Cessation is at ${url} (Ctrl+C stops it)`);
