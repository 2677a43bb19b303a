import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Each filterable attribute costs an index. */
const MAX_FILTERABLE = 16;

/** The input that a condition on an attribute of a type is written as: any of some values, or a range. */
const CONDITIONS = {
  string: '[String!]',
  int: 'IntRange',
  decimal: 'DecimalRange',
  boolean: 'Boolean',
  date: 'DateRange',
};

const TYPES = { string: 'String', int: 'Int', decimal: 'Decimal', boolean: 'Boolean', date: 'Date' } as const;

const attribute = z.strictObject({
  type: z.enum(['string', 'int', 'decimal', 'boolean', 'date', 'enum']),
  description: z.string().min(1).max(300),
  values: z
    .array(z.string().regex(/^[A-Z][A-Z0-9_]*$/u))
    .min(1)
    .optional(),
  personal: z.enum(['NAME', 'MAIL', 'PHONE', 'ADDRESS', 'BIRTH_DATE', 'IDENTIFIER', 'FREE_TEXT']).optional(),
  /** Root lists filter by it, which an index of its own serves. */
  filter: z.boolean().optional(),
});

const file = z.record(
  z.string().regex(/^[a-z][a-z0-9]*$/u),
  z.record(
    z.string().regex(/^[A-Z][A-Za-z0-9]*$/u),
    z.record(z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/u), attribute),
  ),
);

export type Attribute = z.infer<typeof attribute>;

/** The attributes of one domain: type → attribute. */
export type DomainAttributes = AttributeFile[string];

/** A company's own fields: domain → type → attribute. */
export type AttributeFile = z.infer<typeof file>;

/** Reads `attributes.yaml`; no file means no attributes. Throws with every mistake and its place. */
export function readAttributes(path: string): AttributeFile {
  if (!existsSync(path)) return {};
  const parsed = file.safeParse(parse(readFileSync(path, 'utf8')) ?? {});
  if (!parsed.success)
    throw new Error(
      `${path} is not valid:\n${parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
    );
  for (const [domain, types] of Object.entries(parsed.data))
    for (const [type, attributes] of Object.entries(types)) {
      const place = `${path}: ${domain}.${type}`;
      for (const [name, each] of Object.entries(attributes)) checkAttribute(`${place}.${name}`, each);
      const filterable = filterableOf(attributes).length;
      if (filterable > MAX_FILTERABLE)
        throw new Error(
          `${place}: lists filter by at most ${MAX_FILTERABLE} attributes of a type; ${filterable} say so.`,
        );
    }
  return parsed.data;
}

function checkAttribute(place: string, { type, values, personal }: Attribute): void {
  if ((type === 'enum') !== (values !== undefined))
    throw new Error(`${place}: an attribute of type enum lists its values, no other does; type is ${type}.`);
  if (personal && type !== 'string') throw new Error(`${place}: only a string can be personal; type is ${type}.`);
}

/** The names of the attributes that lists filter by. */
export const filterableOf = (attributes: DomainAttributes[string]): string[] =>
  Object.keys(attributes).filter((name) => attributes[name]!.filter);

/** The schema that a domain's attributes add: a field `attributes` on each type, on its input and on its lists' filter. */
export const attributesSdl = (types: DomainAttributes): string =>
  Object.entries(types)
    .map(([type, fields]) => typeSdl(type, Object.entries(fields)))
    .join('\n');

function typeSdl(type: string, fields: readonly [string, Attribute][]): string {
  const enums = fields.filter(([, each]) => each.type === 'enum');
  const named = (name: string, each: Attribute) => (each.type === 'enum' ? enumName(type, name) : TYPES[each.type]);
  const personal = (each: Attribute) => (each.personal ? ` @personal(category: ${each.personal})` : '');
  const field = ([name, each]: [string, Attribute], output: boolean) =>
    `  ${JSON.stringify(each.description)}\n  ${name}: ${named(name, each)}${output ? personal(each) : ''}`;
  return [
    ...enums.map(
      ([name, each]) => `${JSON.stringify(each.description)}\nenum ${named(name, each)} { ${each.values!.join(' ')} }`,
    ),
    `"The company's own fields."\ntype ${type}Attributes {\n${fields.map((each) => field(each, true)).join('\n')}\n}`,
    `"Absent leaves what is stored, null clears it."\ninput ${type}AttributesInput {\n${fields.map((each) => field(each, false)).join('\n')}\n}`,
    `extend type ${type} {\n  attributes: ${type}Attributes!\n}`,
    `extend input ${type}Input {\n  attributes: ${type}AttributesInput\n}`,
    ...filterSdl(type, fields),
  ].join('\n');
}

const enumName = (type: string, name: string): string => `${type}${name[0]!.toUpperCase()}${name.slice(1)}`;

function filterSdl(type: string, fields: readonly [string, Attribute][]): string[] {
  const filterable = fields.filter(([, each]) => each.filter);
  if (filterable.length === 0) return [];
  const condition = ([name, each]: [string, Attribute]) => {
    const needed = each.personal ? ' Demands `pii:read`.' : '';
    const input = each.type === 'enum' ? `[${enumName(type, name)}!]` : CONDITIONS[each.type];
    return `  ${JSON.stringify(each.description + needed)}\n  ${name}: ${input}`;
  };
  return [
    `"Conditions on the company's own fields: any of the values, or within the range. All given ones hold."\ninput ${type}AttributesFilter {\n${filterable.map(condition).join('\n')}\n}`,
    `extend input ${type}Filter {\n  attributes: ${type}AttributesFilter\n}`,
  ];
}
