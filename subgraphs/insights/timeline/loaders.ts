import DataLoader from 'dataloader';
import { AskError, type Ask } from '../../../platform/calling/ask.ts';
import type { Caller } from '../../../platform/access/caller.ts';
import type { MissingReason } from '../schema.generated.ts';
import type { Place, Stub } from './positions.ts';

/** What is wanted of one domain for one customer. */
export interface Wanted {
  readonly parties: readonly string[];
  readonly place: Place | null;
  readonly first: number;
  /** As the domain calls them; null: all. */
  readonly kinds: readonly string[] | null;
}

/** A domain's stubs, or why there are none. */
export type Answered = { readonly stubs: readonly Stub[] } | { readonly reason: MissingReason };

const OPERATIONS: Readonly<Record<string, string>> = {
  sales: 'InsightsSalesActivities',
  marketing: 'InsightsMarketingActivities',
  service: 'InsightsServiceActivities',
  finance: 'InsightsFinanceActivities',
};

export const TIMELINE_DOMAINS = Object.keys(OPERATIONS).sort();

const DENIED = new Set(['FORBIDDEN', 'CONSENT_REQUIRED']);

/** Activities of a domain, asked for as the caller: what is wanted alike in one tick is one question. */
export function createStubLoaders(ask: Ask, caller: Caller) {
  const loader = (domain: string) =>
    new DataLoader<Wanted, Answered>(
      async (wanted) => {
        const answers = new Map<Wanted, Answered>();
        const alike = Map.groupBy(wanted, ({ first, kinds }) => JSON.stringify([first, kinds]));
        await Promise.all(
          [...alike.values()].map(async (group) => {
            for (const [index, answer] of (await read(ask, caller, domain, group)).entries())
              answers.set(group[index]!, answer);
          }),
        );
        return wanted.map((each) => answers.get(each)!);
      },
      { cache: false, maxBatchSize: 100 },
    );
  return new Map(TIMELINE_DOMAINS.map((domain) => [domain, loader(domain)]));
}

export type StubLoaders = ReturnType<typeof createStubLoaders>;

type Row = Omit<Stub, 'domain' | 'at'> & { readonly at: string };

async function read(ask: Ask, caller: Caller, domain: string, group: readonly Wanted[]): Promise<Answered[]> {
  const { first, kinds } = group[0]!;
  const slices = group.map(({ parties, place }) => ({
    parties,
    after: place && { at: new Date(place[0]).toISOString(), id: place[1] },
  }));
  try {
    const answer = await ask(OPERATIONS[domain]!, { slices, first, kinds }, caller);
    const { slices: rows } = answer as { readonly slices: readonly (readonly Row[])[] };
    return rows.map((each) => ({ stubs: each.map((row) => ({ ...row, domain, at: Date.parse(row.at) })) }));
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    // One person's refusal fails the question for all of them: then each is asked for alone.
    if (group.length > 1) return (await Promise.all(group.map((each) => read(ask, caller, domain, [each])))).flat();
    return [{ reason: error.codes.every((code) => DENIED.has(code)) ? 'DENIED' : 'UNAVAILABLE' }];
  }
}
