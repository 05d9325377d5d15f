// The page’s one Trusted Types policy. Nothing is ever taken for markup or code; the only scripts that may be started are its own workers.

/** What a built worker is called: see vite.config.ts. */
const worker = /^[a-z-]+\.worker-[\w-]{8}\.js$/;

/** Whether an address is that of a worker that was built with the page: in the folder of its scripts, under a name with a fingerprint. */
function isOwnWorker(address: string): boolean {
  const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
  const { href } = new URL(address, folder);
  return href.startsWith(folder) && worker.test(href.slice(folder.length));
}

/** What a browser offers that knows Trusted Types. */
const { trustedTypes } = globalThis as {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ) => unknown;
  };
};

// The default policy stands at every place where a text would become code, so none of them can be forgotten. It makes no markup and no
// scripts at all: a text that is given to innerHTML or eval is refused.
trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    if (isOwnWorker(address)) return address;
    throw new TypeError(`This page does not run scripts of other addresses: ${address}`);
  },
});
