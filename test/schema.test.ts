import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { readSupergraph } from '../cli/keys.ts';
import { CODES } from '../platform/codes.ts';
import { readAsks } from '../platform/subgraph/sdl.ts';
import { basisPathsText } from '../schema/basis.ts';
import { docsOf } from '../schema/docs.ts';
import { API_FILE, BASIS_FILE, composeHere, MANIFEST_FILE } from '../schema/compose.ts';
import { manifestOf } from '../schema/manifest.ts';

const committed = readFileSync(API_FILE, 'utf8');
const api = buildSchema(committed);
const own = Object.values(api.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('the committed schemas are what the subgraphs compose, byte by byte', () => {
  const { supergraph, api: composed } = composeHere();
  expect(supergraph).toBe(readSupergraph());
  expect(composed).toBe(committed);
});

test('the committed list of ways to what is declared @basis is that of the schema', () => {
  expect(readFileSync(BASIS_FILE, 'utf8')).toBe(basisPathsText(committed));
});

test('the reference and the catalogue of error codes are what `npm run docs` writes', () => {
  for (const [file, text] of docsOf(readSupergraph())) expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every error code of the catalogue is one that some code gives', () => {
  const folders = ['gateway', 'platform', 'subgraphs', 'cli'].map((folder) => join(import.meta.dirname, '..', folder));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test|\.generated)\.ts$/u.test(file) && !file.endsWith('codes.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const unused = Object.keys(CODES).filter((code) => !sources.some((source) => source.includes(`'${code}'`)));
  expect(unused).toEqual([]);
});

test('the committed manifest has the documents of schema/operations, each by its SHA-256', () => {
  expect(readFileSync(MANIFEST_FILE, 'utf8')).toBe(manifestOf(join(dirname(MANIFEST_FILE), 'operations')));
});

test('what models are fed with is no part of the API: no client selects a feature', () => {
  const features = (sdl: string) => [...sdl.matchAll(/^type (\w+Features)\b/gmu)].map(([, name]) => name);
  expect(features(readSupergraph()).length).toBeGreaterThan(5);
  expect(features(committed)).toEqual([]);
});

test('every type says what it is', () => {
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  const silent = own.filter((type) => !type.description && !roots.has(type.name));
  expect(silent.map((type) => type.name)).toEqual([]);
});

test('nothing that is meant for the house alone is in the API', () => {
  expect(committed).not.toMatch(/PartyCard|PartyVersion|PartyLink|knownProducts|links:/u);
});

test('of what a briefing is told nothing is free text, and only the name tells who it is about', () => {
  const supergraph = buildSchema(readSupergraph(), { assumeValidSDL: true });
  const types = new TypeInfo(supergraph);
  const personal: string[] = [];
  const asks = parse(readAsks(join(import.meta.dirname, '../subgraphs/insights')));
  for (const ask of asks.definitions)
    if ('name' in ask && ask.name?.value.startsWith('InsightsNarrative'))
      visit(
        ask,
        visitWithTypeInfo(types, {
          Field: () => {
            if (types.getFieldDef()?.astNode?.directives?.some(({ name }) => name.value === 'personal'))
              personal.push(`${types.getParentType()!.name}.${types.getFieldDef()!.name}`);
          },
        }),
      );
  expect(personal).toEqual(['ProfileName.value']);
});

test('only texts are personal, since only texts can be masked', () => {
  const supergraph = buildSchema(readSupergraph(), { assumeValidSDL: true });
  const personal = Object.values(supergraph.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const))
    .filter(([, field]) => field.astNode?.directives?.some(({ name }) => name.value === 'personal'));
  expect(personal.length).toBeGreaterThan(10);
  for (const [name, field] of personal) expect([name, getNamedType(field.type).name]).toEqual([name, 'String']);
});

test('no list of what is declared @basis is filtered by a person, so that its count names nobody', () => {
  const held = own.filter(
    (type) => isObjectType(type) && type.astNode?.directives?.some(({ name }) => name.value === 'basis'),
  );
  const filters = held.map(({ name }) => api.getType(`${name}Filter`)).filter(isInputObjectType);
  const fields = filters.flatMap((filter) => Object.keys(filter.getFields()));
  expect(fields.length).toBeGreaterThan(5);
  expect(
    fields.filter((name) => /^(?:ids?|party|subscriber|customer|mail|phone|name|card|externalId)s?$/iu.test(name)),
  ).toEqual([]);
});
