import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const TYPES = { string: 'String', int: 'Int', decimal: 'Decimal', boolean: 'Boolean', date: 'Date' } as const;

const attribute = z.strictObject({
  type: z.enum(['string', 'int', 'decimal', 'boolean', 'date', 'enum']),
  description: z.string().min(1).max(300),
  values: z
    .array(z.string().regex(/^[A-Z][A-Z0-9_]*$/u))
    .min(1)
    .optional(),
  personal: z.enum(['NAME', 'MAIL', 'PHONE', 'ADDRESS', 'BIRTH_DATE', 'IDENTIFIER', 'FREE_TEXT']).optional(),
});

const file = z.record(
  z.string().regex(/^[a-z][a-z0-9]*$/u),
  z.record(z.string().regex(/^[A-Z][A-Za-z0-9]*$/u), z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/u), attribute)),
);

export type Attribute = z.infer<typeof attribute>;

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
    for (const [type, attributes] of Object.entries(types))
      for (const [name, each] of Object.entries(attributes)) checkAttribute(`${path}: ${domain}.${type}.${name}`, each);
  return parsed.data;
}

function checkAttribute(place: string, { type, values, personal }: Attribute): void {
  if ((type === 'enum') !== (values !== undefined))
    throw new Error(`${place}: an attribute of type enum lists its values, no other does; type is ${type}.`);
  if (personal && type !== 'string') throw new Error(`${place}: only a string can be personal; type is ${type}.`);
}

/** The schema that a domain's attributes add: a type, an input, and a field `attributes` on each type and its input. */
export function attributesSdl(domain: string, attributes: AttributeFile): string {
  const types = Object.entries(attributes[domain] ?? {});
  return types.map(([type, fields]) => typeSdl(type, Object.entries(fields))).join('\n');
}

function typeSdl(type: string, fields: readonly [string, Attribute][]): string {
  const enums = fields.filter(([, each]) => each.type === 'enum');
  const named = (name: string, each: Attribute) =>
    each.type === 'enum' ? `${type}${name[0]!.toUpperCase()}${name.slice(1)}` : TYPES[each.type];
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
  ].join('\n');
}
