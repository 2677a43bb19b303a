import { setTimeout } from 'node:timers/promises';
import { serviceCaller, type Ask } from '../../../platform/calling/ask.ts';
import type { Value } from '../additive/features.ts';
import { INPUTS, type LearnedName } from '../learned/inputs.ts';
import type { LearnedExamples } from '../learned/train.ts';
import type { ClvExample } from '../clv/learn.ts';
import { major, purchasesOf } from '../clv/predict.ts';
import type { CurrencyFeatures } from '../schema.generated.ts';
import type { CustomerMapper } from '../types.ts';
import { ASKS, TARGETS } from './targets.ts';

/** What a collection of examples needs. */
export interface Collecting {
  readonly ask: Ask;
  readonly now: Date;
  /** At most so many customers are read. */
  readonly customers: number;
  /** Called with the customers read so far, and how many there are. */
  readonly progress: (read: number, all: number) => void;
  readonly signal?: AbortSignal;
  /** Beside whoever is served in the same process: pages are small, and after each one it rests as long as that took. */
  readonly behind?: boolean;
}

const PAGE = 100;
const SMALL_PAGE = 25;
const DAY_MS = 86_400_000;
/** Feature fields demand no scope of their own; who is a customer does. */
const CALLER = serviceCaller('insights', ['identity:read']);

interface Page<T> {
  readonly allCustomers: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: T }[];
  };
}

/** The customers of all pages of a committed operation, one page at a time. */
export async function* pages<T>(
  operation: string,
  variables: object,
  collecting: Collecting,
): AsyncGenerator<readonly T[]> {
  const { ask, customers, progress, signal, behind = false } = collecting;
  const most = behind ? SMALL_PAGE : PAGE;
  for (let [after, read]: [string | null, number] = [null, 0]; read < customers;) {
    signal?.throwIfAborted();
    const began = performance.now();
    const page = (await ask(
      operation,
      { first: Math.min(most, customers - read), after, ...variables },
      CALLER,
    )) as Page<T>;
    const { edges, pageInfo, totalCount } = page.allCustomers;
    read += edges.length;
    progress(read, Math.min(customers, totalCount));
    yield edges.map(({ node }) => node);
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
    if (behind) await setTimeout(performance.now() - began, undefined, { signal });
  }
}

/** The UTC day so many days before an instant. */
export const dayBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);

/** A customer on a past day, and what has become of it since. */
export type Example = CustomerMapper & {
  readonly ended?: boolean | null;
  readonly leads?: { readonly leads: number; readonly openOpportunities: number; readonly won: number } | null;
  readonly content?: boolean | null;
  readonly since?: { readonly purchaseDays: number } | null;
};

/** Customers whom a model is about, by what was known some days ago, labelled by what has happened since. */
export async function learnedExamples(
  name: LearnedName,
  collecting: Collecting,
  horizonDays: number,
): Promise<LearnedExamples> {
  const { asks, applies, label } = TARGETS[name];
  const [day, until] = [dayBefore(collecting.now, horizonDays), dayBefore(collecting.now, 0)];
  const empty = () => new Map<string, Value[]>(INPUTS[name].map((input) => [input.name, []]));
  const [columns, population] = [empty(), empty()];
  const labels: (0 | 1)[] = [];
  for await (const nodes of pages<Example>('InsightsExamples', { day, until, ...ASKS[asks] }, collecting))
    for (const node of nodes) {
      if (!applies(node)) continue;
      const happened = label(node);
      if (happened !== null) labels.push(happened ? 1 : 0);
      for (const input of INPUTS[name]) {
        const value = input.value(node, new Date(day));
        population.get(input.name)!.push(value);
        if (happened !== null) columns.get(input.name)!.push(value);
      }
    }
  return { columns, labels, population };
}

interface ClvNode {
  readonly then: { readonly currencies: readonly CurrencyFeatures[] } | null;
  readonly today: { readonly currencies: readonly CurrencyFeatures[] } | null;
}

/** Customers by what they had bought some weeks ago and by what they have bought now, by currency. */
export interface ClvExamples {
  readonly then: ReadonlyMap<string, readonly ClvExample[]>;
  readonly now: ReadonlyMap<string, readonly ClvExample[]>;
}

export async function clvExamples(collecting: Collecting, holdoutWeeks: number): Promise<ClvExamples> {
  const day = dayBefore(collecting.now, holdoutWeeks * 7);
  const [then, now] = [new Map<string, ClvExample[]>(), new Map<string, ClvExample[]>()];
  for await (const nodes of pages<ClvNode>('InsightsClvExamples', { day }, collecting))
    for (const node of nodes) {
      const today = new Map((node.today?.currencies ?? []).map((each) => [each.currency, each]));
      for (const each of today.values()) add(now, each, collecting.now, null);
      for (const each of node.then?.currencies ?? []) add(then, each, new Date(day), today.get(each.currency) ?? each);
    }
  return { then, now };
}

function add(into: Map<string, ClvExample[]>, of: CurrencyFeatures, at: Date, today: CurrencyFeatures | null): void {
  const purchases = purchasesOf(of, at);
  if (purchases === null) return;
  const later = today && {
    purchases: today.purchaseDays - of.purchaseDays,
    value: major(today.spendMinor - of.spendMinor, of.currency),
  };
  const meanOrder = major(of.spendMinor, of.currency) / of.purchaseDays;
  const known = into.get(of.currency);
  if (known) known.push({ ...purchases, meanOrder, later });
  else into.set(of.currency, [{ ...purchases, meanOrder, later }]);
}
