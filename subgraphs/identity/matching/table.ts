import { cityOf, numberOf, postalCodeOf, streetOf } from './addresses.ts';
import { mailOf, phoneOf } from './contacts.ts';
import { dateOf, dateOrderOf, partsOf } from './dates.ts';
import type { Column, Kind } from './kinds.ts';
import { nameOf, nameOrderOf, splitName, type SplitName } from './names.ts';
import { organizationOf } from './organizations.ts';
import { saysNothing, wordsOf } from './text.ts';
import { createInterner, createNumberList, shareTexts, type Values } from './values.ts';

/** One property of all records: the ids of its values, `slots` for each record, 0 where there is none. */
export interface Attribute extends Values {
  readonly slots: number;
  readonly ids: Uint32Array;
}

/** Records in columns, in shared memory. Attributes: `given`, `family`, `birth`, `street`, … `text:<column>`. */
export interface Table {
  readonly rows: number;
  /** Of each record, the number of the file that it came in. */
  readonly files: Uint32Array;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** Takes records in, normalized one by one; what came is not kept. */
export interface TableBuilder {
  readonly add: (file: number, cells: readonly string[]) => void;
  readonly build: () => Table;
}

/** Which attribute a kind is read into, and how; names, dates and addresses have readers of their own. */
const SIMPLE: Partial<Record<Kind, readonly [attribute: string, read: (text: string) => string]>> = {
  mail: ['mail', mailOf],
  city: ['city', cityOf],
  postalCode: ['postal', postalCodeOf],
  region: ['region', (text) => wordsOf(text).join(' ')],
  organization: ['organization', organizationOf],
};

const words = (text: string) => wordsOf(text).join(' ');
const identifierOf = (text: string) => words(text).replaceAll(' ', '').replace(/^0+$/u, '');

type Reader = (cells: readonly string[]) => void;

/** A table for records with these columns. `country` (ISO 3166-1) is where phones without a calling code are. */
export function createTable(columns: readonly Column[], country: string | null): TableBuilder {
  const files = createNumberList();
  const attributes = new Map<string, ReturnType<typeof createAttribute>>();
  const attribute = (name: string, slots: number) => {
    const made = createAttribute(slots);
    attributes.set(name, made);
    return made;
  };
  const readers = [
    ...nameReaders(columns, attribute),
    ...birthReaders(columns, attribute),
    ...addressReaders(columns, attribute),
    ...contactReaders(columns, attribute, country),
  ];
  return {
    add: (file, cells) => {
      files.push(file);
      const said = cells.map((cell) => (saysNothing(cell) ? '' : cell));
      for (const read of readers) read(said);
    },
    build: () => ({
      rows: files.length(),
      files: files.share(),
      attributes: Object.fromEntries([...attributes].map(([name, made]) => [name, made.build()])),
    }),
  };
}

type MakeAttribute = (name: string, slots: number) => ReturnType<typeof createAttribute>;

/** `finish` turns what was interned into its one form where that takes all values, as with the order of dates. */
function createAttribute(slots: number) {
  const values = createInterner();
  const ids = createNumberList();
  let finish: ((texts: readonly string[]) => readonly string[]) | null = null;
  return {
    push: (text: string) => ids.push(values.idOf(text)),
    finishBy: (by: typeof finish) => (finish = by),
    build: (): Attribute => {
      if (finish === null) return { slots, ids: ids.share(), ...shareTexts(values.texts) };
      const again = createInterner();
      const renamed = finish(values.texts).map((text) => again.idOf(text));
      const shared = ids.share();
      for (let at = 0; at < shared.length; at++) shared[at] = renamed[shared[at]!]!;
      return { slots, ids: shared, ...shareTexts(again.texts) };
    },
  };
}

/** Indexes of the columns of a kind. */
const of = (columns: readonly Column[], ...kinds: readonly Kind[]): number[] =>
  columns.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));

