// The server behind `npm start` serves the folder it was given, nothing else, with the headers the game needs.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';

let folder = '';
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cessation-server-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), '<title>Cessation</title>');
  writeFileSync(join(dist, 'assets', 'main-B4x_9-Zk.js'), 'export {};');
  symlinkSync(join(folder, 'secret.txt'), join(dist, 'link.txt'));
  server = await serveFolder(dist);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path exactly as written; `fetch` would tidy `..` away. */
const statusOf = (path: string, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('the top folder answers with its page under the strict policy', async () => {
  const response = await fetch(server.url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('unsafe');
  expect(await response.text()).toBe('<title>Cessation</title>');
});

test('a script with a hash in its name is typed, compressed and kept for good', async () => {
  const response = await fetch(`${server.url}assets/main-B4x_9-Zk.js`);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(await response.text()).toBe('export {};');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/link.txt',
  '/%00',
  '/%',
])('%s leads nowhere', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('only reading is allowed', async () => {
  expect(await statusOf('/', 'HEAD')).toBe(200);
  expect(await statusOf('/', 'POST')).toBe(405);
});

test('a taken port makes it take a later one', async () => {
  const taken = Number(new URL(server.url).port);
  const second = await serveFolder(join(folder, 'dist'), { port: taken });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
});
