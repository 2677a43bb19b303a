import { getNamedType, isEnumType, isLeafType, type GraphQLInputObjectType, type GraphQLNamedType } from 'graphql';
import { textOf } from './cells.ts';
import { converterOf, EXAMPLES, type Convert } from './convert.ts';
import type { Rule } from './mapping.ts';
import { segmentsOf, typeAt, type Segment } from './target.ts';
import { transformerOf } from './transform.ts';

/** A problem of one row at one field. */
export interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** One rule of a mapping, ready to run. */
export interface CompiledField {
  readonly segments: readonly Segment[];
  /** Where it sits: fields of one nested object are left out together when no column gives any of them a value. */
  readonly container: string;
  /** Given only beside another field of the same object: a constant, or a column such as the currency of all amounts. */
  readonly beside: boolean;
  /** The values it gives, none when the cell is empty; adds a problem when the cell does not fit. */
  readonly read: (cells: readonly unknown[], problems: Problem[]) => readonly unknown[];
}

/** What compiling needs to know of the file and of the record. */
export interface Surface {
  readonly input: GraphQLInputObjectType;
  readonly columns: readonly string[];
  readonly isEmpty: (text: string) => boolean;
}

/** Compiles a rule for a path of the input; a string says what is wrong with it. */
export function compileField(path: string, rule: Rule, surface: Surface): CompiledField | string {
  const type = typeAt(surface.input, path);
  if (typeof type === 'string') return type;
  const named = getNamedType(type);
  if (!isLeafType(named)) {
    const plain = rule.from !== undefined && rule.transform.length === 0 && rule.map === undefined;
    if (!plain)
      return `${named.name} has fields of its own: name one, e.g. ${path}.${Object.keys(named.getFields())[0]}`;
  }
  const convert = converterOf(type, rule);
  if (typeof convert === 'string') return convert;
  const expected = expectedOf(named, rule);
  const bad = badGiven(rule, convert);
  if (bad) return `${bad.key} is ${expected}; ${JSON.stringify(bad.value)} came`;
  const segments = segmentsOf(path)!;
  const at = path.split('.');
  return {
    segments,
    container: at.slice(0, -1).join('.'),
    beside: rule.beside || rule.constant !== undefined,
    read: reader(rule, convert, expected, at, surface),
  };
}

/** What a text of the type looks like, for messages. */
function expectedOf(named: GraphQLNamedType, { pattern }: Rule): string {
  if (isEnumType(named)) {
    const names = named.getValues().map(({ name }) => name);
    return `one of ${names.join(', ')}`;
  }
  return pattern === undefined ? (EXAMPLES[named.name] ?? 'a text') : `of the pattern ${pattern}`;
}

/** Values that the mapping itself gives are checked before the first row; null clears the field. */
function badGiven({ constant, map = {}, otherwise, default: absent }: Rule, convert: Convert) {
  const given = [
    { key: 'constant', value: constant },
    ...Object.entries(map).map(([key, value]) => ({ key: `map.${key}`, value })),
    { key: 'otherwise', value: otherwise },
    { key: 'default', value: absent },
  ];
  return given.find(({ value }) => value != null && convert(String(value)) === null) ?? null;
}

function reader(rule: Rule, convert: Convert, expected: string, path: readonly string[], surface: Surface) {
  const own = (value: string | number | boolean | null) => (value === null ? null : convert(String(value)));
  if (rule.constant !== undefined) {
    const value = [own(rule.constant)];
    return () => value;
  }
  const absent = rule.default === undefined ? [] : [own(rule.default)];
  const source = sourceOf(rule, surface);
  const transform = transformerOf(rule.transform);
  const lookup = rule.map && new Map(Object.entries(rule.map).map(([key, value]) => [key, own(value)]));
  const otherwise = rule.otherwise === undefined ? undefined : own(rule.otherwise);
  const valueOf = (text: string): unknown => {
    if (!lookup) return convert(text) ?? undefined;
    return lookup.has(text) ? lookup.get(text) : otherwise;
  };
  const wanted = lookup ? `one of ${[...lookup.keys()].join(', ')}` : expected;
  const readText = (text: string, problems: Problem[]): readonly unknown[] => {
    const values = transform(text)?.map(valueOf) ?? [undefined];
    if (!values.includes(undefined)) return values;
    problems.push({ code: 'INVALID', path, message: `${path.join('.')} is ${wanted}; ${shown(text)} came.` });
    return [];
  };
  const readEach = (cell: unknown, problems: Problem[]) =>
    typeof cell === 'object' ? [cell] : readText(textOf(cell), problems);
  return (cells: readonly unknown[], problems: Problem[]): readonly unknown[] => {
    const cell = source(cells);
    if (Array.isArray(cell)) return cell.flatMap((each) => readEach(each, problems));
    if (typeof cell === 'object' && cell !== null) return [cell];
    const text = textOf(cell);
    return surface.isEmpty(text) ? absent : readText(text, problems);
  };
}

/** What a rule reads: a column's cell, or a template with columns in braces; a template with an empty column is empty. */
function sourceOf({ from, template }: Rule, { columns, isEmpty }: Surface): (cells: readonly unknown[]) => unknown {
  if (from !== undefined) {
    const index = columns.indexOf(from);
    return (cells) => cells[index];
  }
  const literals = template!.split(/\{[^{}]+\}/u);
  const indexes = templateColumns(template!).map((column) => columns.indexOf(column));
  return (cells) => {
    const values = indexes.map((index) => textOf(cells[index]));
    return values.some(isEmpty) ? '' : literals.reduce((text, literal, at) => text + literal + (values[at] ?? ''), '');
  };
}

/** The columns that a template names. */
export const templateColumns = (template: string): string[] =>
  [...template.matchAll(/\{([^{}]+)\}/gu)].map((match) => match[1]!);

const shown = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
