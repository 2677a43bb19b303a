import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { clientError } from '../errors.ts';

/** A position in a sorted list: the sort key's value, the id that breaks ties, and the day of a list that has one. */
export type Position = readonly [value: string | number | null, id: string, day?: string];

export interface Cursors {
  /** `scope` names list, filter, order and reader: a cursor is good for exactly the list it was given in. */
  encode(position: Position, scope: string): string;
  /** The position; throws BAD_USER_INPUT for a cursor that is changed, cut or of another list. */
  decode(cursor: string, scope: string): Position;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

/**
 * Opaque cursors under a secret: nobody can make one up, move it to a list it was not given in, or read in it where a list
 * goes on that shows only some of its entries. The same position has the same cursor, since its nonce is made of it.
 */
export function createCursors(secret: Uint8Array): Cursors {
  const keyed = (key: Uint8Array | KeyObject, ...parts: (string | Uint8Array)[]): Buffer => {
    const hmac = createHmac('sha256', key);
    for (const part of parts) hmac.update(part).update('\0');
    return hmac.digest();
  };
  const [sealing, naming] = [createSecretKey(keyed(secret, 'seal')), createSecretKey(keyed(secret, 'nonce'))];
  return {
    encode: (position, scope) => {
      const payload = JSON.stringify(position);
      const nonce = keyed(naming, scope, payload).subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, sealing, nonce).setAAD(Buffer.from(scope));
      const sealed = [cipher.update(payload), cipher.final()];
      return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]).toString('base64url');
    },
    decode: (cursor, scope) => {
      const bytes = Buffer.from(cursor, 'base64url');
      const start = NONCE_BYTES + TAG_BYTES;
      if (bytes.toString('base64url') !== cursor || bytes.length <= start) throw refused();
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(ALGORITHM, sealing, nonce, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(scope))
        .setAuthTag(bytes.subarray(NONCE_BYTES, start));
      try {
        return JSON.parse(
          decipher.update(bytes.subarray(start), undefined, 'utf8') + decipher.final('utf8'),
        ) as Position;
      } catch {
        throw refused();
      }
    },
  };
}

const refused = () =>
  clientError(
    'BAD_USER_INPUT',
    'A cursor is taken from `pageInfo` or an edge of the same list, filter and order; this one is not.',
  );
