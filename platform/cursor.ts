import { createHmac, timingSafeEqual } from 'node:crypto';
import { clientError } from './errors.ts';

/** A position in a sorted list: the sort key's value, the id that breaks ties, and the day of a list that has one. */
export type Position = readonly [value: string | number | null, id: string, day?: string];

export interface Cursors {
  /** `scope` names list, filter, order and reader: a cursor is good for exactly the list it was given in. */
  encode(position: Position, scope: string): string;
  /** The position; throws BAD_USER_INPUT for a cursor that is changed, cut or of another list. */
  decode(cursor: string, scope: string): Position;
}

const MAC_BYTES = 16;

/** Opaque cursors under a secret: nobody can make one up or move it to a list it was not given in. */
export function createCursors(secret: Uint8Array): Cursors {
  const mac = (payload: Uint8Array, scope: string): Buffer =>
    createHmac('sha256', secret).update(scope).update('\0').update(payload).digest().subarray(0, MAC_BYTES);
  return {
    encode: (position, scope) => {
      const payload = Buffer.from(JSON.stringify(position));
      return Buffer.concat([mac(payload, scope), payload]).toString('base64url');
    },
    decode: (cursor, scope) => {
      const bytes = Buffer.from(cursor, 'base64url');
      const payload = bytes.subarray(MAC_BYTES);
      if (bytes.toString('base64url') !== cursor || bytes.length <= MAC_BYTES) throw refused();
      if (!timingSafeEqual(bytes.subarray(0, MAC_BYTES), mac(payload, scope))) throw refused();
      return JSON.parse(payload.toString()) as Position;
    },
  };
}

const refused = () =>
  clientError(
    'BAD_USER_INPUT',
    'A cursor is taken from `pageInfo` or an edge of the same list, filter and order; this one is not.',
  );
