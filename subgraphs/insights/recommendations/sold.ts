import DataLoader from 'dataloader';
import { AskError, serviceCaller, type Ask } from '../../../platform/calling/ask.ts';
import type { Suggestion } from './rank.ts';

const CALLER = serviceCaller('insights', []);
const ASKED_AT_ONCE = 1_000;

/** Those of at most 1,000 products that sales knows and has not removed. */
async function askSold(ask: Ask, skus: readonly string[]): Promise<ReadonlySet<string>> {
  const answer = await ask('InsightsKnownProducts', { skus }, CALLER);
  return new Set((answer as { readonly knownProducts: readonly string[] }).knownProducts);
}

/** Those of the products that sales sells. */
export async function soldOf(skus: readonly string[], ask: Ask): Promise<string[]> {
  const sold: string[] = [];
  for (let start = 0; start < skus.length; start += ASKED_AT_ONCE)
    sold.push(...(await askSold(ask, skus.slice(start, start + ASKED_AT_ONCE))));
  return sold;
}

/** Whether a product is sold; null where sales could not say. */
export type SoldLoader = DataLoader<string, boolean | null>;

/** One question a batch, built anew for each call: what sales removed is gone with the next one. */
export const createSold = (ask: Ask): SoldLoader =>
  new DataLoader<string, boolean | null>(
    async (skus) => {
      try {
        const sold = await askSold(ask, skus);
        return skus.map((sku) => sold.has(sku));
      } catch (error) {
        if (error instanceof AskError) return skus.map(() => null);
        throw error;
      }
    },
    { maxBatchSize: ASKED_AT_ONCE },
  );

/** So many more than are wanted are asked about at once; of 50 customers who want ten each it is still one question. */
const SPARE = 10;

/** The first suggestions of what is sold; where sales could not say, they are taken as they come, and `checked` is false. */
export async function stillSold(
  candidates: readonly Suggestion[],
  first: number,
  sold: SoldLoader,
): Promise<{ readonly suggestions: readonly Suggestion[]; readonly checked: boolean }> {
  const suggestions: Suggestion[] = [];
  for (let from = 0; from < candidates.length && suggestions.length < first;) {
    const asked = candidates.slice(from, from + first - suggestions.length + SPARE);
    const answers = await Promise.all(asked.map(({ item }) => sold.load(item)));
    if (answers.includes(null)) return { suggestions: candidates.slice(0, first), checked: false };
    suggestions.push(...asked.filter((_, index) => answers[index]));
    from += asked.length;
  }
  return { suggestions: suggestions.slice(0, first), checked: true };
}
