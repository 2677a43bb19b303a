import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps texts that nobody but the holder of the secret can read, each bound to what it belongs to. */
export interface Seal {
  seal(text: string, belongsTo: string): string;
  /** Throws for a text that was changed or belongs elsewhere. */
  open(sealed: string, belongsTo: string): string;
}

const VERSION = '1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under a key of its own (HKDF, RFC 5869), what a text belongs to as additional data. */
export function createSeal(secret: Uint8Array, purpose: string): Seal {
  const key = createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', `seal:${purpose}:${VERSION}`, 32)));
  return {
    seal: (text, belongsTo) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(belongsTo));
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return VERSION + sealed.toString('base64url');
    },
    open: (sealed, belongsTo) => {
      const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAAD(Buffer.from(belongsTo)).setAuthTag(bytes.subarray(-TAG_BYTES));
      return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}
