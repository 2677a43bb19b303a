import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';
import { readSupergraph } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { findSubgraphs } from '../cli/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway/gateway.ts';
import { readSupergraph as internalsOf } from '../gateway/supergraph/supergraph.ts';
import { readAttributes } from '../platform/attributes/attributes.ts';
import { noAnswer } from '../platform/calling/call.ts';
import { readAsks, subgraphFolders } from '../platform/subgraph/sdl.ts';
import { executableSchema } from '../platform/subgraph/subgraph.ts';
import { API_FILE, RELEASED_FILE } from '../schema/compose.ts';
import { announced, breakingChanges, deprecatedUses, early, undated, type Breaking } from '../schema/contract.ts';
import { callerWith } from './open.ts';

const PROJECT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const api = readFileSync(API_FILE, 'utf8');
const released = readFileSync(RELEASED_FILE, 'utf8');
const attributes = readAttributes(join(PROJECT, 'attributes.yaml'));
const changelog = read('CHANGELOG.md');
const { api: apiSchema, internal } = internalsOf(readSupergraph());

const operations = readdirSync(join(PROJECT, 'schema/operations'));
const collection = JSON.parse(read('schema/collection.json')) as {
  readonly file: string;
  readonly variables?: Record<string, unknown>;
  readonly picks?: Record<string, unknown>;
}[];

/** The example variables of a recorded operation; what it picks from another's answer is any id. */
function variablesOf(file: string): Record<string, unknown> {
  const { variables, picks = {} } = collection.find((each) => `${each.file}.graphql` === file)!;
  return { ...variables, ...Object.fromEntries(Object.keys(picks).map((name) => [name, 'any:1'])) };
}

const asks = subgraphFolders(join(PROJECT, 'subgraphs')).flatMap((folder) => {
  const text = readAsks(folder);
  return text.trim() === '' ? [] : { domain: basename(folder), text };
});

describe('since the last release', () => {
  let breaking: readonly Breaking[];

  beforeAll(async () => {
    breaking = await breakingChanges(released, api);
  });

  test('what breaks a client is named under Breaking in the changelog', () => {
    const named = announced(changelog);
    const silent = breaking.filter(({ at }) => !named.has(at));
    expect(silent).toEqual([]);
  });

  test('nothing goes before the day until which it was promised', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(early(buildSchema(released), breaking, today)).toEqual([]);
  });

  test('every deprecation says since when and until when, half a year at least', () => {
    expect(undated(internal)).toEqual([]);
  });
});

describe('the recorded operations', () => {
  const valid = (schema: GraphQLSchema, text: string) => {
    const document = parse(text);
    return [...validate(schema, document).map((error) => error.message), ...deprecatedUses(schema, document)];
  };

  test.each(operations)('%s is valid and uses nothing deprecated', (file) => {
    expect(valid(apiSchema, read(`schema/operations/${file}`))).toEqual([]);
  });

  test.each(asks)('what $domain asks of the others is valid and uses nothing deprecated', ({ text }) => {
    expect(valid(internal, text)).toEqual([]);
  });
});

describe('what the gateway sends for a recorded operation, its subgraph can answer', () => {
  const sent: { readonly name: string; readonly problems: readonly string[] }[] = [];
  const all = callerWith(...scopesIn(readSupergraph()));
  let gateway: Gateway;

  beforeAll(async () => {
    const definitions = await findSubgraphs();
    const schemas = new Map(definitions.map((each) => [each.name, executableSchema(each, attributes)]));
    gateway = createGateway({
      supergraph: readSupergraph(),
      asks: asks.map(({ text }) => text),
      deadlineMs: 60_000,
      reach: (name) => ({
        name,
        prepare: (document) => {
          sent.push({ name, problems: validate(schemas.get(name)!, parse(document)).map((error) => error.message) });
          return () => Promise.resolve(noAnswer('SUBGRAPH_UNAVAILABLE', 'Nobody answers in this test.'));
        },
      }),
    });
  });
  afterAll(() => gateway.close());

  test.each(operations)('%s', async (file) => {
    const before = sent.length;
    const request = { query: read(`schema/operations/${file}`), variables: variablesOf(file) };
    await gateway.execute(request, { caller: all, requestId: 'test' });
    const fetches = sent.slice(before);
    expect(fetches.length).toBeGreaterThan(0);
    expect(fetches.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });
});

describe('the check itself', () => {
  const OLD = `type Query { a(x: Int): Int b: Int @deprecated(reason: "Use a. Deprecated on 2026-01-01, removed after 2026-12-31.") }`;
  const NEW = 'type Query { a(x: Int): Int }';

  test('finds what breaks, and nothing in what only adds', async () => {
    expect(await breakingChanges(NEW, OLD)).toEqual([]);
    const found = await breakingChanges(OLD, NEW.replace('x: Int', 'x: Int!'));
    expect(found.map(({ at }) => at).sort()).toEqual(['Query.a.x', 'Query.b']);
  });

  test('takes as announced what the unreleased Breaking section names, and that alone', () => {
    const log =
      '## Unreleased\n\n### Breaking\n\n- `Query.b` is gone.\n\n### Added\n\n- `Query.c`\n\n## 1\n\n### Breaking\n\n- `Query.d`\n';
    expect([...announced(log)]).toEqual(['Query.b']);
    expect([...announced('## Unreleased\n\n### Breaking\n\n- `Query.b`')]).toEqual(['Query.b']);
    expect([...announced('## 1\n\n### Breaking\n\n- `Query.b`')]).toEqual([]);
  });

  test('keeps what is deprecated until its day is over', async () => {
    const breaking = await breakingChanges(OLD, NEW);
    expect(early(buildSchema(OLD), breaking, '2026-12-31')).toEqual(['Query.b']);
    expect(early(buildSchema(OLD), breaking, '2027-01-01')).toEqual([]);
  });

  test.each([
    ['Use a.', ['Query.b']],
    ['Use a. Deprecated on 2026-01-01, removed after 2026-02-01.', ['Query.b']],
    ['Use a. Deprecated on 2026-01-01, removed after 2026-12-31.', []],
  ])('judges the reason %j', (reason, found) => {
    expect(undated(buildSchema(`type Query { a: Int b: Int @deprecated(reason: ${JSON.stringify(reason)}) }`))).toEqual(
      found,
    );
  });

  test('finds an operation that uses what is deprecated', () => {
    expect(deprecatedUses(buildSchema(OLD), parse('{ b }'))).toHaveLength(1);
    expect(deprecatedUses(buildSchema(OLD), parse('{ a }'))).toEqual([]);
  });
});
