import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { IDENTIFIER_KINDS, type Identifier, type IdentifierKind } from './rules.ts';

/** Which key a hash is under; a new key gets a new version, and old hashes stay readable until they are renewed. */
const KEY_VERSION = 1;

/** 128 bits of HMAC-SHA-256 (RFC 2104, truncation as in RFC 4868): no two identifiers meet by chance. */
const MAC_BYTES = 16;

const PREFIX: Readonly<Record<IdentifierKind, string>> = { MAIL: 'mail', PHONE: 'phone', EXTERNAL_ID: 'external' };
const KINDS = new Map(IDENTIFIER_KINDS.map((kind) => [PREFIX[kind], kind]));

/** The keyed hash of an identifier, `mail:1:…`: equal identifiers have equal hashes, and nobody without the key can try values. */
export type HashIdentifier = (identifier: Identifier) => string;

/** Hashes under a secret, with a key of its own for each kind of identifier (HKDF, RFC 5869). */
export function createHash(secret: Uint8Array): HashIdentifier {
  const keys = new Map(
    IDENTIFIER_KINDS.map((kind) => [
      kind,
      createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', `identifier:${PREFIX[kind]}:${KEY_VERSION}`, 32))),
    ]),
  );
  return ({ kind, value }) => {
    const mac = createHmac('sha256', keys.get(kind)!).update(value).digest().subarray(0, MAC_BYTES);
    return `${PREFIX[kind]}:${KEY_VERSION}:${mac.toString('base64url')}`;
  };
}

/** The keyed hash of any text, for a purpose of its own: the same text under two purposes has two hashes. */
export type HashText = (text: string) => string;

/** 72 bits: among 10^8 texts of one purpose, that any two meet by chance is about one in a million. */
const TEXT_BYTES = 9;

/** Hashes texts of one purpose under a secret, `1…` with the key's version in front. */
export function createTextHash(secret: Uint8Array, purpose: string): HashText {
  const key = createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', `${purpose}:${KEY_VERSION}`, 32)));
  return (text) =>
    KEY_VERSION + createHmac('sha256', key).update(text).digest().subarray(0, TEXT_BYTES).toString('base64url');
}

/** The kind of identifier that a hash stands for. */
export const kindOf = (hash: string): IdentifierKind => KINDS.get(hash.slice(0, hash.indexOf(':')))!;
