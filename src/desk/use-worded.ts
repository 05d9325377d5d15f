// What is worked out once and holds words: worked out again when the language changes.
import { useMemo } from 'preact/hooks';
import { language } from '../presentation/wording/wording.ts';

/** Like `useMemo`, with the language in use among what the words depend on. */
export function useWorded<Words>(make: () => Words, inputs: readonly unknown[]): Words {
  const spoken = language();
  // eslint-disable-next-line -- callers name what their words depend on, as they would for useMemo
  return useMemo(make, [spoken, ...inputs]);
}
