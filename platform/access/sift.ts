import { clientError } from '../errors.ts';

/** For each of some values whether a row policy allows it. */
export type Allowed<D> = (docs: readonly D[]) => Promise<readonly boolean[]>;

interface Sifting<D, P> {
  /** How many are wanted. */
  readonly wanted: number;
  readonly after: P | null;
  readonly read: (limit: number, after: P | null) => Promise<readonly D[]>;
  readonly place: (doc: D) => P;
  readonly allowed: Allowed<D>;
}

interface Sifted<D, P> {
  readonly docs: D[];
  /** Where reading stopped before all that are wanted were found: what follows has not been looked at. Null: nothing follows. */
  readonly stopped: P | null;
}

const FIRST_READ = 100;
const MOST_AT_ONCE = 1_000;
const MOST_READ = 5_000;

/** The first of a list that a policy allows, where they cannot be asked for as such: read on until there are enough. */
export async function sift<D, P>({ wanted, after, read, place, allowed }: Sifting<D, P>): Promise<Sifted<D, P>> {
  const docs: D[] = [];
  let [position, seen, limit] = [after, 0, Math.max(wanted, FIRST_READ)];
  while (docs.length < wanted) {
    const found = await read(limit, position);
    const goes = await allowed(found);
    docs.push(...found.filter((_, index) => goes[index]));
    seen += found.length;
    if (found.length < limit) return { docs: docs.slice(0, wanted), stopped: null };
    position = place(found.at(-1)!);
    if (docs.length < wanted && seen >= MOST_READ) return { docs, stopped: position };
    limit = Math.min(2 * limit, MOST_AT_ONCE);
  }
  return { docs: docs.slice(0, wanted), stopped: null };
}

const MOST_COUNTED = 100_000;

/** How many entries the allowed of some groups have; refused for more groups than are worth reading. */
export async function countAllowed<D extends { readonly count: number }>(
  groups: AsyncIterable<D>,
  allowed: Allowed<D>,
): Promise<number> {
  let [count, seen, batch]: [number, number, D[]] = [0, 0, []];
  const add = async () => {
    const goes = await allowed(batch);
    count += batch.reduce((sum, group, index) => sum + (goes[index] ? group.count : 0), 0);
    batch = [];
  };
  for await (const group of groups) {
    batch.push(group);
    if ((seen += 1) > MOST_COUNTED)
      throw clientError('ROWS_TOO_MANY', `Under a row policy a list of up to ${MOST_COUNTED} parties is counted.`);
    if (batch.length === MOST_AT_ONCE) await add();
  }
  await add();
  return count;
}
