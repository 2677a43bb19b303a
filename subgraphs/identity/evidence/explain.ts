import type { CardDoc } from '../../../platform/domain/card.ts';
import { kindOf } from '../hash.ts';
import { probabilityOf } from '../matching/score.ts';
import type { MatchDoc } from '../online/model.ts';
import type { Reason, Scored } from '../online/scorer.ts';
import { countryOf } from '../../../platform/domain/card.ts';
import { identifiersOf, type IdentifierKind } from '../rules.ts';
import type { Context } from '../types.ts';

/** Why some parties are one customer: an identifier that they share, or how alike the cards of two are. */
export interface Evidence {
  readonly between: readonly string[];
  readonly by: IdentifierKind | 'SIMILARITY';
  /** The identifier; null where cards were compared. */
  readonly hash: string | null;
  readonly match: MatchDoc | null;
}

/** One comparison, whose values are read only when asked for. */
export interface EvidenceComparison extends Reason {
  readonly evidence: Evidence;
}

const FIELDS: Readonly<Record<IdentifierKind, string>> = { MAIL: 'mail', PHONE: 'phone', EXTERNAL_ID: 'externalId' };

/** How likely one person's records carry the same identifier of a kind, where both have one. */
const SAME_PERSON: Readonly<Record<IdentifierKind, number>> = { MAIL: 0.65, PHONE: 0.7, EXTERNAL_ID: 0.9 };

const FEWEST_CUSTOMERS = 1_000;

/** Prior and weights in bits, which add up to the log odds of the probability. */
export async function explain({ hash, match }: Evidence, { load }: Context): Promise<Scored> {
  if (match) return match;
  const kind = kindOf(hash!);
  const customers = Math.max(await load.total(), FEWEST_CUSTOMERS);
  const others = Math.max(0, (await load.holders.load(hash!)) - 1);
  const weight = Math.log2(SAME_PERSON[kind] / Math.min(1, (others + 0.5) / customers));
  const prior = -Math.log2(customers - 1);
  const reasons = [{ field: FIELDS[kind], level: 'exact', weight }];
  return { prior, reasons, probability: probabilityOf(prior + weight) };
}

/** What the compared cards say in a field, in the order of the parties; what the caller may not read is left out. */
export async function valuesOf({ evidence, field }: EvidenceComparison, context: Context): Promise<string[]> {
  const shown = await Promise.all(evidence.between.map((key) => context.shown.load(key)));
  const cards = shown.flatMap((each) => ('card' in each ? each.card : []));
  if (evidence.hash === null) return cards.flatMap((card) => said(card, field));
  const { hash, country, policy } = context;
  return cards.flatMap((card) =>
    identifiersOf(card, country, policy.identifiers)
      .filter((identifier) => hash(identifier) === evidence.hash)
      .map(({ value }) => value.replace('\0', ' ')),
  );
}

function said(card: CardDoc, field: string): string[] {
  const place = ({ lines, postalCode, city }: CardDoc['addresses'][number]) =>
    [...lines, postalCode, city].filter(Boolean).join(', ');
  const values: Readonly<Record<string, readonly (string | null)[]>> = {
    givenName: [card.givenName ?? card.fullName],
    familyName: [card.familyName ?? card.fullName],
    birthDate: [card.birthDate],
    mail: card.mails,
    phone: card.phones.map((phone) =>
      phone.startsWith('+') ? phone : `${phone} (${countryOf(card) ?? 'no country'})`,
    ),
    address: card.addresses.map(place),
    organization: [card.organizationName],
  };
  return (values[field] ?? []).flatMap((value) => value ?? []);
}
