/** The distinct values of one attribute as code units in shared memory: workers read them without copies. */
export interface Values {
  /** Ids are 1 to size; 0 says that there is no value. */
  readonly size: number;
  /** Value `id` is `units[starts[id]]` up to `units[starts[id + 1]]`. */
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
}

/** Gives each distinct text an id, in order of first sight. */
export interface Interner {
  readonly idOf: (text: string) => number;
  readonly texts: readonly string[];
}

/** An interner without texts; the empty text has the id 0. */
export function createInterner(): Interner {
  const ids = new Map<string, number>([['', 0]]);
  const texts = [''];
  return {
    texts,
    idOf: (text) => {
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

const MAX_UNITS = 200;

/** Puts texts, the first of them empty, into shared memory. */
export function shareTexts(texts: readonly string[]): Values {
  const lengthOf = (text: string) => Math.min(text.length, MAX_UNITS);
  const starts = sharedUint32(texts.length + 1);
  texts.forEach((text, id) => (starts[id + 1] = starts[id]! + lengthOf(text)));
  const units = new Uint16Array(new SharedArrayBuffer(2 * starts[texts.length]!));
  texts.forEach((text, id) => {
    for (let at = 0; at < lengthOf(text); at++) units[starts[id]! + at] = text.charCodeAt(at);
  });
  return { size: texts.length - 1, starts, units };
}

/** Zeros in shared memory. */
export const sharedUint32 = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * length));

/** A list of numbers that grows by doubling. */
export interface NumberList {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** A copy in shared memory. */
  readonly share: () => Uint32Array;
}

/** An empty list of 32-bit numbers. */
export function createNumberList(): NumberList {
  let items = new Uint32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === items.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(items);
        items = larger;
      }
      items[length++] = value;
    },
    length: () => length,
    share: () => {
      const shared = sharedUint32(length);
      shared.set(items.subarray(0, length));
      return shared;
    },
  };
}

/** A 32-bit hash of numbers, never 0 (murmur3's finalizer over a running mix). */
export function hashOf(...numbers: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0 || 1;
}
