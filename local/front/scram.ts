import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { CommandError } from './errors.ts';

const AUTHENTICATION_FAILED = 18;
/** The password is 256 random bits, so the smallest count drivers accept is as strong as any. */
const ITERATIONS = 4096;

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export interface ScramReply {
  readonly conversationId: number;
  readonly done: boolean;
  readonly payload: Buffer;
  readonly ok: 1;
}

/** The server's side of SCRAM-SHA-256 (RFC 5802, RFC 7677): what is derived from the password once. */
export function createScram({ user, password }: Credentials) {
  const salt = randomBytes(28);
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  const storedKey = sha256(hmac(salted, 'Client Key'));
  const serverKey = hmac(salted, 'Server Key');

  /** One conversation: `start` answers the client's first message, `finish` its proof. */
  return function conversation() {
    let transcript = '';
    let nonce = '';
    return {
      start(payload: Buffer): ScramReply {
        const bare = payload.toString('utf8').replace(/^n,[^,]*,/, '');
        const fields = fieldsOf(bare);
        if (!payload.toString('utf8').startsWith('n,') || fields.n !== user || !fields.r) throw refused();
        nonce = fields.r + randomBytes(24).toString('base64');
        const first = `r=${nonce},s=${salt.toString('base64')},i=${ITERATIONS}`;
        transcript = `${bare},${first}`;
        return { conversationId: 1, done: false, payload: Buffer.from(first), ok: 1 };
      },
      finish(payload: Buffer): ScramReply {
        const text = payload.toString('utf8');
        const { r, p } = fieldsOf(text);
        const withoutProof = text.slice(0, text.lastIndexOf(',p='));
        const auth = `${transcript},${withoutProof}`;
        const proof = Buffer.from(p ?? '', 'base64');
        if (nonce === '' || r !== nonce || proof.length !== 32) throw refused();
        const clientKey = xor(proof, hmac(storedKey, auth));
        if (!timingSafeEqual(sha256(clientKey), storedKey)) throw refused();
        return {
          conversationId: 1,
          done: true,
          payload: Buffer.from(`v=${hmac(serverKey, auth).toString('base64')}`),
          ok: 1,
        };
      },
    };
  };
}

function fieldsOf(message: string): Record<string, string | undefined> {
  return Object.fromEntries(message.split(',').map((field) => [field.slice(0, 1), field.slice(2)]));
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function xor(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, index) => byte ^ right[index]!));
}

function refused(): CommandError {
  return new CommandError(AUTHENTICATION_FAILED, 'Authentication failed.');
}
