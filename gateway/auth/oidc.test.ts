import { createPublicKey, createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { createTokens } from '../../platform/access/token.ts';
import { byCredential, type Authenticate } from './auth.ts';
import { AUDIENCE, openIssuer, type TestIssuer } from '../fixtures/issuer.ts';
import { createOidc } from './oidc.ts';

const CREW = { scopes: ['service:read', 'pii:read'], purposes: ['service', 'billing'] };

let issuer: TestIssuer;
let authenticate: Authenticate;
/** What a good token claims. */
let good: JWTPayload;

const open = (verifiedMs = 60_000): Authenticate =>
  byCredential({
    development: createTokens(new Uint8Array(32).fill(3)),
    issued: createOidc({
      issuer: {
        url: issuer.url,
        audiences: ['urn:another', AUDIENCE],
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        rolesClaim: 'realm.roles',
        roles: new Map([['c360-crew', 'crew']]),
        claimPrefix: 'https://c360.example/',
      },
      role: () => CREW,
      cooldownMs: 0,
      verifiedMs,
    }),
  });

const callerOf = (token: string, as = authenticate) => as({ authorization: `Bearer ${token}` });
const seconds = () => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  issuer = await openIssuer('ES256');
  good = decodeJwt(await issuer.token());
});
beforeEach(() => {
  authenticate = open();
});
afterAll(() => issuer.close());

describe('a token of the issuer', () => {
  test('names its caller, until it expires', async () => {
    const token = await issuer.token();
    expect(await callerOf(token)).toEqual({
      subject: 'oidc:crm-frontend',
      scopes: new Set(['finance:read', 'sales:read']),
      purpose: '',
      expiresAt: decodeJwt(token).exp! * 1000,
    });
  });

  test('brings the scopes and purposes of the roles that are mapped, and of no others', async () => {
    const caller = await callerOf(await issuer.token({ realm: { roles: ['c360-crew', 'crew', 'admin', 7] } }));
    expect(caller?.scopes).toEqual(new Set(['finance:read', 'sales:read', ...CREW.scopes]));
    expect([caller?.purpose, caller?.purposes]).toEqual(['service', ['service', 'billing']]);
  });

  test('says purposes and quota by claims of our own', async () => {
    const own = { 'https://c360.example/purpose': ['marketing', 'analytics'], 'https://c360.example/quota': 500 };
    const caller = await callerOf(await issuer.token({ ...own, purpose: 'service', realm: { roles: ['c360-crew'] } }));
    expect(caller).toMatchObject({ purpose: 'marketing', purposes: ['marketing', 'analytics'], quota: 500 });
  });

  test('meets the policies that a claim of our own lists, and no others', async () => {
    const claim = 'https://c360.example/policies';
    const listed = await callerOf(await issuer.token({ [claim]: ['four eyes', 'board'], policies: ['duty'] }));
    expect(listed?.policies).toEqual(new Set(['four eyes', 'board']));
    expect((await callerOf(await issuer.token({ policies: ['duty'] })))?.policies).toBeUndefined();
  });

  test('has no purpose of the house itself, whether claimed or by a role, and a request can choose none', async () => {
    const claim = 'https://c360.example/purpose';
    const token = await issuer.token({ [claim]: 'development marketing operation' });
    expect(await callerOf(token)).toMatchObject({ purpose: 'marketing' });
    expect(await callerOf(await issuer.token({ [claim]: 'operation' }))).toMatchObject({ purpose: '' });
    const headers = { authorization: `Bearer ${token}`, 'x-c360-purpose': 'development' };
    await expect(authenticate(headers)).rejects.toMatchObject({ code: 'PURPOSE_NOT_ALLOWED' });
  });

  test.each([0, -1, 1.5, '500', null, {}])('is refused with a quota of %j, which it cannot mean', async (quota) => {
    expect(await callerOf(await issuer.token({ 'https://c360.example/quota': quota }))).toBeNull();
  });

  test.each([null, [], {}, 'Berlin', [{ domain: 'finance' }]])(
    'is refused with rows of %j, which it cannot mean',
    async (rows) => {
      expect(await callerOf(await issuer.token({ 'https://c360.example/rows': rows }))).toBeNull();
    },
  );

  test('carries a row policy', async () => {
    const rows = { domain: 'finance', attribute: 'store', in: ['Berlin'] };
    expect((await callerOf(await issuer.token({ 'https://c360.example/rows': rows })))?.rows).toEqual([rows]);
  });

  test('hides a subject that is a mail address', async () => {
    const caller = await callerOf(await issuer.sign({ ...good, sub: 'ada@example.org' }));
    expect(caller?.subject).toMatch(/^oidc:[\w-]{43}$/u);
  });

  test.each(['RS256', 'PS256', 'EdDSA', 'ES256'])('is believed under %s', async (alg) => {
    await issuer.rotate(alg);
    expect(await callerOf(await issuer.token())).not.toBeNull();
  });

  test('is asked about once while it is good', async () => {
    const token = await issuer.token();
    const caller = await callerOf(token);
    const { asked } = issuer;
    const before = asked();
    expect(await callerOf(token)).toBe(caller);
    expect(asked()).toBe(before);
  });
});

