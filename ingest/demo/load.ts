import { sendBatch, SendError, type Execute } from '../file/send.ts';
import { bulkDocument } from '../file/target.ts';
import { generateDemo, type DemoOptions } from './generate.ts';
import type { Kind, Rows } from './rows.ts';

/** Where a kind of row goes, and which kinds have to be there before. */
interface Destination {
  readonly domain: 'sales' | 'finance';
  readonly mutation: string;
  readonly input: string;
  readonly after: readonly Kind[];
}

const to = (domain: Destination['domain'], mutation: string, input: string, ...after: Kind[]): Destination => ({
  domain,
  mutation,
  input,
  after,
});

const DESTINATIONS: Readonly<Record<Kind, Destination>> = {
  product: to('sales', 'upsertProducts', 'ProductInput'),
  organization: to('sales', 'upsertOrganizations', 'OrganizationInput'),
  contact: to('sales', 'upsertContacts', 'ContactInput'),
  membership: to('sales', 'upsertMemberships', 'MembershipInput', 'contact', 'organization'),
  lead: to('sales', 'upsertLeads', 'LeadInput', 'contact'),
  opportunity: to('sales', 'upsertOpportunities', 'OpportunityInput', 'contact', 'organization'),
  interaction: to('sales', 'upsertInteractions', 'InteractionInput', 'contact'),
  account: to('finance', 'upsertBillingAccounts', 'BillingAccountInput'),
  order: to('finance', 'upsertOrders', 'OrderInput', 'account'),
  invoice: to('finance', 'upsertInvoices', 'InvoiceInput', 'account'),
  payment: to('finance', 'upsertPayments', 'PaymentInput', 'account'),
  refund: to('finance', 'upsertRefunds', 'RefundInput', 'account'),
  subscription: to('finance', 'upsertSubscriptions', 'BillingSubscriptionInput', 'account'),
};

const KINDS = Object.keys(DESTINATIONS) as Kind[];

/** How far a demo is. */
export interface DemoProgress {
  readonly customers: number;
  readonly totalCustomers: number;
  readonly rows: number;
}

/** What a demo wrote; a second one of the same day writes nothing: `changed` is 0. */
export interface DemoReport {
  readonly customers: number;
  readonly rows: number;
  readonly changed: number;
  readonly byKind: Readonly<Record<Kind, number>>;
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

export interface DemoLoad extends Partial<Pick<DemoOptions, 'customers' | 'seed'>> {
  readonly now: Date;
  /** Runs one operation of a domain. */
  readonly execute: (domain: string, ...call: Parameters<Execute>) => ReturnType<Execute>;
  readonly progress?: (progress: DemoProgress) => void;
  readonly signal?: AbortSignal;
}

/** Rows of one bulk mutation. */
const BATCH = 1_000;

/** Generates a demo and writes it by bulk mutations, one at a time in each domain. Throws when a row is refused. */
export async function demo({
  customers = 2_000,
  seed = 1,
  now,
  execute,
  progress,
  signal,
}: DemoLoad): Promise<DemoReport> {
  const began = performance.now();
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  let changed = 0;
  const send = async (kind: Kind, rows: readonly object[]): Promise<void> => {
    changed += await write(
      kind,
      rows,
      (document, variables) => execute(DESTINATIONS[kind].domain, document, variables),
      signal,
    );
    byKind[kind] += rows.length;
  };
  const domains = [createLoader('sales', send), createLoader('finance', send)];
  let done = 0;
  for (const { people, rows } of generateDemo({ customers, seed, now })) {
    signal?.throwIfAborted();
    for (const domain of domains) await domain.add(rows);
    if (rows.product.length > 0) await domains[0]!.finish();
    done += people.length;
    progress?.({ customers: done, totalCustomers: customers, rows: total(byKind) });
  }
  await Promise.all(domains.map((domain) => domain.finish()));
  progress?.({ customers: done, totalCustomers: customers, rows: total(byKind) });
  const seconds = (performance.now() - began) / 1_000;
  return {
    customers: done,
    rows: total(byKind),
    changed,
    byKind,
    seconds,
    rowsPerSecond: Math.round(total(byKind) / seconds),
  };
}

const total = (byKind: Readonly<Record<Kind, number>>): number =>
  Object.values(byKind).reduce((sum, count) => sum + count, 0);

/** Writes one batch; answers how many rows it changed. */
async function write(kind: Kind, rows: readonly object[], execute: Execute, signal?: AbortSignal): Promise<number> {
  const { mutation, input } = DESTINATIONS[kind];
  const target = { mutation, document: bulkDocument(mutation, input) };
  const outcomes = await sendBatch(execute, target, rows as Readonly<Record<string, unknown>>[], signal);
  const refused = outcomes.find(({ status }) => status === 'REJECTED');
  if (refused) throw new SendError(`A ${kind} of the demo was refused: ${JSON.stringify(refused.errors)}`);
  return outcomes.filter(({ status }) => status !== 'UNCHANGED' && status !== 'STALE').length;
}

/** Gathers the rows of one domain and sends full batches while the next are made, one at a time and in order. */
function createLoader(domain: string, send: (kind: Kind, rows: readonly object[]) => Promise<void>) {
  const kinds = KINDS.filter((kind) => DESTINATIONS[kind].domain === domain);
  const waiting = new Map<Kind, object[]>(kinds.map((kind) => [kind, []]));
  let running: Promise<void> = Promise.resolve();

  const flush = async (kind: Kind): Promise<void> => {
    for (const before of DESTINATIONS[kind].after) await flush(before);
    const rows = waiting.get(kind)!;
    if (rows.length === 0) return;
    waiting.set(kind, []);
    await running;
    running = send(kind, rows);
    running.catch(() => undefined);
  };
  return {
    add: async (rows: Rows): Promise<void> => {
      for (const kind of kinds) waiting.get(kind)!.push(...rows[kind]);
      for (const kind of kinds) if (waiting.get(kind)!.length > BATCH - 100) await flush(kind);
    },
    finish: async (): Promise<void> => {
      for (const kind of kinds) await flush(kind);
      await running;
    },
  };
}
