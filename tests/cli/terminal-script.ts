// A terminal that remembers what was printed, so that commands are tested without processes.
import { type Terminal, realTerminal } from '../../src/cli/terminal.ts';

export interface RecordedTerminal extends Terminal {
  readonly printed: string[];
  readonly complaints: string[];
}

/** A terminal whose files are `files`, and the disk for all others. Its clock moves a second a look. */
export function recordedTerminal(files: Readonly<Record<string, string>> = {}): RecordedTerminal {
  const printed: string[] = [];
  const complaints: string[] = [];
  let seconds = 0;
  return {
    printed,
    complaints,
    readText: (file) => files[file] ?? realTerminal.readText(file),
    listFolder: realTerminal.listFolder,
    out: (line) => void printed.push(line),
    err: (line) => void complaints.push(line),
    now: () => (seconds += 1) * 1000,
  };
}
