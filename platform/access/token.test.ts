import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createTokens } from './token.ts';

const secret = randomBytes(32);
const tokens = createTokens(secret);
const caller = { subject: 'agent-7', scopes: new Set(['sales:read', 'pii:read']), purpose: 'service' };

test('a token names its caller again', async () => {
  const token = await tokens.issue(caller, 'client', 60);
  expect(await tokens.verify(token, 'client')).toMatchObject(caller);
  expect(await tokens.verify(token, 'client')).toMatchObject(caller);
});

test('a token lists purposes, and the signed caller of a subgraph has just the one', async () => {
  const several = { ...caller, purposes: ['service', 'billing'] };
  expect(await tokens.verify(await tokens.issue(several, 'client', 60), 'client')).toMatchObject(several);
  const signed = await tokens.verify(await tokens.issue(several, 'subgraph:sales', 60), 'subgraph:sales');
  expect([signed?.purpose, signed?.purposes]).toEqual(['service', undefined]);
});

test('a signed caller that opts out opts out wherever it is read', async () => {
  const signed = await tokens.issue({ ...caller, optsOut: true }, 'subgraph:sales', 60);
  expect((await tokens.verify(signed, 'subgraph:sales'))?.optsOut).toBe(true);
  expect((await tokens.verify(await tokens.issue(caller, 'client', 60), 'client'))?.optsOut).toBeUndefined();
});

test('a row policy goes with its caller, and one that cannot be read lets nobody in', async () => {
  const rows = [{ domain: 'finance', attribute: 'loyaltyTier', in: ['GOLD'] }];
  for (const audience of ['client', 'gateway', 'subgraph:sales'] as const)
    expect(await tokens.verify(await tokens.issue({ ...caller, rows }, audience, 60), audience)).toMatchObject({
      rows,
    });
  for (const bad of [[], [{}], [{ ...rows[0], in: [] }], [{ ...rows[0], in: { $ne: 'GOLD' } }], 'GOLD']) {
    const token = await tokens.issue({ ...caller, rows: bad as never }, 'client', 60);
    expect(await tokens.verify(token, 'client')).toBeNull();
  }
});

test('a token of which one purpose is not written as purposes are is for none', async () => {
  const token = await tokens.issue({ ...caller, purpose: 'service Marketing' }, 'client', 60);
  expect((await tokens.verify(token, 'client'))?.purpose).toBe('');
});

test('policies go with their caller to the subgraphs', async () => {
  const policies = new Set(['on duty', 'board']);
  for (const audience of ['client', 'gateway', 'subgraph:sales'] as const)
    expect(await tokens.verify(await tokens.issue({ ...caller, policies }, audience, 60), audience)).toMatchObject({
      policies,
    });
  expect((await tokens.verify(await tokens.issue(caller, 'client', 60), 'client'))?.policies).toBeUndefined();
});

test('a token of a client or a person has an id of its own, and none is taken without', async () => {
  const ids = new Set<unknown>();
  for (const audience of ['client', 'client', 'person'] as const)
    ids.add((await tokens.verify(await tokens.issue(caller, audience, 60), audience))?.tokenId);
  expect(ids.size).toBe(3);
  expect(ids).not.toContain(undefined);
  for (const [audience, taken] of [
    ['client', false],
    ['person', false],
    ['subgraph:sales', true],
  ] as const) {
    const claims = new SignJWT({ scope: 'sales:read', purpose: 'service' }).setProtectedHeader({ alg: 'HS256' });
    const bare = await claims
      .setIssuer('customer-360')
      .setAudience(audience)
      .setSubject('agent-7')
      .setExpirationTime('1 minute')
      .sign(secret);
    expect([audience, (await tokens.verify(bare, audience)) !== null]).toEqual([audience, taken]);
  }
});

test('a token for one audience is refused by every other', async () => {
  const token = await tokens.issue(caller, 'client', 60);
  expect(await tokens.verify(token, 'subgraph:sales')).toBeNull();
  expect(await tokens.verify(await tokens.issue(caller, 'subgraph:sales', 60), 'subgraph:finance')).toBeNull();
});

test('an expired token is refused', async () => {
  expect(await tokens.verify(await tokens.issue(caller, 'client', -1), 'client')).toBeNull();
});

test('a token under another secret is refused', async () => {
  const forged = await createTokens(randomBytes(32)).issue(caller, 'client', 60);
  expect(await tokens.verify(forged, 'client')).toBeNull();
});

test('a token without a signature, or under another algorithm, is refused', async () => {
  const claims = { sub: 'x', scope: 'pii:read', purpose: '', iss: 'customer-360', aud: 'client' };
  const none = new UnsecuredJWT(claims).setExpirationTime('1h').encode();
  const hs512 = new SignJWT(claims).setProtectedHeader({ alg: 'HS512' }).setExpirationTime('1h');
  expect(await tokens.verify(none, 'client')).toBeNull();
  expect(await tokens.verify(await hs512.sign(randomBytes(64)), 'client')).toBeNull();
});

test('what is no token is refused', async () => {
  for (const text of ['', 'a.b.c', 'Bearer']) expect(await tokens.verify(text, 'client')).toBeNull();
});

test('a short secret is refused before it signs anything', () => {
  expect(() => createTokens(randomBytes(16))).toThrow('at least 32 bytes; this one has 16');
});
