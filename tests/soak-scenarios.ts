// `npm run soak:scenarios -- [--cases N] [--seed S]`: reads broken scenario files; none may throw, take long, or have an error without its place.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/install.mjs';
import { catalogue } from '../src/scenario/catalogue.ts';
import { readScenario } from '../src/scenario/reading/read-scenario.ts';
import { hostile } from './scenario/hostile-mutations.ts';
import { brokenFile, faultIn } from './scenario/located.ts';
import { broken, drawFrom, usual } from './scenario/mutations.ts';
import { parts, tiny, withCards } from './scenario/small-texts.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});

/** Milliseconds of processor time that reading a short file may take. */
const limit = 200;
const fixtures = join(root, 'tests/scenario/fixtures');

/** A file to break; how much of the cases it gets; processor time of reading it whole, in ms. */
interface Seed {
  readonly name: string;
  readonly text: string;
  readonly share: number;
  readonly whole: number;
}

/** Processor time of the whole process, threads that collect garbage and compile included, in ms. */
function timed<Result>(work: () => Result): readonly [Result, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

const read = (text: string): ReturnType<typeof readScenario> => readScenario(text, { file: brokenFile });

function seedOf(name: string, text: string): Seed {
  // Small files are read as often as large ones for as much time: large ones would else take it all.
  const share = Math.max(0.004, Math.min(1, 3000 / text.length));
  const times = Array.from({ length: 5 }, () => timed(() => read(text))[1]);
  return { name, text, share, whole: Math.min(...times) };
}

const seeds: readonly Seed[] = [
  ...parts.map((text, place) => seedOf(`part ${place}`, text)),
  seedOf('tiny', tiny),
  seedOf('tiny with cards', withCards),
  ...readdirSync(fixtures).map((name) => seedOf(name, readFileSync(join(fixtures, name), 'utf8'))),
  ...catalogue.map(({ id, file }) => seedOf(id, readFileSync(join(root, file), 'utf8'))),
];
const families = [
  ...['text', 'lines', 'words', 'structure'].map(
    (name, place) => [name, usual.slice(place, place + 1)] as const,
  ),
  ...Object.entries(hostile).map(([name, mutations]) => [name, [mutations]] as const),
  ['several at once', [...usual, ...Object.values(hostile)]] as const,
];

const shares = seeds.reduce((sum, { share }) => sum + share, 0);
const counts = { accepted: 0, refused: 0, problems: 0, characters: 0 };
const slowest = { cpu: 0, of: '' };
const slowestShort = { cpu: 0, of: '' };
/** Characters up to which a file counts as short: every built-in scenario but the largest. */
const short = 50_000;
const byFamily = new Map<string, number>();

function chosenSeed(draw: (limit: number) => number): Seed {
  let left = (draw(1_000_000) / 1_000_000) * shares;
  for (const seed of seeds) {
    left -= seed.share;
    if (left < 0) return seed;
  }
  return seeds[0] as Seed;
}

/** The reader stops at about twice the tokens of the largest built-in scenario; a long file may take as much longer. */
const allowedFor = (text: string): number =>
  limit + (text.length <= short ? 0 : 2 * Math.max(...seeds.map(({ whole }) => whole)));

/** Reads one broken file. Gives what is wrong with the reading, or undefined. */
function readOne(number: number): string | undefined {
  const draw = drawFrom(number);
  const seed = chosenSeed(draw);
  const [family, mutations] = families[draw(families.length)] ?? ['text', usual];
  const text = broken(seed.text, draw, mutations);
  byFamily.set(family, (byFamily.get(family) ?? 0) + 1);
  const name = `case ${number} (${seed.name}, ${family}, ${text.length} characters)`;
  try {
    const [{ scenario, problems }, once] = timed(() => read(text));
    let cpu = once;
    // Garbage of earlier cases and a first compilation are not the file's fault: what is slow is slow every time.
    const allowed = allowedFor(text);
    for (let again = 0; again < 3 && cpu > Math.min(allowed, slowest.cpu); again += 1)
      cpu = Math.min(cpu, timed(() => read(text))[1]);
    counts[scenario === undefined ? 'refused' : 'accepted'] += 1;
    counts.problems += problems.length;
    counts.characters += text.length;
    for (const most of text.length > short ? [slowest] : [slowest, slowestShort])
      if (cpu > most.cpu) Object.assign(most, { cpu, of: name });
    const fault = faultIn(text, scenario, problems);
    if (fault !== undefined) return `${name}: ${fault}`;
    if (cpu > allowed) return `${name}: took ${cpu.toFixed(0)} ms`;
    return undefined;
  } catch (error) {
    return `${name}: thrown ${error instanceof Error ? error.stack : String(error)}`;
  }
}

const cases = Number(values.cases);
const first = Number(values.seed) * 1_000_000;
let faults = 0;
for (let number = first; number < first + cases; number += 1) {
  const fault = readOne(number);
  if (fault !== undefined) {
    faults += 1;
    console.log(fault);
  }
  if ((number - first + 1) % 10_000 === 0) console.log(`${number - first + 1} files, ${faults} faults`);
}
if (({} as { polluted?: boolean }).polluted !== undefined) {
  faults += 1;
  console.log('A file has changed what every object inherits.');
}
console.log(
  `${cases} files of ${(counts.characters / 1e6).toFixed(0)} million characters: ${counts.accepted} read, ${counts.refused} refused, ` +
    `${counts.problems} problems located, ${faults} faults`,
);
console.log([...byFamily].map(([name, count]) => `${name} ${count}`).join(', '));
for (const [what, { cpu, of }] of [
  ['slowest', slowest],
  [`slowest of up to ${short} characters`, slowestShort],
] as const)
  console.log(`${what}: ${cpu.toFixed(0)} ms of processor time: ${of}`);
console.log(seeds.map(({ name, whole }) => `${name} ${whole.toFixed(0)} ms`).join(', '));
process.exitCode = faults === 0 ? 0 : 1;
