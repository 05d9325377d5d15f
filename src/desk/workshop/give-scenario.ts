// Gives the scenario on the workbench to its author as a file, byte for byte.
import type { Bench } from './bench.ts';

const isJson = (text: string): boolean => text.trimStart().startsWith('{');

const nameOf = (value: unknown): string => {
  const id =
    typeof value === 'object' && value !== null ? (value as { readonly id?: unknown }).id : undefined;
  return typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id) ? id : 'scenario';
};

/** Starts the download. */
export function giveScenario(bench: Bench): void {
  void bench.keep();
  const { text, value } = bench.state().draft;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${nameOf(value)}.${isJson(text) ? 'json' : 'yaml'}`;
  anchor.click();
  // Some browsers read the address only after this turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
