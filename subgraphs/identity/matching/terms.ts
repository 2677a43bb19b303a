import type { Comparison } from './comparison.ts';
import { sharedUint32 } from './values.ts';

/** Taken once: inside a sandbox every look at a global is slow, and these are in the innermost loops. */
const { max, min } = Math;

/** How many customers have each value: what tells sharing a common value from sharing a rare one. */
export interface TermCounts {
  /** Where the terms of each comparison begin. */
  readonly offsets: readonly number[];
  readonly counts: Uint32Array;
  /** Of each comparison, how many others are taken to have a value that nobody else is seen to have. */
  readonly unseen: readonly number[];
  readonly customers: number;
}

/**
 * Counts terms once a customer, not once a record: a value that one customer's duplicates repeat is no more common for
 * that. `customers` numbers each record's customer from 0, in any order.
 */
export function countTerms(comparisons: readonly Comparison[], customers: Uint32Array): TermCounts {
  const offsets: number[] = [];
  let total = 0;
  for (const { terms } of comparisons) {
    offsets.push(total);
    total += terms + 1;
  }
  const counts = sharedUint32(total);
  const last = new Uint32Array(total);
  const { order, count } = byCustomer(customers);
  for (const row of order) {
    const stamp = customers[row]! + 1;
    comparisons.forEach((comparison, at) =>
      comparison.eachTerm(row, (term) => {
        const index = offsets[at]! + term;
        if (last[index] === stamp) return;
        last[index] = stamp;
        counts[index]!++;
      }),
    );
  }
  const unseen = comparisons.map(({ terms }, at) => unseenOf(counts.subarray(offsets[at], offsets[at]! + terms + 1)));
  return { offsets, counts, unseen, customers: count };
}

function byCustomer(customers: Uint32Array): { order: Uint32Array; count: number } {
  const size = customers.reduce((most, customer) => max(most, customer), 0) + 1;
  const next = new Uint32Array(size + 1);
  for (const customer of customers) next[customer + 1]!++;
  let count = 0;
  for (let customer = 0; customer < size; customer++) {
    if (next[customer + 1]! > 0) count++;
    next[customer + 1]! += next[customer]!;
  }
  const order = new Uint32Array(customers.length);
  customers.forEach((customer, row) => (order[next[customer]!++] = row));
  return { order, count };
}

/** Good-Turing: values seen once are as common as twice the values seen twice, divided among them. */
function unseenOf(counts: Uint32Array): number {
  let [once, twice] = [0, 0];
  for (const count of counts) {
    if (count === 1) once++;
    if (count === 2) twice++;
  }
  return min(1, max(0.01, (2 * (twice + 0.5)) / (once + 1)));
}

/** The share of other customers that have a term which two records share. */
export function frequency({ counts, offsets, unseen, customers }: TermCounts, at: number, term: number, same: boolean) {
  const others = counts[offsets[at]! + term]! - (same ? 1 : 2);
  return min(1, (max(0, others) + unseen[at]!) / customers);
}
