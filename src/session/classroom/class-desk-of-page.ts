// The class report’s desk of this page: its workers, and the built-in scenarios that results were played on.
import { builtInFile } from '../../scenario/catalogue.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type ClassDesk, createClassDesk } from './class-desk.ts';

/** Each a file of its own that is fetched when needed: see scripts/scenario-plugin.ts. */
const scenarios = import.meta.glob<Scenario>('../../../scenarios/*/*.yaml', {
  query: '?scenario',
  import: 'default',
});

/** Workers at most: the page itself keeps a core, and more bring little. */
const mostWorkers = 4;

/** A desk with as many workers as this device has cores to spare. */
export const classDeskOfPage = (): ClassDesk =>
  createClassDesk({
    workers: Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency - 1)),
    startWorker: () => new Worker(new URL('./class.worker.ts', import.meta.url), { type: 'module' }),
    builtIn: async (id) => scenarios[`../../../${builtInFile(id)}`]?.(),
  });
