import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

/** A key of 256 bits, and by which 8 bytes an envelope names it. */
export interface SealKey {
  readonly id: Uint8Array;
  /** Not its bytes: a cipher takes those four times as long to set up. */
  readonly secret: KeyObject;
}

export const KEY_BYTES = 32;

/** format (1) · id of the key (8) · nonce (12) · tag (16) · ciphertext */
const FORMAT = 1;
const ID = 1;
const NONCE = 9;
const TAG = 21;
const TEXT = 37;

const ALGORITHM = 'aes-256-gcm';

/** An envelope that does not open: another key, another owner, or bytes that are not what was sealed. */
export class SealError extends Error {
  constructor(boundTo: string, cause?: unknown) {
    super(`An envelope opens under its own key and for its own owner; one for ${name(boundTo)} does not.`, { cause });
    this.name = 'SealError';
  }
}

export const newKey = (): SealKey => keyOf(randomBytes(NONCE - ID), randomBytes(KEY_BYTES));

export const keyOf = (id: Uint8Array, bytes: Uint8Array): SealKey => ({ id, secret: createSecretKey(bytes) });

/** Seals bytes by AES-256-GCM under a random 96-bit nonce; they open only for what they are bound to. */
export function seal({ id, secret }: SealKey, boundTo: string, clear: Uint8Array): Buffer {
  const nonce = randomBytes(TAG - NONCE);
  const cipher = createCipheriv(ALGORITHM, secret, nonce).setAAD(Buffer.from(boundTo));
  const text = cipher.update(clear);
  const rest = cipher.final();
  return Buffer.concat([Buffer.of(FORMAT), id, nonce, cipher.getAuthTag(), text, rest]);
}

/** What was sealed. Throws `SealError` where a single bit or the owner is another. */
export function open({ secret }: SealKey, boundTo: string, envelope: Uint8Array): Buffer {
  try {
    if (envelope[0] !== FORMAT) throw new Error(`Format ${FORMAT} is known; ${envelope[0]} came.`);
    const nonce = envelope.subarray(NONCE, TAG);
    const cipher = createDecipheriv(ALGORITHM, secret, nonce, { authTagLength: TEXT - TAG });
    cipher.setAAD(Buffer.from(boundTo)).setAuthTag(envelope.subarray(TAG, TEXT));
    const text = cipher.update(envelope.subarray(TEXT));
    const rest = cipher.final();
    return rest.length === 0 ? text : Buffer.concat([text, rest]);
  } catch (error) {
    throw new SealError(boundTo, error);
  }
}

/** Whether an envelope names this key. */
export const isSealedBy = ({ id }: SealKey, envelope: Uint8Array): boolean =>
  Buffer.compare(envelope.subarray(ID, NONCE), id) === 0;

/** What it is bound to, as a person reads it. */
const name = (boundTo: string): string => boundTo.replaceAll('\0', ' ');

/** Bytes as the database gives them: the driver's `Binary`, or bytes. */
export type StoredBytes =
  Uint8Array | { readonly _bsontype: string; readonly buffer: Uint8Array; readonly position: number };

export const bytesOf = (stored: StoredBytes): Uint8Array =>
  '_bsontype' in stored ? stored.buffer.subarray(0, stored.position) : stored;
