import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { randomOperation } from '../fixtures/operations.ts';
import { callerWith } from '../fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation } from '../fixtures/subgraphs.ts';
import { VAULT_SCOPES, vault } from '../fixtures/vault.ts';
import { createGateway, type Gateway } from '../gateway.ts';

/** `OPERATIONS=10000 jest gateway/safety/scopes` tries more; `SEED` tries others. */
const OPERATIONS = Number(process.env['OPERATIONS'] ?? 150);
const SEED = Number(process.env['SEED'] ?? 360);
const SCHEMA = 'schema:read';

describe.each(TRANSPORTS)('what a caller lacks the scope for, over subgraphs that check nothing, %s', (transport) => {
  let federation: Federation;
  let gateway: Gateway;
  beforeAll(async () => {
    federation = await federate(vault, transport);
    gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach });
  });
  afterAll(async () => {
    await gateway.close();
    await federation.stop();
  });

  const ask = (query: string, scopes: readonly string[], variables = {}) =>
    gateway.execute({ query, variables }, { caller: callerWith(SCHEMA, ...scopes), requestId: 'scopes' });
  /** The scopes that what is shown takes and that were not held. */
  const seen = (data: unknown, scopes: readonly string[]) => {
    const text = JSON.stringify(data ?? null);
    const told = VAULT_SCOPES.filter((scope) => text.includes(`<${scope}>`));
    if (text.includes('"Dossier"')) told.push('dossier');
    if (text.includes('"Stamp"')) told.push('stamp');
    return told.filter((scope) => !scopes.includes(scope));
  };

  const WAYS = [
    '{ node(id: "m1") { ... on Paper { text } } }',
    '{ papers { text } }',
    '{ papers { t: text __typename id } }',
    '{ nodes { label ... on Dossier { x: id } __typename } }',
    '{ found { ... on Node { label } } }',
    '{ found { __typename ... on Memo { text } ... on Dossier { __typename text author { salary } } } }',
    '{ dossier { __typename } }',
    '{ person { file { __typename author { label } } } }',
    '{ person { papers { ...F } } } fragment F on Paper { ...G } fragment G on Node { label ... on Dossier { text } }',
    '{ papers { stamps { __typename text } best { __typename } } }',
    '{ found { ... on Memo { stamps { text } } ... on Dossier { best { text } } } }',
    '{ person { salary: bonus label: salary id: mail } }',
    'query ($no: Boolean = false) { papers { ... on Memo @skip(if: $no) { text @include(if: true) } ...D @skip(if: $no) } } fragment D on Dossier { text }',
    '{ papers { ... @defer { text } } }',
  ];
  test.each(WAYS)('is not shown by %s', async (query) => {
    const all = await ask(query, VAULT_SCOPES);
    expect(all.errors).toBeUndefined();
    expect(seen(all.data, [])).not.toEqual([]);
    const none = await ask(query, []);
    expect(none.errors!.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
    expect(seen(none.data, [])).toEqual([]);
  });

  test('is not shown by random operations of random callers', async () => {
    let shown = 0;
    const property = fc.asyncProperty(fc.gen(), fc.subarray(VAULT_SCOPES), async (gen, scopes) => {
      const { query, variables } = randomOperation(gateway.apiSchema, gen);
      fc.pre(validate(gateway.apiSchema, parse(query)).length === 0);
      const { data, errors = [] } = await ask(query, scopes, variables);
      if (seen(data, []).length > 0) shown += 1;
      expect({ query, scopes, data, seen: seen(data, scopes) }).toMatchObject({ seen: [] });
      expect(JSON.stringify(errors)).not.toContain('<');
    });
    await fc.assert(property, { numRuns: OPERATIONS, seed: SEED, endOnFailure: true, maxSkipsPerRun: 1_000 });
    expect(shown / OPERATIONS).toBeGreaterThan(0.2);
  }, 600_000);
});
