// What a command needs of the world, so that tests need no processes.
import { readFileSync, readdirSync, statSync } from 'node:fs';

export interface Terminal {
  /** The text of a file; throws where it cannot be read. */
  readonly readText: (file: string) => string;
  /** Names of what is in a folder; undefined where the path is none. */
  readonly listFolder: (path: string) => readonly string[] | undefined;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
}

/** The real files, streams and clock. */
export const realTerminal: Terminal = {
  readText: (file) => readFileSync(file, 'utf8'),
  listFolder: (path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(path) : undefined,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  now: () => performance.now(),
};

/** A command: gets its arguments and the world, gives the exit code: 0 done, 1 the answer is no, 2 it could not be asked. */
export type Command = (args: readonly string[], terminal: Terminal) => number;

/** A command that waits for others, such as threads. */
export type AsyncCommand = (args: readonly string[], terminal: Terminal) => Promise<number>;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
};

/** Why something could not be done, in words: of a file, what the system says of it; of options, what Node says, in its first line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (!code.startsWith('ERR_PARSE_ARGS')) return reasons[code] ?? error.message;
  const [first = ''] = error.message.split(/\n|(?<=\.) /, 1);
  return first.endsWith('.') ? first : `${first}.`;
}

/** Says what is wrong and gives exit code 2. */
export function complain(terminal: Terminal, message: string): number {
  terminal.err(message);
  return 2;
}
