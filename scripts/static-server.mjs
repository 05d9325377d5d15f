// Serves a folder of static files over HTTP, as any web host would, with the headers the game is meant to have.
import { createServer } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentSecurityPolicyHeader } from './content-security-policy.mjs';

/** @type {Record<string, string>} */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
};

const commonHeaders = {
  'Content-Security-Policy': contentSecurityPolicyHeader,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The file a request path names inside the folder, or undefined when there is none. Links and `..` that lead out
 * of the folder find nothing.
 * @param {string} folder absolute, without links
 * @param {string} requestUrl
 */
async function locate(folder, requestUrl) {
  try {
    const path = decodeURIComponent(new URL(requestUrl, 'http://localhost').pathname);
    let file = await realpath(join(folder, path));
    if ((await stat(file)).isDirectory()) file = await realpath(join(file, 'index.html'));
    return file.startsWith(folder + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Names with a content hash in them never change; everything else is asked for again.
 * @param {string} file
 */
const caching = (file) =>
  /[-.][\w-]{8}\.\w+$/.test(file) && !file.endsWith('.html')
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';

/**
 * @param {string} file
 * @param {boolean} acceptsGzip
 */
async function answer(file, acceptsGzip) {
  const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
  const body = await readFile(file);
  const headers = {
    ...commonHeaders,
    'Content-Type': type,
    'Cache-Control': caching(file),
    Vary: 'Accept-Encoding',
  };
  if (!acceptsGzip || !/charset|wasm/.test(type)) return { headers, body };
  return { headers: { ...headers, 'Content-Encoding': 'gzip' }, body: gzipSync(body) };
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function respond(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...commonHeaders, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await locate(folder, request.url ?? '/');
  if (file === undefined) {
    response
      .writeHead(404, { ...commonHeaders, 'Content-Type': 'text/plain; charset=utf-8' })
      .end('Not found\n');
    return;
  }
  const { headers, body } = await answer(file, /\bgzip\b/.test(String(request.headers['accept-encoding'])));
  response.writeHead(200, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Starts serving a folder. A taken port makes it try the next ones, up to twenty; port 0 takes any free one.
 * @param {string} folder
 * @param {{ host?: string, port?: number }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, { host = '127.0.0.1', port = 0 } = {}) {
  const top = await realpath(folder);
  const server = createServer((request, response) => {
    respond(top, request, response).catch(() => response.headersSent || response.writeHead(500).end());
  });
  /** @returns {Promise<void>} */
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  for (let attempt = port; ; attempt += 1) {
    try {
      const bound = await listen(server, host, attempt);
      return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`, close };
    } catch (error) {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || attempt - port >= 20) throw error;
    }
  }
}
