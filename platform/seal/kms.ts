import type { KeyProvider } from './master-key.ts';

/** Brings a package that is installed only where it is used. */
export type LoadPackage = (name: string) => Promise<unknown>;

const installed: LoadPackage = (name) => import(name);

/** The key that `aws-kms:<id, alias or ARN>` or `gcp-kms:<resource name>` names; null for any other text. */
export function kmsKey(text: string, load: LoadPackage = installed): KeyProvider | null {
  const [, kind, name] = /^(aws|gcp)-kms:([\w:/.@-]{1,500})$/u.exec(text) ?? [];
  if (name === undefined) return null;
  return { keyId: text, ...(kind === 'aws' ? awsKey(name, load) : googleKey(name, load)) };
}

type Work = Pick<KeyProvider, 'wrap' | 'unwrap'>;

/** As far as `@aws-sdk/client-kms` (version 3) is used. */
interface AwsKms {
  readonly KMSClient: new (options: object) => { send(command: unknown): Promise<AwsAnswer> };
  readonly EncryptCommand: new (input: object) => unknown;
  readonly DecryptCommand: new (input: object) => unknown;
}
interface AwsAnswer {
  readonly CiphertextBlob?: Uint8Array;
  readonly Plaintext?: Uint8Array;
}

/** Region and credentials are found as the SDK finds them. What a key is bound to is its encryption context. */
function awsKey(KeyId: string, load: LoadPackage): Work {
  const kms = once(async () => {
    const { KMSClient, ...commands } = await bring<AwsKms>(load, '@aws-sdk/client-kms');
    return { client: new KMSClient({}), ...commands };
  });
  const context = (boundTo: string) => ({ KeyId, EncryptionContext: { customer360: boundTo.replaceAll('\0', ' ') } });
  return {
    wrap: async (Plaintext, boundTo) => {
      const { client, EncryptCommand } = await kms();
      return answered((await client.send(new EncryptCommand({ ...context(boundTo), Plaintext }))).CiphertextBlob);
    },
    unwrap: async (CiphertextBlob, boundTo) => {
      const { client, DecryptCommand } = await kms();
      return answered((await client.send(new DecryptCommand({ ...context(boundTo), CiphertextBlob }))).Plaintext);
    },
  };
}

/** As far as `@google-cloud/kms` is used. */
interface GoogleKms {
  readonly KeyManagementServiceClient: new () => {
    encrypt(request: object): Promise<[{ readonly ciphertext?: Uint8Array | string | null }]>;
    decrypt(request: object): Promise<[{ readonly plaintext?: Uint8Array | string | null }]>;
  };
}

/** Credentials are found as the client finds them. What a key is bound to is its additional authenticated data. */
function googleKey(name: string, load: LoadPackage): Work {
  const kms = once(async () => {
    const { KeyManagementServiceClient } = await bring<GoogleKms>(load, '@google-cloud/kms');
    return new KeyManagementServiceClient();
  });
  const bound = (boundTo: string) => ({ name, additionalAuthenticatedData: Buffer.from(boundTo) });
  return {
    wrap: async (plaintext, boundTo) => {
      const [{ ciphertext }] = await (await kms()).encrypt({ ...bound(boundTo), plaintext });
      return answered(ciphertext);
    },
    unwrap: async (ciphertext, boundTo) => {
      const [{ plaintext }] = await (await kms()).decrypt({ ...bound(boundTo), ciphertext });
      return answered(plaintext);
    },
  };
}

async function bring<Package>(load: LoadPackage, name: string): Promise<Package> {
  try {
    return (await load(name)) as Package;
  } catch (error) {
    throw new Error(
      `MASTER_KEY names a key of a KMS, which takes the package ${name}; \`npm install ${name}\` brings it.`,
      {
        cause: error,
      },
    );
  }
}

function answered(bytes: Uint8Array | string | null | undefined): Uint8Array {
  if (bytes == null) throw new Error('A KMS answers with bytes; none came.');
  return typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : bytes;
}

/** Made when it is first needed, and anew where that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    }));
}
