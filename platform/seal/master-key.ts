import { createHash } from 'node:crypto';
import { KEY_BYTES, open, seal } from './envelope.ts';

/**
 * Who wraps the installation's wrapping keys, which wrap the data keys: a key of ours or a KMS. It is asked once every
 * five minutes and process at most, however many cards are read.
 */
export interface MasterKey {
  /** Which key wraps what is new: a name, never the key itself. */
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
  'is one or more keys of 32 bytes as 64 hexadecimal digits or base64 (openssl rand -hex 32), the present one first';

/** The keys of a text, the present one first; null where it is anything else. */
export function readMasterKeys(text: string): Buffer[] | null {
  const keys = text
    .split(/[\s,]+/u)
    .filter((part) => part !== '')
    .map(decoded);
  return keys.length > 0 && keys.every((key) => key !== null) && new Set(keys.map(idOf)).size === keys.length
    ? keys
    : null;
}

function decoded(part: string): Buffer | null {
  if (/^[0-9a-f]{64}$/iu.test(part)) return Buffer.from(part, 'hex');
  if (!/^[\w+/-]{43}=?$/u.test(part)) return null;
  const key = Buffer.from(part, 'base64url');
  return key.length === KEY_BYTES ? key : null;
}

/** Names a key without giving anything of it away: 256 random bits have no dictionary. */
const idOf = (key: Uint8Array): string =>
  `local:${createHash('sha256').update('customer-360 master key').update(key).digest('hex').slice(0, 16)}`;

/** The bytes of a wrapping key under a master key have no key id of their own: the document beside them says it. */
const NAMELESS = new Uint8Array(8);

/** Keys of one's own. A key that is not known is looked for in the text anew, so that one can be added while it serves. */
export function localMasterKey(readText: () => string): MasterKey {
  const read = (): Map<string, Buffer> => {
    const keys = readMasterKeys(readText());
    if (!keys) throw new Error(`MASTER_KEY ${MASTER_KEY_RULE}; it became something else.`);
    return new Map(keys.map((key) => [idOf(key), key]));
  };
  let keys = read();
  const present = (): [string, Buffer] => [...keys][0]!;
  return {
    keyId: () => present()[0],
    wrap: (key, boundTo) => {
      const [keyId, secret] = present();
      return Promise.resolve({ keyId, wrapped: seal({ id: NAMELESS, secret }, boundTo, key) });
    },
    unwrap: async (wrapped, boundTo, keyId) => {
      if (!keys.has(keyId)) keys = read();
      const secret = keys.get(keyId);
      if (!secret)
        throw new Error(
          `The key store is wrapped by the master key ${keyId}, which MASTER_KEY does not have; it has ${[...keys.keys()].join(', ')}.`,
        );
      return Promise.resolve(open({ id: NAMELESS, secret }, boundTo, wrapped));
    },
  };
}
