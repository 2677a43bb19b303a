import { deserialize } from './mongo.ts';

/**
 * A document that reads as `deserialize` gives it. The branches of what is nested are decoded when they are first read: days,
 * months and amounts are most of a party, and few who read one ask for all of them. The driver by itself decodes all, and a
 * second time where somebody watches its commands. Not for `structuredClone`, which refuses it.
 */
export function documentOf<D>(bytes: Uint8Array): D {
  const document = shallow(bytes);
  for (const key in document) document[key] = opened(document[key]);
  return document as D;
}

/** Nested documents stay bytes. */
export const shallow = (bytes: Uint8Array): Record<string, unknown> => deserialize(bytes, { raw: true });

function opened(value: unknown): unknown {
  if (value instanceof Uint8Array) return new Proxy(shallow(value), BRANCHES);
  return Array.isArray(value) ? value.map(decoded) : value;
}

const decoded = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return deserialize(value);
  return Array.isArray(value) ? value.map(decoded) : value;
};

/** A branch is decoded once; whoever copies, compares or lists the object decodes all. */
const BRANCHES: ProxyHandler<Record<string, unknown>> = {
  get: (target, key) => branchOf(target, key as string),
  getOwnPropertyDescriptor: (target, key) => {
    branchOf(target, key as string);
    return Reflect.getOwnPropertyDescriptor(target, key);
  },
};

function branchOf(target: Record<string, unknown>, key: string): unknown {
  const value = target[key];
  if (!(value instanceof Uint8Array) && !Array.isArray(value)) return value;
  return Object.hasOwn(target, key) ? (target[key] = decoded(value)) : value;
}
