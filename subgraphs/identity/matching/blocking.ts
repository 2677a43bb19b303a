import { blockingKeys, type Key } from './blocking-keys.ts';
import type { Table } from './table.ts';
import { hashOf, sharedUint32 } from './values.ts';

/** Taken once: inside a sandbox every look at a global is slow, and these are in the innermost loops. */
const { floor, max, min } = Math;

/** Records that share a key, in blocks of bounded size; every pair in a block is compared. */
export interface Pass {
  readonly name: string;
  /** Comparisons that agree by the choice of the key: this pass teaches nothing about them. */
  readonly implied: readonly string[];
  /** Block `i` is `rows[starts[i]]` up to `rows[starts[i + 1]]`. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  readonly slots: number;
  /** Of each record and slot its block's number from 1, 0 for none. */
  readonly blockOf: Uint32Array;
}

/** Up to so many records each is compared with each: blocking loses nothing then. */
const COMPARE_ALL_UP_TO = 2_000;

/** Blocks that are larger are split by other keys, so that work grows with the records, not with their square. */
const MAX_BLOCK = 50;

const NAMES = ['givenName', 'familyName'];

/** Which keys make a pass, and which comparisons follow from them. */
const PASSES: readonly (readonly [keys: readonly string[], implied: readonly string[]])[] = [
  [['phone'], ['phone', 'address', 'familyName']],
  [['mail'], ['mail']],
  [['mailbox'], ['mail', ...NAMES]],
  [['birth'], ['birthDate']],
  [['names'], NAMES],
  [['familySound', 'givenSound'], NAMES],
  [
    ['familySound', 'year'],
    ['familyName', 'birthDate'],
  ],
  [
    ['givenSound', 'year'],
    ['givenName', 'birthDate'],
  ],
  [
    ['familySound', 'monthDay'],
    ['familyName', 'birthDate'],
  ],
  [
    ['givenSound', 'monthDay'],
    ['givenName', 'birthDate'],
  ],
  [
    ['familySound', 'postal'],
    ['familyName', 'address'],
  ],
  [
    ['givenSound', 'postal'],
    ['givenName', 'address'],
  ],
  [
    ['familySound', 'city'],
    ['familyName', 'address'],
  ],
  [
    ['year', 'postal'],
    ['birthDate', 'address'],
  ],
  [
    ['street', 'number'],
    ['address', 'familyName', 'phone'],
  ],
  [['organization word'], ['organization']],
  [
    ['organization sound', 'postal'],
    ['organization', 'address'],
  ],
  [
    ['organization sound', 'city'],
    ['organization', 'address'],
  ],
];

const SPLIT_BY = ['year', 'givenSound', 'familySound', 'postal', 'monthDay', 'city', 'given', 'family', 'street'];

/** The passes over a table. */
export function createPasses(table: Table): Pass[] {
  if (table.rows <= COMPARE_ALL_UP_TO) return [everything(table.rows)];
  const keys = blockingKeys(table);
  const own = Object.keys(keys).filter((name) => /^(?:identifier:.*|text:.* word)$/u.test(name));
  const wanted = [...own.map((name) => [[name], [name.replace(/ word$/u, '')]] as const), ...PASSES];
  const splits = SPLIT_BY.flatMap((name) => keys[name] ?? []);
  return wanted
    .filter(([names]) => names.every((name) => keys[name]))
    .map(([names, implied]) =>
      createPass(
        names.join(' + '),
        implied,
        names.map((name) => keys[name]!),
        table.rows,
        splits,
      ),
    );
}

function everything(count: number): Pass {
  const rows = sharedUint32(count).map((_, row) => row);
  const starts = Uint32Array.of(0, count);
  return { name: 'all', implied: [], rows, starts, slots: 1, blockOf: sharedUint32(count).fill(1) };
}

function createPass(
  name: string,
  implied: readonly string[],
  keys: readonly Key[],
  count: number,
  splits: Key[],
): Pass {
  const slots = max(...keys.map((key) => key.slots));
  const hashes = new Uint32Array(count * slots);
  for (let row = 0; row < count; row++)
    for (let slot = 0; slot < slots; slot++) {
      const parts = keys.map((key) => key.of(row, min(slot, key.slots - 1)));
      hashes[row * slots + slot] = parts.includes(0) ? 0 : hashOf(...parts);
    }
  const order = sortedByKey(hashes);
  const rows = sharedUint32(order.length);
  const starts: number[] = [0];
  const blockOf = sharedUint32(count * slots);
  let length = 0;
  const take = (entries: Uint32Array) => {
    if (entries.length < 2) return;
    for (const entry of entries) {
      blockOf[entry] = starts.length;
      rows[length++] = floor(entry / slots);
    }
    starts.push(length);
  };
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && hashes[order[to]!] === hashes[order[from]!]) to++;
    if (hashes[order[from]!] !== 0) split(order.subarray(from, to), slots, splits, take);
    from = to;
  }
  return { name, implied, rows, starts: shared(starts), slots, blockOf };
}

function shared(numbers: readonly number[]): Uint32Array {
  const copy = sharedUint32(numbers.length);
  copy.set(numbers);
  return copy;
}

/** Splits entries by one more key after another until they fit, and cuts what no key splits. */
function split(entries: Uint32Array, slots: number, by: readonly Key[], take: (entries: Uint32Array) => void): void {
  if (entries.length <= MAX_BLOCK) return take(entries);
  const [key, ...rest] = by;
  if (!key) {
    for (let from = 0; from < entries.length; from += MAX_BLOCK) take(entries.subarray(from, from + MAX_BLOCK));
    return;
  }
  const codes = entries.map((entry) => key.of(floor(entry / slots), 0));
  const order = sortedByKey(codes);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && codes[order[to]!] === codes[order[from]!]) to++;
    split(
      order.subarray(from, to).map((at) => entries[at]!),
      slots,
      rest,
      take,
    );
    from = to;
  }
}

/** Indexes in the order of their keys; equal keys keep their order (radix sort by 16 bits). */
function sortedByKey(keys: Uint32Array): Uint32Array {
  if (keys.length < 1_000) return Uint32Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);
  let order = Uint32Array.from(keys.keys());
  for (const shift of [0, 16]) {
    const next = new Uint32Array(65_537);
    for (const key of keys) next[((key >>> shift) & 0xffff) + 1]!++;
    for (let bucket = 1; bucket < next.length; bucket++) next[bucket]! += next[bucket - 1]!;
    const sorted = new Uint32Array(keys.length);
    for (const index of order) sorted[next[(keys[index]! >>> shift) & 0xffff]!++] = index;
    order = sorted;
  }
  return order;
}

/** Whether an earlier pass has compared the two already. */
export function isKnown(passes: readonly Pass[], before: number, a: number, b: number): boolean {
  for (let index = 0; index < before; index++) {
    const { slots, blockOf } = passes[index]!;
    for (let i = a * slots; i < (a + 1) * slots; i++) {
      if (blockOf[i] === 0) continue;
      for (let j = b * slots; j < (b + 1) * slots; j++) if (blockOf[i] === blockOf[j]) return true;
    }
  }
  return false;
}
