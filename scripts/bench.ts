// `npm run bench`: measures every section and prints its figures. `npm run bench -- page`: only sections with such a word in their title.
import { analysisSpeed } from './bench/analysis.ts';
import { classSpeed } from './bench/class.ts';
import { pageSpeed } from './bench/page.ts';
import type { Section } from './bench/section.ts';
import { simulationSpeed } from './bench/simulation.ts';
import { thinkingSpeed } from './bench/thinking.ts';
import { workerSpeed } from './bench/worker.ts';

const sections: readonly Section[] = [
  analysisSpeed,
  simulationSpeed,
  thinkingSpeed,
  workerSpeed,
  classSpeed,
  pageSpeed,
];

const [wanted = ''] = process.argv.slice(2);

const asked = sections.filter(({ title }) => title.toLowerCase().includes(wanted.toLowerCase()));
if (asked.length === 0) {
  console.error(
    `No section has "${wanted}" in its title. There are: ${sections.map(({ title }) => title).join('; ')}.`,
  );
  process.exitCode = 2;
}

for (const { title, measure } of asked) {
  console.log(`\n${title}`);
  try {
    for (const { name, value } of await measure()) console.log(`  ${name.padEnd(32)} ${value}`);
  } catch (error) {
    console.error(`  could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
