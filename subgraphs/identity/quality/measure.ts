import { AskError, serviceCaller, type Ask } from '../../../platform/calling/ask.ts';
import type { ErrorCode } from '../../../platform/codes.ts';
import { CARD_VALUES, type CardQuality } from '../../../platform/domain/card-quality.ts';
import { clientError } from '../../../platform/errors.ts';
import type { Connection } from '../../../platform/mongo.ts';
import { qualityAsk } from '../../../platform/subgraph/sdl.ts';
import type { IdentityPolicy } from '../config.ts';
import type { PartyDoc } from '../model.ts';
import { linkPages, type LinkQuality } from './measure-links.ts';
import type { QualityDoc } from './model.ts';

/** What measuring needs. */
export interface Measuring {
  readonly connection: Connection;
  readonly ask: Ask;
  readonly domains: readonly string[];
  readonly policy: IdentityPolicy;
  readonly country: string | null;
}

/** Records that a domain counts at once. */
const PAGE = 500;

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/**
 * Sums up the records of a domain as long as it may, in order of id. The domain counts what is missing, invalid and stale in its cards; what
 * records of one customer differ in, and which are double, identity finds by its links.
 */
export async function measureQuality(around: Measuring, domain: string, may: () => boolean): Promise<QualityDoc> {
  const at = new Date();
  const known = await around.connection.collection<PartyDoc>('parties').countDocuments({ domain, removed: false });
  const [cards, links] = [cardPages(around, domain), linkPages(around, domain, known)];
  const counted: CardQuality[] = [];
  const linked: LinkQuality[] = [];
  while (may()) {
    const [page, link] = await Promise.all([cards.next(), links.next()]);
    if (page.done && link.done) break;
    if (!page.done) counted.push(page.value);
    if (!link.done) linked.push(link.value);
  }
  const sum = <P>(pages: readonly P[], read: (page: P) => number) => pages.reduce((all, page) => all + read(page), 0);
  const records = sum(counted, (page) => page.records);
  const [comparable, compared] = [sum(linked, (page) => page.comparable), sum(linked, (page) => page.compared)];
  const fields = CARD_VALUES.map((field) => {
    const having = (problem: 'missing' | 'invalid') =>
      sum(counted, (page) => page.fields.find((each) => each.field === field)?.[problem] ?? 0);
    const differing = sum(linked, (page) => page.differing[field] ?? 0);
    const ofAll = compared === 0 ? 0 : Math.round((differing * comparable) / compared);
    return [field, { missing: having('missing'), invalid: having('invalid'), differing: ofAll }] as const;
  });
  return {
    ...{ _id: `${domain} ${dayOf(at)}`, domain, day: dayOf(at), at, records, total: Math.max(known, records) },
    ...{ fields: Object.fromEntries(fields), stale: sum(counted, (page) => page.stale) },
    ...{ duplicates: sum(linked, (page) => page.duplicates), comparable, compared },
    missing: [...new Set(linked.flatMap((page) => page.missing))],
  };
}

/** What the domain counts in its records, page by page: no card comes here. */
async function* cardPages({ ask, country }: Measuring, domain: string): AsyncGenerator<CardQuality> {
  const by = serviceCaller('identity', [`${domain}:read`]);
  for (let after: string | null = null; ;) {
    const answer = ask(qualityAsk(domain), { after, first: PAGE, country }, by).catch((error: unknown) => {
      throw error instanceof AskError ? unanswered(domain, error) : error;
    });
    const { quality } = (await answer) as { readonly quality: CardQuality };
    yield quality;
    if (quality.last === null) return;
    after = quality.last;
  }
}

function unanswered(domain: string, { codes }: AskError) {
  return codes.includes('UNKNOWN_OPERATION' satisfies ErrorCode)
    ? clientError(
        'BAD_USER_INPUT',
        `A domain counts its records by ${qualityAsk(domain)}; ${domain} has no such operation.`,
      )
    : clientError('SUBGRAPH_UNAVAILABLE', `The records of a domain are measured while it answers; ${domain} does not.`);
}