/** Remembers what the last texts were read as: most names and places come again and again. */
function remembered(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text === '') return '';
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= 100_000) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function nameReaders(columns: readonly Column[], make: MakeAttribute): Reader[] {
  const [given, family, full] = [of(columns, 'givenName'), of(columns, 'familyName'), of(columns, 'fullName')];
  const joined = (cells: readonly string[], at: readonly number[]) =>
    at
      .map((index) => cells[index]!)
      .join(' ')
      .trim();
  const read = remembered(nameOf);
  if (given.length + family.length > 0) {
    const [givenName, familyName] = [make('given', 1), make('family', 1)];
    return [
      (cells) => {
        const whole = splitName(joined(cells, full));
        givenName.push(read(joined(cells, given)) || whole.given);
        familyName.push(read(joined(cells, family)) || whole.family);
      },
    ];
  }
  if (full.length === 0) return [];
  const parts = ['given', 'family'] as const satisfies readonly (keyof SplitName)[];
  return parts.map((part) => {
    const into = make(part, 1);
    into.finishBy((texts) => {
      const order = nameOrderOf(texts);
      return texts.map((text) => splitName(text, order)[part]);
    });
    return (cells) => into.push(full.map((index) => cells[index]!).find((cell) => cell !== '') ?? '');
  });
}

const PARTS = /^parts:(.*):(.*):(.*)$/u;

function birthReaders(columns: readonly Column[], make: MakeAttribute): Reader[] {
  const [whole] = of(columns, 'birthDate');
  const [year, month, day] = [of(columns, 'birthYear')[0], of(columns, 'birthMonth')[0], of(columns, 'birthDay')[0]];
  if (whole === undefined && year === undefined) return [];
  const birth = make('birth', 1);
  birth.finishBy((texts) => {
    const order = dateOrderOf(texts);
    return texts.map((text) => {
      const parts = PARTS.exec(text);
      return (parts ? partsOf(parts[1], parts[2], parts[3]) : dateOf(text, order)) ?? '';
    });
  });
  const cell = (cells: readonly string[], index: number | undefined) => (index === undefined ? '' : cells[index]!);
  if (whole !== undefined) return [(cells) => birth.push(cells[whole]!)];
  return [(cells) => birth.push(`parts:${cell(cells, year)}:${cell(cells, month)}:${cell(cells, day)}`)];
}

function addressReaders(columns: readonly Column[], make: MakeAttribute): Reader[] {
  const [streets, numbers] = [of(columns, 'street'), of(columns, 'streetNumber')];
  if (streets.length === 0) return [];
  const [name, number] = [make('street', streets.length), make('number', streets.length)];
  const lines = remembered((line) => {
    const street = streetOf(line);
    return `${street.name}\0${street.number}`;
  });
  return [
    (cells) => {
      const own = numbers.map((index) => numberOf(cells[index]!)).find((text) => text !== '');
      for (const index of streets) {
        const [street, inLine] = lines(cells[index]!).split('\0');
        name.push(street ?? '');
        number.push((own ?? inLine) || '');
      }
    },
  ];
}

function contactReaders(columns: readonly Column[], make: MakeAttribute, home: string | null): Reader[] {
  const readers: Reader[] = [];
  for (const [kind, [attribute, read]] of Object.entries(SIMPLE) as [Kind, [string, (text: string) => string]][]) {
    const at = of(columns, kind);
    if (at.length === 0) continue;
    const into = make(attribute, at.length);
    const cached = kind === 'mail' ? read : remembered(read);
    readers.push((cells) => at.forEach((index) => into.push(cells[index] === '' ? '' : cached(cells[index]!))));
  }
  const [phones, countries] = [of(columns, 'phone'), of(columns, 'country')];
  if (phones.length > 0) {
    const into = make('phone', phones.length);
    readers.push((cells) => {
      const country = countries.map((index) => cells[index]!.toUpperCase()).find((code) => code !== '') ?? home;
      for (const index of phones) into.push(cells[index] === '' ? '' : phoneOf(cells[index]!, country));
    });
  }
  for (const index of of(columns, 'identifier', 'text')) {
    const { kind, name } = columns[index]!;
    const into = make(`${kind}:${name}`, 1);
    const read = kind === 'text' ? remembered(words) : identifierOf;
    readers.push((cells) => into.push(cells[index] === '' ? '' : read(cells[index]!)));
  }
  return readers;
}
