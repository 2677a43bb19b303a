/** Told of what an object is asked. */
export interface Watcher {
  /** A key that is read, or asked for. */
  readonly look: (key: string) => void;
  /** All keys, by whoever lists or copies them. */
  readonly lookAll: () => void;
}

/** What the language looks for in whatever is awaited or printed. */
const NO_FIELDS: ReadonlySet<string | symbol> = new Set(['then', 'toJSON', 'constructor']);

/** Tells of every way in which an object can be looked at. */
export function watching<T extends object>({ look, lookAll }: Watcher): ProxyHandler<T> {
  const noted = (key: string | symbol): void => {
    if (typeof key === 'string' && !NO_FIELDS.has(key)) look(key);
  };
  return {
    get: (target, key) => {
      noted(key);
      return Reflect.get(target, key) as unknown;
    },
    has: (target, key) => {
      noted(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor: (target, key) => {
      noted(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      lookAll();
      return Reflect.ownKeys(target);
    },
  };
}
