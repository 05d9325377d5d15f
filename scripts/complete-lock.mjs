// Completes package-lock.json with the tools' builds for other platforms. npm leaves out what the registry that it
// asked does not hold, and a lock file without them cannot be installed cleanly: run this after adding a dependency.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/**
 * @typedef {{ version?: string, cpu?: string[], os?: string[], libc?: string[], dev?: true, optional?: true,
 *   optionalDependencies?: Record<string, string> }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ');
const processors = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ');

/** @type {Record<string, string>} */
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/**
 * The machines a build is for, read from its name: `@oxlint/binding-linux-x64-gnu` is for glibc Linux on x64.
 * @param {string} name
 */
function platformOf(name) {
  const parts = name.split(/[/-]/);
  const cpu = parts.filter((part) => processors.includes(part));
  const os = parts.filter((part) => systems.includes(part));
  const libc = os.includes('linux') ? parts.flatMap((part) => libraries[part] ?? []) : [];
  return { cpu, os, libc };
}

/**
 * The builds that locked packages name but the lock file leaves out, as entries of the lock file.
 * @param {Lock} lock
 * @returns {Record<string, Locked>}
 */
export function missingBuilds({ packages }) {
  /** @type {Record<string, Locked>} */
  const missing = {};
  for (const [path, owner] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const { cpu, os, libc } = platformOf(name);
      if (path === '' || cpu.length === 0 || packages[`node_modules/${name}`] !== undefined) continue;
      missing[`node_modules/${name}`] = {
        version,
        cpu,
        ...(owner.dev ? { dev: true } : {}),
        ...(libc.length > 0 ? { libc } : {}),
        optional: true,
        ...(os.length > 0 ? { os } : {}),
      };
    }
  }
  return missing;
}

/**
 * @param {Record<string, Locked>} packages
 */
const sorted = (packages) =>
  Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingBuilds(lock);
  lock.packages = sorted({ ...lock.packages, ...missing });
  writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
  console.log(`${Object.keys(missing).length} builds for other platforms added to package-lock.json`);
}
