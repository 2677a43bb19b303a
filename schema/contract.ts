import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  NoDeprecatedCustomRule,
  validate,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A change that breaks clients: where, e.g. `Type.field` or `Type.field.argument`, and what. */
export interface Breaking {
  readonly at: string;
  readonly message: string;
}

/** Changes between two APIs that break clients of the first. */
export async function breakingChanges(before: string, after: string): Promise<Breaking[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => ({ at: path ?? 'schema', message }));
}

/** What the changelog names, in backticks, as breaking since the last release. */
export function announced(changelog: string): Set<string> {
  const unreleased = /^## Unreleased$(.*?)(?=^## |(?![^]))/msu.exec(changelog)?.[1] ?? '';
  const breaking = /^### Breaking$(.*?)(?=^### |(?![^]))/msu.exec(unreleased)?.[1] ?? '';
  return new Set([...breaking.matchAll(/`([^`]+)`/gu)].map((match) => match[1]!));
}

/** The least time between the day of a deprecation and that of the removal. */
const NOTICE_DAYS = 180;
const DAY_MS = 86_400_000;
const REASON = /Deprecated on (\d{4}-\d{2}-\d{2}), removed after (\d{4}-\d{2}-\d{2})\.$/u;

interface Deprecation {
  readonly at: string;
  readonly reason: string;
}

/** A field, argument, input field or enum value. */
interface Member {
  readonly name: string;
  readonly deprecationReason?: string | null;
  readonly args?: readonly Member[];
}

function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isEnumType(type)) return type.getValues();
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.values<Member>(type.getFields()) : [];
}

function* deprecations(schema: GraphQLSchema): Generator<Deprecation> {
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')))
    for (const member of membersOf(type))
      for (const { at, deprecationReason: reason } of [
        { at: `${type.name}.${member.name}`, ...member },
        ...(member.args ?? []).map((each) => ({ at: `${type.name}.${member.name}.${each.name}`, ...each })),
      ])
        if (reason != null) yield { at, reason };
}

/** Deprecations that do not say for how long: each reason ends with both its days, half a year apart at least. */
export const undated = (schema: GraphQLSchema): string[] =>
  [...deprecations(schema)].filter(({ reason }) => !(noticeDays(reason) >= NOTICE_DAYS)).map(({ at }) => at);

function noticeDays(reason: string): number {
  const [, from, to] = REASON.exec(reason) ?? [];
  return from && to ? (Date.parse(to) - Date.parse(from)) / DAY_MS : NaN;
}

/** What was promised to stay until after `today` and breaks all the same. */
export function early(released: GraphQLSchema, breaking: readonly Breaking[], today: string): string[] {
  const until = new Map([...deprecations(released)].map(({ at, reason }) => [at, REASON.exec(reason)?.[2] ?? '']));
  return breaking.map(({ at }) => at).filter((at) => (until.get(at) ?? '') >= today);
}

/** Where a recorded operation uses what is deprecated. */
export const deprecatedUses = (schema: GraphQLSchema, document: DocumentNode): string[] =>
  validate(schema, document, [NoDeprecatedCustomRule]).map((error) => error.message);
