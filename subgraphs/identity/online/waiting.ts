/** Domains that are waited for: each is asked again after a while, longer each time, until it answers. */
export interface Waiting {
  readonly add: (domain: string, error: Error) => void;
  readonly domains: () => string[];
  readonly errorOf: (domain: string) => Error;
  /** Waits for none any more: all may be asked. */
  readonly clear: () => void;
}

const FIRST_MS = 500;
const LAST_MS = 30_000;

/** `ask` rejects while a domain is down; `back` is called when one has answered. */
export function createWaiting(ask: (domain: string) => Promise<unknown>, back: () => void): Waiting {
  const waiting = new Map<string, { readonly error: Error; readonly timer: NodeJS.Timeout }>();

  function add(domain: string, error: Error, afterMs = FIRST_MS): void {
    if (waiting.has(domain)) return;
    const timer = setTimeout(() => {
      const answered = ask(domain);
      answered.then(
        () => {
          if (waiting.get(domain)?.timer === timer && waiting.delete(domain)) back();
        },
        () => {
          if (waiting.get(domain)?.timer === timer && waiting.delete(domain))
            add(domain, error, Math.min(2 * afterMs, LAST_MS));
        },
      );
    }, afterMs).unref();
    waiting.set(domain, { error, timer });
  }

  return {
    add,
    domains: () => [...waiting.keys()],
    errorOf: (domain) => waiting.get(domain)!.error,
    clear: () => {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
