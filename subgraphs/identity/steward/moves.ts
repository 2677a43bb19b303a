import { change, survivorOf, type Draft } from '../draft.ts';
import type { CustomerDoc } from '../model.ts';

export const BY_STEWARD = ['STEWARD'] as const;

/** What a history tells of a steward's decision. */
export const event = (action: 'SPLIT' | 'RESTORED' | 'MERGED', parties: readonly string[], customer: string) => ({
  action,
  parties,
  by: BY_STEWARD,
  customer,
});

/** The customer that exactly these parties were until they were merged into another one. */
export function formerOf(draft: Draft, customer: CustomerDoc, parties: readonly string[]): string | null {
  const former = customer.absorbed.find((id) => {
    const last = draft.customers.get(id)?.history.findLast(({ action }) => action === 'MERGED');
    return last?.parties.join() === parties.join();
  });
  return former ?? null;
}

/** A customer that was merged away lives again, without parties; the ids that led to it lead to it again. */
export function revive(draft: Draft, id: string): void {
  const survivor = draft.customers.get(survivorOf(draft, id))!;
  const doc = draft.customers.get(id)!;
  const back = doc.absorbed.filter((each) => draft.customers.get(each)?.mergedInto === survivor._id);
  const gone = new Set([id, ...back]);
  for (const each of survivor.absorbed) {
    const other = draft.customers.get(each)!;
    if (gone.has(each) || !other.absorbed.some((absorbed) => gone.has(absorbed))) continue;
    draft.customers.set(each, { ...other, absorbed: other.absorbed.filter((absorbed) => !gone.has(absorbed)) });
  }
  for (const each of back) draft.customers.set(each, { ...draft.customers.get(each)!, mergedInto: id });
  const absorbed = survivor.absorbed.filter((each) => !gone.has(each));
  draft.customers.set(survivor._id, { ...survivor, absorbed });
  change(draft, doc, { mergedInto: null, absorbed: back }, event('RESTORED', [], survivor._id));
}

/** Moves parties from one living customer to another one. */
export function moveAll(
  draft: Draft,
  keys: readonly string[],
  from: string,
  to: string,
  action: 'SPLIT' | 'MERGED',
): void {
  const [source, target] = [draft.customers.get(from)!, draft.customers.get(to)!];
  const moving = new Set(keys);
  const [staying, leaving] = [source.parties, source.parties].map((parties, index) =>
    parties.filter((key) => moving.has(key) === (index === 1)),
  );
  const claims = source.claims ?? [];
  change(
    draft,
    source,
    { parties: staying, claims: claims.filter(({ party }) => !moving.has(party)) },
    event(action, leaving!, to),
  );
  change(
    draft,
    target,
    {
      parties: [...target.parties, ...leaving!].sort(),
      claims: [...(target.claims ?? []), ...claims.filter(({ party }) => moving.has(party))],
    },
    event(action, leaving!, from),
  );
  for (const key of leaving!) draft.parties.set(key, { ...draft.parties.get(key)!, customer: to });
}
