// What one browser gives its tabs: locks that can be taken away, and a channel on which all but the speaker hear.
import type { BetweenTabs } from '../../src/session/one-tab.ts';

interface Lock {
  readonly steal: () => void;
}

type Listener = (event: MessageEvent<unknown>) => void;

/** A browser; each call of `tab` opens a tab of it. */
export function browser(): { readonly tab: () => BetweenTabs; readonly held: () => readonly string[] } {
  const held = new Map<string, Lock>();
  const tabs: { readonly listeners: Listener[] }[] = [];
  const grant = async (name: string, use: (lock: { readonly name: string } | null) => unknown) => {
    const mine = { steal: (): void => undefined };
    const stolen = new Promise<never>((_, reject) => {
      mine.steal = () => reject(new Error('AbortError'));
    });
    held.set(name, mine);
    try {
      return await Promise.race([use({ name }), stolen]);
    } finally {
      if (held.get(name) === mine) held.delete(name);
    }
  };
  const request = async (
    name: string,
    { steal = false }: { readonly steal?: boolean },
    use: (lock: { readonly name: string } | null) => unknown,
  ) => {
    await Promise.resolve();
    const before = held.get(name);
    if (before !== undefined && !steal) return use(null);
    const granted = grant(name, use);
    before?.steal();
    return granted;
  };
  return {
    tab: () => {
      const own = { listeners: [] as Listener[] };
      tabs.push(own);
      return {
        locks: { request } as unknown as NonNullable<BetweenTabs['locks']>,
        channel: {
          postMessage: (data: unknown) => {
            for (const other of tabs)
              if (other !== own) for (const listen of other.listeners) listen({ data } as MessageEvent);
          },
          addEventListener: (_: string, listener: unknown) => void own.listeners.push(listener as Listener),
        },
      };
    },
    held: () => [...held.keys()],
  };
}
