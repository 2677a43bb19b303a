import { LRUCache } from 'lru-cache';
import { serviceCaller, type Ask } from '../calling/ask.ts';
import type { Check } from './check.ts';

/** What sales said of the skus that a call names; null for one that could not be asked about. */
export interface Products {
  readonly known: (sku: string) => boolean | null;
}

export type KnowProducts = (skus: readonly string[]) => Promise<Products>;

const CACHED = 50_000;
const ASKED_AT_ONCE = 1_000;

/**
 * Asks sales, which owns products, about the skus that it has not yet called known, by the domain's committed operation
 * `<Name>KnownProducts`. Only yes is remembered, so a product is usable as soon as sales has it; one removed later stays
 * usable here until it leaves the cache.
 */
export function createProducts(domain: string, ask: Ask): KnowProducts {
  const operation = `${domain[0]!.toUpperCase()}${domain.slice(1)}KnownProducts`;
  const cache = new LRUCache<string, true>({ max: CACHED });
  const caller = serviceCaller(domain, []);
  const askAbout = async (skus: readonly string[]): Promise<readonly string[] | null> => {
    try {
      const answer = (await ask(operation, { skus }, caller)) as { knownProducts: readonly string[] };
      return answer.knownProducts;
    } catch {
      return null;
    }
  };
  return async (skus) => {
    const named = new Set(skus);
    const yes = new Set([...named].filter((sku) => cache.get(sku)));
    const open = [...named].filter((sku) => !yes.has(sku));
    const unanswered = new Set<string>();
    for (let start = 0; start < open.length; start += ASKED_AT_ONCE) {
      const part = open.slice(start, start + ASKED_AT_ONCE);
      const answer = await askAbout(part);
      if (answer === null) for (const sku of part) unanswered.add(sku);
      for (const sku of answer ?? []) yes.add(sku);
    }
    for (const sku of yes) cache.set(sku, true);
    return { known: (sku) => (yes.has(sku) ? true : unanswered.has(sku) ? null : false) };
  };
}

/** Refuses a sku that sales does not know, and one that it could not be asked about. */
export function checkSku(path: string | readonly string[], sku: string, check: Check, products: Products): void {
  const known = products.known(sku);
  if (known === null) check.fail('UNVERIFIABLE', path, 'A sku is one that sales knows; sales could not be asked.');
  if (known === false)
    check.fail(
      'UNKNOWN_PRODUCT',
      path,
      `A sku is one that sales knows; ${JSON.stringify(sku.slice(0, 40))} came, which is none.`,
    );
}
