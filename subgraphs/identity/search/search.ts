import type { Position } from '../../../platform/domain/cursor.ts';
import { clientError } from '../../../platform/errors.ts';
import { pageSize, type PageArgs } from '../../../platform/domain/page.ts';
import { sift } from '../../../platform/access/sift.ts';
import { normalMail } from '../rules.ts';
import type { Context } from '../types.ts';
import type { FoundCustomer, Tokens } from './find.ts';
import { domainsReadBy } from '../shown.ts';
import { isLookup, wantedOf } from './tokens.ts';

/** One customer that was found; with a typo, if not as typed. */
export interface Hit {
  readonly customer: string;
  readonly typo: boolean;
  /** Where it stands in its part of the list: the key of the party that was found, or of a mail the customer. */
  readonly at: string;
}

/** A page of what was found: as typed first, then with a typo, each in a lasting order. */
export interface HitPage {
  readonly edges: readonly { readonly cursor: string; readonly node: Hit }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const MAX_TEXT = 200;

/** Finds customers by what the cards of domains say that the caller may read; the text is neither stored nor logged. */
export async function searchCustomers(
  { text, ...args }: PageArgs & { readonly text: string },
  context: Context,
): Promise<HitPage> {
  if (text.length > MAX_TEXT)
    throw clientError('BAD_USER_INPUT', `A search text has at most ${MAX_TEXT} characters; ${text.length} came.`);
  const size = pageSize(args.first);
  const scope = JSON.stringify(['searchCustomers', context.hashToken(text), context.caller.subject]);
  const after = args.after == null ? null : context.cursors.decode(args.after, scope);
  const { docs: hits, stopped } = await allowedHits(text, size + 1, after, context);
  const edges = hits.slice(0, size).map((node) => ({ node, cursor: context.cursors.encode(placeOf(node), scope) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: hits.length > size || stopped !== null,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: stopped ? context.cursors.encode(stopped, scope) : (edges.at(-1)?.cursor ?? null),
    },
  };
}

const placeOf = ({ typo, at }: Hit): Position => [typo ? 1 : 0, at];

/** Those of the hits whom a row policy allows, where the caller has one. */
async function allowedHits(text: string, wanted: number, after: Position | null, context: Context) {
  const { rows } = context;
  const read = (limit: number, from: Position | null) => find(text, limit, from, context);
  if (!rows) return { docs: await read(wanted, after), stopped: null };
  const allowed = (hits: readonly Hit[]) => rows.amongCustomers(hits.map(({ customer }) => customer));
  return sift({ wanted, after, read, place: placeOf, allowed });
}

async function find(text: string, limit: number, after: Position | null, context: Context): Promise<Hit[]> {
  const { load, hash, hashToken, caller } = context;
  const domains = domainsReadBy(caller);
  const mail = normalMail(text);
  if (mail !== null) {
    const found = await load.holdersOf(hash({ kind: 'MAIL', value: mail }), domains);
    return found
      .filter((id) => after === null || id > after[1])
      .map((customer) => ({ customer, typo: false, at: customer }));
  }
  const wanted = wantedOf(text);
  if (wanted === null) return [];
  /** What parties have themselves, or by one of their words; those made in shapes before 8 have all themselves. */
  const tokensOf = (texts: Tokens): Promise<string[][]> =>
    Promise.all(
      texts.map(async (each) => {
        const words = each.some(isLookup) ? await load.wordsWith(each.filter(isLookup).map(hashToken)) : [];
        return [...each.map(hashToken), ...words];
      }),
    );
  const exact = await tokensOf(wanted.exact);
  const hitOf =
    (typo: boolean) =>
    ({ customer, party }: FoundCustomer): Hit => ({ customer, typo, at: party });
  const asTyped = { wanted: exact, unwanted: null, domains, common: wanted.common };
  const begun = after?.[0] === 1 ? [] : await load.found(asTyped, String(after?.[1] ?? ''), limit);
  const hits = begun.map(hitOf(false));
  if (hits.length >= limit || wanted.typo === null) return hits;
  const from = after?.[0] === 1 ? String(after[1]) : '';
  const mistyped = { wanted: await tokensOf(wanted.typo), unwanted: exact, domains, common: false };
  return [...hits, ...(await load.found(mistyped, from, limit - hits.length)).map(hitOf(true))];
}
