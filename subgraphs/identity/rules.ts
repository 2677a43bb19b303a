import { countryOf, type CardDoc } from '../../platform/domain/card.ts';
import { normalPhone } from '../../platform/domain/phone.ts';
import { nameOf, splitName } from './matching/names.ts';
import { formalNames } from './matching/nicknames.ts';
import type { PartyDoc } from './model.ts';

export const IDENTIFIER_KINDS = ['MAIL', 'PHONE', 'EXTERNAL_ID'] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** What can make two parties one: an identifier that both have, likeness of their cards, or a steward. */
export type LinkKind = IdentifierKind | 'SIMILARITY' | 'STEWARD';

/** A normalized identifier: two that mean the same are equal. Lives only while it is compared or hashed. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** What identity reads of a card to link it. */
export interface CardIdentifiers {
  readonly mails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly { readonly country: string | null }[];
  readonly externalIds: readonly { readonly system: string; readonly value: string }[];
}

/** What a company says of identifiers. */
export interface IdentifierPolicy {
  /** Systems of external ids of which one person has one value at most. */
  readonly unique: readonly string[];
  /** Mails, `@domains`, phones and `system:value`s that say nothing about a person. */
  readonly blocked: readonly string[];
}

/** How many parties an identifier of each kind links. */
export type SpreadLimits = Readonly<Record<IdentifierKind, number>>;

/**
 * How many parties an identifier links where a company says nothing of it. An office mail or a reception's phone says less the more it spreads: parties
 * beyond the limit are not linked by it, so that no crowd collapses into one customer.
 */
export const SPREAD_LIMITS: SpreadLimits = { MAIL: 10, PHONE: 5, EXTERNAL_ID: 50 };

/** Mailboxes of a role or of nobody: their mail says nothing about a person. */
const ROLE_MAILBOXES = new Set(
  (
    'abuse accounting accounts admin administrator anonymous billing contact customerservice donotreply dummy email ' +
    'enquiries example fake feedback hello help helpdesk hr info invoice invoices jobs kontakt mail mailer-daemon ' +
    'marketing na nobody noemail nomail none no-reply noreply no_reply null office orders postmaster privacy ' +
    'reception root sales security service spam support team test tester testing undefined unknown user webmaster'
  ).split(' '),
);

const PLACEHOLDERS = new Set([
  '',
  '-',
  '.',
  '0',
  'n/a',
  'na',
  'nil',
  'none',
  'null',
  'tbd',
  'test',
  'undefined',
  'unknown',
]);
/**
 * The mail in its one form, null where it is no mail or that of a role. Case is folded in the local part as well, since
 * hardly a provider tells mailboxes apart by it; tags and dots stay, since whether they matter differs by provider.
 */
export function normalMail(text: string): string | null {
  const mail = text.normalize('NFKC').trim().toLowerCase();
  if (!/^[^@\s]+@[^@\s]+$/u.test(mail)) return null;
  const mailbox = mail.slice(0, mail.indexOf('@')).replace(/\+.*$/u, '');
  return ROLE_MAILBOXES.has(mailbox) ? null : mail;
}

/** System and value in one text, null where either says nothing. A value keeps its case, a system's name does not. */
export function normalExternalId(system: string, value: string): string | null {
  const name = system.normalize('NFKC').trim().toLowerCase();
  const id = value.normalize('NFKC').trim();
  if (name === '' || PLACEHOLDERS.has(id.toLowerCase()) || /^0+$/u.test(id)) return null;
  return `${name}\0${id}`;
}

/** The identifiers of a card, each once. National phones are read in the country of the card's first address. */
export function identifiersOf(
  card: CardIdentifiers,
  home: string | null,
  { blocked }: Pick<IdentifierPolicy, 'blocked'> = { blocked: [] },
): Identifier[] {
  const country = countryOf(card) ?? home;
  const of = (kind: IdentifierKind, values: readonly (string | null)[]) =>
    [...new Set(values)].flatMap((value) => (value === null || isBlocked(value, blocked) ? [] : { kind, value }));
  return [
    ...of('MAIL', card.mails.map(normalMail)),
    ...of(
      'PHONE',
      card.phones.map((phone) => normalPhone(phone, country)),
    ),
    ...of(
      'EXTERNAL_ID',
      card.externalIds.map(({ system, value }) => normalExternalId(system, value)),
    ),
  ];
}

function isBlocked(value: string, blocked: readonly string[]): boolean {
  if (blocked.length === 0) return false;
  const spelled = value.replace('\0', ':').toLowerCase();
  return blocked.some((each) => each.toLowerCase() === spelled || (each.startsWith('@') && spelled.endsWith(each)));
}

/** The unique identifiers of a card, normalized. */
export function uniquesOf({ externalIds }: CardIdentifiers, { unique }: IdentifierPolicy) {
  const systems = new Set(unique.map((system) => system.toLowerCase()));
  return externalIds.flatMap(({ system, value }) => {
    const normal = normalExternalId(system, value);
    const name = system.normalize('NFKC').trim().toLowerCase();
    return normal === null || !systems.has(name) ? [] : { system: name, value: normal };
  });
}

/** What a card's given name may stand for, nicknames resolved; empty where it has none, or an initial. */
export function givenNamesOf(card: Pick<CardDoc, 'givenName' | 'fullName'>): string[] {
  const name = card.givenName?.trim() ? nameOf(card.givenName) : splitName(card.fullName ?? '').given;
  const first = name.replace(/ .*/u, '');
  return [...first].length < 2 ? [] : [...new Set(formalNames(first))];
}

/** A party's key in identity: domains may use the same ids. */
export const partyKey = (domain: string, party: string): string => `${domain}/${party}`;

/** The domain and id of a key. */
export function partyOf(key: string): { domain: string; id: string } {
  const slash = key.indexOf('/');
  return { domain: key.slice(0, slash), id: key.slice(slash + 1) };
}

/** Parties by domain, both in order. */
export function linksOf(keys: readonly string[]): { domain: string; parties: string[] }[] {
  const links: { domain: string; parties: string[] }[] = [];
  for (const { domain, id } of [...keys].sort().map(partyOf)) {
    const last = links.at(-1);
    if (last?.domain === domain) last.parties.push(id);
    else links.push({ domain, parties: [id] });
  }
  return links;
}

/** What parties share: one entry per identifier that two or more of them hold. */
export function evidenceOf(
  parties: readonly PartyDoc[],
  kindOf: (hash: string) => IdentifierKind,
): { by: IdentifierKind; between: string[]; hash: string }[] {
  const holders = new Map<string, string[]>();
  for (const party of parties)
    for (const hash of party.hashes) holders.set(hash, [...(holders.get(hash) ?? []), party._id]);
  return [...holders]
    .filter(([, keys]) => keys.length > 1)
    .map(([hash, keys]) => ({ by: kindOf(hash), between: keys.sort(), hash }))
    .sort(
      (a, b) =>
        IDENTIFIER_KINDS.indexOf(a.by) - IDENTIFIER_KINDS.indexOf(b.by) || (a.between[0]! < b.between[0]! ? -1 : 1),
    );
}
