import { coerceInputValue } from 'graphql';
import { textOf } from './cells.ts';
import { compileField, templateColumns, type CompiledField, type Problem } from './fields.ts';
import { hash53 } from './hash.ts';
import { MappingError, type Condition, type Mapping } from './mapping.ts';
import { createOccurrences } from './occurrence.ts';
import type { Segment, Target } from './target.ts';

/** What became of a row: an input of the bulk mutation, problems, or nothing (`when` leaves it out). */
export type Translated =
  | { readonly kind: 'row'; readonly input: Readonly<Record<string, unknown>>; readonly lane: number }
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] }
  | { readonly kind: 'skipped' };

/** A mapping that fits its target, ready to run over rows in the order of the file. */
export interface Translator {
  /** The columns it reads, in the order in which `translate` wants the cells. */
  readonly columns: readonly string[];
  readonly translate: (cells: readonly unknown[]) => Translated;
}

/** Checks a mapping against the record's input; throws `MappingError` with every mistake before a row is read. */
export function compileMapping(mapping: Mapping, target: Target, name = mapping.record): Translator {
  const columns = columnsOf(mapping);
  const isEmpty = emptyTest(mapping);
  const problems = mapping.record.toLowerCase() === target.record.toLowerCase() ? [] : [wrongRecord(mapping, target)];
  const fields: CompiledField[] = [];
  for (const [path, rules] of Object.entries(mapping.fields))
    for (const rule of rules) {
      const compiled = compileField(path, rule, { input: target.input, columns, isEmpty });
      if (typeof compiled === 'string') problems.push(`fields.${path}: ${compiled}`);
      else fields.push(compiled);
    }
  if (target.idField in mapping.fields) problems.push(`fields.${target.idField}: is made by the key id`);
  if (problems.length > 0) throw new MappingError(name, problems);
  return { columns, translate: translator(mapping, target, columns, fields, isEmpty) };
}

const wrongRecord = ({ record }: Mapping, target: Target): string =>
  `record: the mapping makes ${record}, the import asks for ${target.record}`;

function columnsOf({ id, when, fields }: Mapping): string[] {
  const rules = Object.values(fields).flat();
  const named = rules.flatMap(({ from, template }) => from ?? (template ? templateColumns(template) : []));
  return [...new Set([...id.from, ...when.map(({ column }) => column), ...named])];
}

function emptyTest({ format }: Mapping): (text: string) => boolean {
  const empty = new Set(['', ...format.empty]);
  return (text) => empty.has(text);
}

function translator(
  mapping: Mapping,
  target: Target,
  columns: readonly string[],
  fields: readonly CompiledField[],
  isEmpty: (text: string) => boolean,
): Translator['translate'] {
  const wanted = conditionsOf(mapping.when, columns, isEmpty);
  const idOf = idMaker(mapping, columns, isEmpty);
  const groups = groupsOf(fields);
  return (cells) => {
    if (!wanted(cells)) return { kind: 'skipped' };
    const problems: Problem[] = [];
    const id = idOf(cells);
    if (id === null)
      problems.push({
        code: 'REQUIRED',
        path: [target.idField],
        message: `The id needs ${mapping.id.from.join(', ')}; a cell is empty.`,
      });
    const input: Record<string, unknown> = { [target.idField]: id };
    for (const group of groups) fill(input, group, cells, problems);
    if (problems.length === 0) checkTypes(target, input, problems);
    if (problems.length > 0) return { kind: 'rejected', problems };
    const owner = target.hasParty && typeof input['party'] === 'string' ? input['party'] : id!;
    return { kind: 'row', input, lane: hash53(owner) };
  };
}

function conditionsOf(
  conditions: readonly Condition[],
  columns: readonly string[],
  isEmpty: (text: string) => boolean,
) {
  const tests = conditions.map(({ column, is, isNot, empty }) => {
    const index = columns.indexOf(column);
    const listed = new Set((is ?? isNot ?? []).map(String));
    return (cells: readonly unknown[]) => {
      const text = textOf(cells[index]);
      return empty === undefined ? listed.has(text) === (is !== undefined) : isEmpty(text) === empty;
    };
  });
  return (cells: readonly unknown[]) => tests.every((test) => test(cells));
}

/** `source:a/b#2`: composed ids encode what separates their parts, so that no two rows meet by accident. */
function idMaker({ id }: Mapping, columns: readonly string[], isEmpty: (text: string) => boolean) {
  const indexes = id.from.map((column) => columns.indexOf(column));
  const prefix = id.source === undefined ? '' : `${id.source}:`;
  const composed = indexes.length > 1 || id.occurrence;
  const count = id.occurrence ? createOccurrences() : () => 1;
  return (cells: readonly unknown[]): string | null => {
    const parts = indexes.map((index) => textOf(cells[index]));
    if (parts.some(isEmpty)) return null;
    const key = (composed ? parts.map((part) => part.replace(/[%/#]/gu, encodeURIComponent)) : parts).join('/');
    const occurrence = count(key);
    return occurrence === 1 ? prefix + key : `${prefix}${key}#${occurrence}`;
  };
}

interface Group {
  readonly beside: readonly CompiledField[];
  readonly leading: readonly CompiledField[];
}

function groupsOf(fields: readonly CompiledField[]): Group[] {
  const containers = [...new Set(fields.map(({ container }) => container))];
  return containers.map((container) => {
    const own = fields.filter((field) => field.container === container);
    return { beside: own.filter(({ beside }) => beside), leading: own.filter(({ beside }) => !beside) };
  });
}

function fill(input: Record<string, unknown>, group: Group, cells: readonly unknown[], problems: Problem[]): void {
  let filled = group.leading.length === 0 || group.beside[0]?.container === '';
  const fillWith = ({ segments, read }: CompiledField): void => {
    for (const value of read(cells, problems)) {
      place(input, segments, value);
      filled = true;
    }
  };
  group.leading.forEach(fillWith);
  if (filled) group.beside.forEach(fillWith);
}

function place(input: Record<string, unknown>, segments: readonly Segment[], value: unknown): void {
  let node = input;
  segments.forEach(({ key, place: at }, index) => {
    const last = index === segments.length - 1;
    if (at === null) {
      if (last) node[key] = value;
      else node = (node[key] ??= {}) as Record<string, unknown>;
      return;
    }
    const list = (node[key] ??= []) as unknown[];
    const position = at === 'append' ? list.length : at;
    if (last) list[position] = value;
    else node = (list[position] ??= {}) as Record<string, unknown>;
  });
}

/** The whole row against the input type: what the platform would refuse for all rows of a batch is refused for this one. */
function checkTypes({ input: type }: Target, input: Record<string, unknown>, problems: Problem[]): void {
  coerceInputValue(input, type, (path, _, error) =>
    problems.push({ code: 'INVALID', path: path.map(String), message: error.message }),
  );
}