describe('rotation', () => {
  test('a new key is fetched when a token names it, and tokens under the former one end', async () => {
    const strict = open(1);
    const former = await issuer.token();
    expect(await callerOf(former, strict)).not.toBeNull();
    await issuer.rotate('ES256');
    expect(await callerOf(await issuer.token(), strict)).not.toBeNull();
    expect(await callerOf(former, strict)).toBeNull();
  });

  test('while the issuer does not answer nobody new is let in, and it is said why; then they are', async () => {
    const token = await issuer.token();
    issuer.answer(false);
    await expect(callerOf(token)).rejects.toMatchObject({ code: 'SIGN_IN_UNAVAILABLE', status: 503 });
    issuer.answer(true);
    expect(await callerOf(token)).not.toBeNull();
  });
});

describe('an attacker', () => {
  const forgeries: Record<string, () => Promise<string> | string> = {
    'drops the signature (none)': () => new UnsecuredJWT(good).encode(),
    'writes none in capitals': async () => withHeader(await issuer.token(), { alg: 'nOnE' }, ''),
    'cuts the signature off': async () => (await issuer.token()).replace(/[^.]+$/u, ''),
    'signs with the public key as a shared secret (HS256)': async () => {
      const pem = createPublicKey({ key: (await issuer.publicKey()) as never, format: 'jwk' }).export({
        type: 'spki',
        format: 'pem',
      });
      return new SignJWT(good).setProtectedHeader({ alg: 'HS256' }).sign(createSecretKey(Buffer.from(pem)));
    },
    'signs with the public key as the development secret': async () => {
      const raw = Buffer.from((await issuer.publicKey()).x as string, 'base64url');
      const claims = { ...good, iss: 'customer-360', aud: 'client' };
      return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(raw);
    },
    'signs with a key of their own': async () => {
      const { privateKey } = await generateKeyPair('ES256');
      return new SignJWT(good).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    },
    'brings the key along': async () => {
      const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
      const jwk = await exportJWK(publicKey);
      const header = { alg: 'ES256', jwk, jku: 'http://127.0.0.1:1/keys', kid: '../../dev/null' };
      return new SignJWT(good).setProtectedHeader(header).sign(privateKey);
    },
    'widens the scopes of a good token': async () => {
      const [head, , signature] = (await issuer.token()).split('.');
      const body = Buffer.from(JSON.stringify({ ...good, scope: 'pii:read' })).toString('base64url');
      return [head, body, signature].join('.');
    },
    'uses one of another issuer': () => issuer.sign({ ...good, iss: 'https://issuer.example' }),
    'uses one of no issuer': () => issuer.sign({ ...good, iss: undefined }),
    'uses one for another audience': () => issuer.token({}, 'https://another.example/api'),
    'uses one for no audience': () => issuer.sign({ ...good, aud: undefined }),
    'uses one that has expired': () => issuer.sign({ ...good, exp: seconds() - 60 }),
    'uses one that never expires': () => issuer.sign({ ...good, exp: undefined }),
    'uses one that is not yet valid': () => issuer.sign({ ...good, nbf: seconds() + 60 }),
    'uses one that names nobody': () => issuer.sign({ ...good, sub: undefined }),
    'uses one that names an empty subject': () => issuer.sign({ ...good, sub: '' }),
    'uses what the issuer signed for a logout': () => issuer.sign(good, { typ: 'logout+jwt' }),
    'sends what is no token': () => 'a.b.c',
  };

  test.each(Object.keys(forgeries))('who %s is nobody', async (name) => {
    expect(await callerOf(await forgeries[name]!())).toBeNull();
  });

  test('is not let in by a good token anywhere but in its header', async () => {
    const token = await issuer.token();
    for (const headers of [
      { cookie: `authorization=Bearer ${token}` },
      { authorization: token },
      { authorization: `Basic ${token}` },
      { 'proxy-authorization': `Bearer ${token}` },
      { 'x-c360-caller': token },
    ])
      expect(await authenticate(headers)).toBeNull();
  });

  test('cannot go on with a token that was found good before it expired', async () => {
    const token = await issuer.sign({ ...good, exp: seconds() - 4 });
    expect(await callerOf(token)).not.toBeNull(); // within the tolerance for clocks
    expect(await callerOf(token)).toBeNull();
  });
});

function withHeader(token: string, header: object, signature: string): string {
  const [, body] = token.split('.');
  return [Buffer.from(JSON.stringify(header)).toString('base64url'), body, signature].join('.');
}
