// What every reading must keep to, however broken the file: an error has a place inside the file and a sentence.
import type { readScenario } from '../../src/scenario/reading/read-scenario.ts';

/** The name under which broken files are read. */
export const brokenFile = 'broken.yaml';

const endsLikeASentence = /[.?]$/;

/** What is wrong with a reading of `text` as `brokenFile`, or undefined. `read` is the scenario or translation that came of it. */
export const faultIn = (
  text: string,
  read: unknown,
  problems: ReturnType<typeof readScenario>['problems'],
): string | undefined => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  for (const { line, column, message, path, severity, file } of problems) {
    const inLine = lines[line - 1];
    if (inLine === undefined) return `line ${line} of ${lines.length}`;
    if (!(Number.isInteger(column) && column >= 1 && column <= inLine.length + 1))
      return `column ${column} in a line of ${inLine.length}`;
    if (!endsLikeASentence.test(message) || /undefined|\[object/.test(message.replaceAll(/"[^"]*"/g, '')))
      return `message ${message}`;
    if (typeof path !== 'string' || file !== brokenFile) return `path ${path}`;
    if (!['error', 'warning', 'advice'].includes(severity)) return `severity ${severity}`;
  }
  const failed = problems.some(({ severity }) => severity === 'error');
  if (failed !== (read === undefined)) return failed ? 'a scenario with errors' : 'no scenario and no error';
  return undefined;
};
