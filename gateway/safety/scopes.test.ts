import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { randomOperation } from '../fixtures/operations.ts';
import { callerWith } from '../fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation } from '../fixtures/subgraphs.ts';
import { VAULT_POLICIES, VAULT_SCOPES, VAULT_VERDICTS, vault } from '../fixtures/vault.ts';
import { createGateway, type Gateway } from '../gateway.ts';

/** `OPERATIONS=10000 jest gateway/safety/scopes` tries more; `SEED` tries others. */
const OPERATIONS = Number(process.env['OPERATIONS'] ?? 150);
const SEED = Number(process.env['SEED'] ?? 360);
const SCHEMA = 'schema:read';

describe.each(TRANSPORTS)(
  'what a caller lacks the scope or policy for, over subgraphs that check nothing, %s',
  (transport) => {
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

    const ask = (query: string, scopes: readonly string[], policies: readonly string[] = [], variables = {}) => {
      const caller = { ...callerWith(SCHEMA, ...scopes), policies: new Set(policies) };
      return gateway.execute({ query, variables }, { caller, requestId: 'scopes' });
    };
    /** What is shown and takes scopes or policies that were not held. */
    const seen = (data: unknown, scopes: readonly string[], policies: readonly string[] = []) => {
      const text = JSON.stringify(data ?? null);
      const told = VAULT_SCOPES.filter((scope) => text.includes(`<${scope}>`));
      if (text.includes('"Dossier"')) told.push('dossier');
      if (text.includes('"Stamp"')) told.push('stamp');
      const verdicts = [...VAULT_VERDICTS].filter(
        ([value, ways]) =>
          text.includes(`<${value}>`) && !ways.some((all) => all.every((each) => policies.includes(each))),
      );
      return [...told.filter((scope) => !scopes.includes(scope)), ...verdicts.map(([value]) => value)];
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
      '{ person { id: verdict label: verdict } }',
      '{ papers { seal ... on Memo { label: seal } } }',
    ];
    test.each(WAYS)('is not shown by %s', async (query) => {
      const all = await ask(query, VAULT_SCOPES, VAULT_POLICIES);
      expect(all.errors).toBeUndefined();
      expect(seen(all.data, [])).not.toEqual([]);
      const none = await ask(query, []);
      expect(none.errors!.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
      expect(seen(none.data, [])).toEqual([]);
    });

    test.each([
      [[], ['board'], false],
      [['pay'], [], false],
      [['pay'], ['four eyes'], false],
      [['pay'], ['four eyes', 'on'], false],
      [['pay', 'board', 'four eyes', 'on duty'], [], false],
      [['pay'], ['on duty', 'four eyes'], true],
      [['pay'], ['board'], true],
    ])(
      'one alternative of policies is to be met, and the scopes as well: %j and %j',
      async (scopes, policies, shown) => {
        const { data, errors } = await ask('{ person { verdict } }', scopes, policies);
        expect(data).toEqual({ person: { verdict: shown ? '<pay><verdict>' : null } });
        const demanded = scopes.includes('pay')
          ? { policies: [['four eyes', 'on duty'], ['board']] }
          : { scopes: [['pay']] };
        expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual(
          shown ? undefined : [{ path: ['person', 'verdict'], extensions: { code: 'FORBIDDEN', ...demanded } }],
        );
      },
    );

    test('is not shown by random operations of random callers', async () => {
      let shown = 0;
      const held = [fc.subarray(VAULT_SCOPES), fc.subarray(VAULT_POLICIES)] as const;
      const property = fc.asyncProperty(fc.gen(), ...held, async (gen, scopes, policies) => {
        const { query, variables } = randomOperation(gateway.apiSchema, gen);
        fc.pre(validate(gateway.apiSchema, parse(query)).length === 0);
        const { data, errors = [] } = await ask(query, scopes, policies, variables);
        if (seen(data, []).length > 0) shown += 1;
        expect({ query, scopes, policies, data, seen: seen(data, scopes, policies) }).toMatchObject({ seen: [] });
        expect(JSON.stringify(errors)).not.toContain('<');
      });
      await fc.assert(property, { numRuns: OPERATIONS, seed: SEED, endOnFailure: true, maxSkipsPerRun: 1_000 });
      expect(shown / OPERATIONS).toBeGreaterThan(0.2);
    }, 600_000);
  },
);
