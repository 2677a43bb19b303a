import { createHash } from 'node:crypto';
import { KEY_BYTES, keyOf, open, seal } from './envelope.ts';
import { kmsKey, type LoadPackage } from './kms.ts';

/** A key that wraps keys: one of ours, or one that a KMS keeps. */
export interface KeyProvider {
  /** Its name; never the key itself. */
  readonly keyId: string;
  readonly wrap: (key: Uint8Array, boundTo: string) => Promise<Uint8Array>;
  readonly unwrap: (wrapped: Uint8Array, boundTo: string) => Promise<Uint8Array>;
}

/**
 * What wraps the installation's wrapping keys, which wrap the data keys. It is asked once every five minutes and process at
 * most, however many cards are read.
 */
export interface MasterKey {
  /** Which key wraps what is new. */
  readonly keyId: () => string;
  readonly wrap: (key: Uint8Array, boundTo: string) => Promise<Wrapped>;
  /** Throws where it does not have the key that wrapped. */
  readonly unwrap: (wrapped: Uint8Array, boundTo: string, keyId: string) => Promise<Uint8Array>;
}

export interface Wrapped {
  readonly keyId: string;
  readonly wrapped: Uint8Array;
}

export const MASTER_KEY_RULE =
  'is one or more of: 32 bytes as 64 hexadecimal digits or base64 (openssl rand -hex 32), aws-kms:<key>, gcp-kms:<key>; the present one first';

/** The keys of a text, the present one first; null where it is anything else. */
export function readMasterKeys(text: string, load?: LoadPackage): KeyProvider[] | null {
  const parts = text.split(/[\s,]+/u).filter((part) => part !== '');
  const keys = parts.map((part) => kmsKey(part, load) ?? localKey(part));
  const named = new Set(keys.map((key) => key?.keyId));
  return keys.length > 0 && named.size === keys.length && keys.every((key) => key !== null) ? keys : null;
}

/** An envelope under a master key needs no id of the key: the document beside it says it. */
const NAMELESS = new Uint8Array(8);

function localKey(part: string): KeyProvider | null {
  const secret = decoded(part);
  if (!secret) return null;
  const key = keyOf(NAMELESS, secret);
  // Gives nothing of it away: 256 random bits have no dictionary.
  const hash = createHash('sha256').update('customer-360 master key').update(secret).digest('hex');
  return {
    keyId: `local:${hash.slice(0, 16)}`,
    wrap: (wrapped, boundTo) => Promise.resolve(seal(key, boundTo, wrapped)),
    unwrap: async (wrapped, boundTo) => Promise.resolve(open(key, boundTo, wrapped)),
  };
}

function decoded(part: string): Buffer | null {
  if (/^[0-9a-f]{64}$/iu.test(part)) return Buffer.from(part, 'hex');
  if (!/^[\w+/-]{43}=?$/u.test(part)) return null;
  const key = Buffer.from(part, 'base64url');
  return key.length === KEY_BYTES ? key : null;
}

/** The keys that a text names. One that is not known is looked for in the text anew, so that one can be added while it serves. */
export function createMasterKey(readText: () => string, load?: LoadPackage): MasterKey {
  const read = (): KeyProvider[] => {
    const keys = readMasterKeys(readText(), load);
    if (!keys) throw new Error(`MASTER_KEY ${MASTER_KEY_RULE}; it became something else.`);
    return keys;
  };
  let keys = read();
  const named = (keyId: string) => keys.find((key) => key.keyId === keyId);
  return {
    keyId: () => keys[0]!.keyId,
    wrap: async (key, boundTo) => {
      const { keyId, wrap } = keys[0]!;
      return { keyId, wrapped: await wrap(key, boundTo) };
    },
    unwrap: async (wrapped, boundTo, keyId) => {
      if (!named(keyId)) keys = read();
      const key = named(keyId);
      if (!key)
        throw new Error(
          `The key store is wrapped by the master key ${keyId}, which MASTER_KEY does not have; it has ${keys.map((each) => each.keyId).join(', ')}.`,
        );
      return key.unwrap(wrapped, boundTo);
    },
  };
}
