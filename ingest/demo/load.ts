import { setImmediate } from 'node:timers/promises';
import { sendBatch, SendError, type Execute } from '../file/send.ts';
import { bulkDocument } from '../file/target.ts';
import { generateDemo, type DemoOptions, type Neighbourhood } from './generate.ts';
import { emptyRows, type Kind, type Rows } from './rows.ts';

/** Where a kind of row goes. */
interface Destination {
  readonly domain: 'sales' | 'finance' | 'marketing' | 'service' | 'privacy';
  readonly mutation: string;
  readonly input: string;
}

const to = (domain: Destination['domain'], mutation: string, input: string): Destination => ({
  domain,
  mutation,
  input,
});

/** In the order in which a domain's rows are sent: what others refer to comes first. */
const DESTINATIONS: Readonly<Record<Kind, Destination>> = {
  product: to('sales', 'upsertProducts', 'ProductInput'),
  organization: to('sales', 'upsertOrganizations', 'OrganizationInput'),
  contact: to('sales', 'upsertContacts', 'ContactInput'),
  membership: to('sales', 'upsertMemberships', 'MembershipInput'),
  lead: to('sales', 'upsertLeads', 'LeadInput'),
  opportunity: to('sales', 'upsertOpportunities', 'OpportunityInput'),
  interaction: to('sales', 'upsertInteractions', 'InteractionInput'),
  account: to('finance', 'upsertBillingAccounts', 'BillingAccountInput'),
  order: to('finance', 'upsertOrders', 'OrderInput'),
  invoice: to('finance', 'upsertInvoices', 'InvoiceInput'),
  payment: to('finance', 'upsertPayments', 'PaymentInput'),
  refund: to('finance', 'upsertRefunds', 'RefundInput'),
  subscription: to('finance', 'upsertSubscriptions', 'BillingSubscriptionInput'),
  campaign: to('marketing', 'upsertCampaigns', 'CampaignInput'),
  subscriber: to('marketing', 'upsertSubscribers', 'SubscriberInput'),
  interest: to('marketing', 'upsertInterests', 'InterestInput'),
  engagement: to('marketing', 'upsertEngagements', 'EngagementInput'),
  requester: to('service', 'upsertRequesters', 'RequesterInput'),
  ticket: to('service', 'upsertTickets', 'TicketInput'),
  call: to('service', 'upsertCalls', 'CallInput'),
  survey: to('service', 'upsertSurveys', 'SurveyInput'),
  review: to('service', 'upsertReviews', 'ReviewInput'),
  return: to('service', 'upsertReturns', 'ReturnInput'),
  device: to('service', 'upsertDevices', 'DeviceInput'),
  deviceAlert: to('service', 'upsertDeviceAlerts', 'DeviceAlertInput'),
  consent: to('privacy', 'recordConsents', 'ConsentInput'),
};

/** The longest way first. */
const DOMAINS = ['marketing', 'finance', 'sales', 'service', 'privacy'] as const;

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
/** People whose rows are gathered before they are sent, so that batches are full and memory stays flat. */
const ROUND = 1_000;

/** Generates a demo and writes it by bulk mutations, one at a time in each domain. Throws when a row is refused. */
export async function demo(options: DemoLoad): Promise<DemoReport> {
  const { customers = 2_000, seed = 1, now, execute, progress, signal } = options;
  const began = performance.now();
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  let changed = 0;
  const send = async (kind: Kind, rows: readonly object[]): Promise<void> => {
    const { domain } = DESTINATIONS[kind];
    const written = await write(kind, rows, (...call) => execute(domain, ...call), signal);
    changed += written;
    byKind[kind] += rows.length;
    progress?.({ customers: done, totalCustomers: customers, rows: total(byKind) });
  };
  let done = 0;
  let sending: Promise<unknown> = Promise.resolve();
  for await (const { people, rows } of rounds(generateDemo({ customers, seed, now }))) {
    await sending;
    signal?.throwIfAborted();
    done += people;
    sending = sendRound(rows, send);
    sending.catch(() => undefined);
  }
  await sending;
  const seconds = (performance.now() - began) / 1_000;
  const rows = total(byKind);
  return { customers: done, rows, changed, byKind, seconds, rowsPerSecond: Math.round(rows / seconds) };
}

/** Products first, since other domains ask sales about them; then the domains side by side, parties before records. */
async function sendRound(rows: Rows, send: (kind: Kind, rows: readonly object[]) => Promise<void>): Promise<void> {
  const sendAll = async (kinds: readonly Kind[]): Promise<void> => {
    for (const kind of kinds)
      for (let start = 0; start < rows[kind].length; start += BATCH)
        await send(kind, rows[kind].slice(start, start + BATCH));
  };
  const of = (domain: Destination['domain']) =>
    KINDS.filter((kind) => kind !== 'product' && DESTINATIONS[kind].domain === domain);
  await sendAll(['product']);
  await Promise.all(DOMAINS.map((domain) => sendAll(of(domain))));
}

/** Gathers neighbourhoods into rounds; lets others have a turn between two neighbourhoods. */
async function* rounds(demo: Iterable<Neighbourhood>): AsyncGenerator<{ people: number; rows: Rows }> {
  let round = { people: 0, rows: emptyRows() };
  for (const { people, rows } of demo) {
    for (const kind of KINDS) (round.rows[kind] as object[]).push(...rows[kind]);
    round.people += people.length;
    if (round.people >= ROUND) {
      yield round;
      round = { people: 0, rows: emptyRows() };
    }
    await setImmediate();
  }
  if (round.people > 0 || round.rows.product.length > 0) yield round;
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
