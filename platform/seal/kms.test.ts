import { expect, test } from '@jest/globals';
import { kmsKey } from './kms.ts';
import { readMasterKeys } from './master-key.ts';

const KEY = Buffer.alloc(32, 7);
const turned = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (byte) => byte ^ 255);

/** What a KMS is sent, and a package that answers as its documentation says. */
function recorded(name: string, made: (sent: object[]) => object) {
  const sent: object[] = [];
  const load = (wanted: string) =>
    wanted === name ? Promise.resolve(made(sent)) : Promise.reject(new Error(`no ${wanted}`));
  return { sent, load };
}

class Command {
  readonly input: { readonly Plaintext?: Uint8Array; readonly CiphertextBlob?: Uint8Array };
  constructor(input: Command['input']) {
    this.input = input;
  }
}

test('a key of AWS wraps and unwraps, bound by its encryption context', async () => {
  const { sent, load } = recorded('@aws-sdk/client-kms', (into) => ({
    KMSClient: class {
      send({ input }: Command) {
        into.push(input);
        const bytes = turned((input.Plaintext ?? input.CiphertextBlob)!);
        return Promise.resolve(input.Plaintext ? { CiphertextBlob: bytes } : { Plaintext: bytes });
      }
    },
    EncryptCommand: Command,
    DecryptCommand: Command,
  }));
  const key = kmsKey('aws-kms:arn:aws:kms:eu-central-1:111122223333:key/1234', load)!;
  const wrapped = await key.wrap(KEY, 'wrapping key\u00001');
  expect(Buffer.from(await key.unwrap(wrapped, 'wrapping key\u00001'))).toEqual(KEY);
  const same = {
    KeyId: 'arn:aws:kms:eu-central-1:111122223333:key/1234',
    EncryptionContext: { customer360: 'wrapping key 1' },
  };
  expect(sent).toEqual([
    { ...same, Plaintext: KEY },
    { ...same, CiphertextBlob: turned(KEY) },
  ]);
});

test('a key of Google wraps and unwraps, bound by additional authenticated data', async () => {
  const name = 'projects/p/locations/europe-west3/keyRings/r/cryptoKeys/k';
  const { sent, load } = recorded('@google-cloud/kms', (into) => ({
    KeyManagementServiceClient: class {
      encrypt(request: { readonly plaintext: Uint8Array }) {
        into.push(request);
        return Promise.resolve([{ ciphertext: Buffer.from(turned(request.plaintext)).toString('base64') }]);
      }
      decrypt(request: { readonly ciphertext: Uint8Array }) {
        into.push(request);
        return Promise.resolve([{ plaintext: turned(request.ciphertext) }]);
      }
    },
  }));
  const key = kmsKey(`gcp-kms:${name}`, load)!;
  const wrapped = await key.wrap(KEY, 'wrapping key');
  expect(Buffer.from(await key.unwrap(wrapped, 'wrapping key'))).toEqual(KEY);
  const same = { name, additionalAuthenticatedData: Buffer.from('wrapping key') };
  expect(sent).toEqual([
    { ...same, plaintext: KEY },
    { ...same, ciphertext: Buffer.from(turned(KEY)) },
  ]);
});

test('a package that is missing is named, with what to do', async () => {
  const [key] = readMasterKeys('aws-kms:alias/customers')!;
  await expect(key!.wrap(KEY, 'a')).rejects.toThrow('npm install @aws-sdk/client-kms');
});

test('a key of a KMS stands beside one of ours, so that one can follow the other', () => {
  const keys = readMasterKeys(`gcp-kms:projects/p, ${KEY.toString('hex')}`)!;
  expect(keys.map(({ keyId }) => keyId)).toEqual([
    'gcp-kms:projects/p',
    expect.stringMatching(/^local:[0-9a-f]{16}$/u),
  ]);
});
