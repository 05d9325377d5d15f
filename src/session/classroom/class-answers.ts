// Reads results of a class and replays them, one after the other; nothing in them is believed.
import { classGameOf } from '../../lesson/class-report/class-game.ts';
import { fileKind } from '../../lesson/file-kind.ts';
import { type Result, readResult } from '../../lesson/result.ts';
import { verifyResult } from '../../lesson/verify-result.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { readScenario } from '../../scenario/reading/read-scenario.ts';
import type { ClassAnswer, ClassMessage } from './class-reader.ts';

/** Scenarios of files that are kept: a class mostly has one. */
const mostOwn = 8;

/** Answers messages of the page, asked one at a time. Never rejects for what a result holds. */
export function createClassAnswers(): (message: ClassMessage) => Promise<ClassAnswer> {
  /** Built-in scenarios that the page has given, by id; null where it has none. */
  const builtIns = new Map<string, Scenario | null>();
  /** Scenarios of files, by their text. */
  const own = new Map<string, Scenario | null>();
  /** Fingerprints of scenarios that the page has been told. */
  const told = new Set<string>();
  /** The result that waits for its scenario. */
  let waiting: Result | undefined;

  const ownScenario = (text: string): Scenario | null => {
    const known = own.get(text);
    if (known !== undefined) return known;
    const scenario = readScenario(text, { file: 'scenario.yaml' }).scenario ?? null;
    if (own.size >= mostOwn) own.clear();
    own.set(text, scenario);
    return scenario;
  };
  const verified = (result: Result, whole: Scenario | null): ClassAnswer => {
    if (whole === null) return { refused: { code: 'no-scenario' } };
    const found = verifyResult(result, whole);
    if (!found.ok) return { refused: found.problem };
    const { scenario, state, log } = found;
    const { hash } = result.scenario;
    const isNew = !told.has(hash);
    told.add(hash);
    return { result, game: classGameOf(result, scenario, state, log), ...(isNew ? { scenario } : {}) };
  };
  return async (message) => {
    if ('id' in message) {
      builtIns.set(message.id, message.scenario);
      return waiting === undefined
        ? { refused: { code: 'no-scenario' } }
        : verified(waiting, message.scenario);
    }
    const { source } = message;
    const text = typeof source === 'string' ? source : await source.text();
    const found = readResult(text);
    if ('problem' in found) {
      const kind = fileKind({ file: typeof source === 'string' ? '' : source.name, text });
      return {
        refused: kind === undefined || kind === 'result' ? found.problem : { code: 'elsewhere', kind },
      };
    }
    const { result } = found;
    const { origin } = result;
    if (origin.kind === 'file') return verified(result, ownScenario(origin.text));
    const known = builtIns.get(origin.id);
    if (known !== undefined) return verified(result, known);
    waiting = result;
    return { needs: origin.id };
  };
}
