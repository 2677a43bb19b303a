/** A document serialized once, of which a copy is its bytes with a few of them overwritten. */
import mongoose from 'mongoose';

const { BSON } = mongoose.mongo;

export type Doc = { _id: string } & Record<string, unknown>;

/** A copy's number has this many digits, so that every copy of a document has as many bytes. */
export const COPY_DIGITS = 7;

const PHONE_DIGITS = 6;
/** Coprime to 10^6: the phones of one document's copies all differ. */
const PHONE_STEP = 7_919;

/** Those before an extension, as cards and E.164 write them. */
const LAST_DIGITS = /\d(?:[ /-]?\d){5}(?=(?:;ext=| ext\. )\d+$|$)/u;

/** DEL: in no text of the demo, one byte, and left as it is by JSON. */
const MARK = '\u007f';
const COPY_MARK = MARK.repeat(COPY_DIGITS);
const phoneMark = (digits: string): string => `${MARK}\`${Number(digits).toString(36).padStart(4, '0')}`;
const PHONE_MARK = /^\u007f`[0-9a-z]{4}$/u;

/** Where a copy differs from the document it is made of. */
export interface Template {
  readonly bytes: Buffer;
  /** Offsets of the copy's number. */
  readonly numbers: readonly number[];
  readonly phones: readonly { readonly at: number; readonly digits: number }[];
}

/** Finds the marks that `marked` has left. */
export function templateOf(bytes: Buffer): Template {
  const numbers: number[] = [];
  const phones: { at: number; digits: number }[] = [];
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at)) {
    const phone = bytes.toString('latin1', at, at + PHONE_DIGITS);
    if (bytes.toString('latin1', at, at + COPY_DIGITS) === COPY_MARK) {
      numbers.push(at);
      at += COPY_DIGITS;
    } else if (PHONE_MARK.test(phone)) {
      phones.push({ at, digits: Number.parseInt(phone.slice(2), 36) });
      at += PHONE_DIGITS;
    } else at += 1;
  }
  return { bytes, numbers, phones };
}

/** Writes one copy at an offset and answers where it ends. */
export function fill({ bytes, numbers, phones }: Template, copy: number, into: Buffer, from: number): number {
  bytes.copy(into, from);
  for (const at of numbers) writeDigits(into, from + at, copy, COPY_DIGITS);
  for (const { at, digits } of phones)
    writeDigits(into, from + at, (digits + copy * PHONE_STEP) % 10 ** PHONE_DIGITS, PHONE_DIGITS);
  return from + bytes.length;
}

function writeDigits(into: Buffer, at: number, value: number, width: number): void {
  for (let digit = at + width - 1, rest = value; digit >= at; digit--, rest = Math.floor(rest / 10))
    into[digit] = 48 + (rest % 10);
}

/** The copy of a short text. */
export function filledText(template: Template, copy: number): string {
  const into = Buffer.allocUnsafe(template.bytes.length);
  fill(template, copy, into, 0);
  return into.toString();
}

/** An id as the copies have it, with a number behind. */
export const markedId = (id: string): string => `${id}~${COPY_MARK}`;
/** A text of chance, as a UUID or a hash is one, of which the copies have others. */
export const markedEnd = (text: string): string => text.slice(0, -COPY_DIGITS) + COPY_MARK;

/** The same value with marks where its ids are renamed and its identifiers are those of another person. */
export function marked<T>(value: T, rename: (value: string) => string, key = ''): T {
  if (typeof value === 'string') return (markedIdentifier(value, key) ?? rename(value)) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => marked(each, rename, key)) as T;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const system = 'system' in value && 'value' in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      marked(each, rename, system && name === 'value' ? 'externalId' : name),
    ]),
  ) as T;
}

/** Identifiers by the names that cards give them. */
export function markedIdentifier(value: string, key: string): string | null {
  if (key === 'mails') return value.replace('@', `@${COPY_MARK}.`);
  if (key === 'externalId') return markedId(value);
  if (key !== 'phones') return null;
  return value.replace(LAST_DIGITS, (tail) => phoneMark(tail.replace(/\D/gu, '')));
}

/**
 * A document as a row of `COPY … (FORMAT binary)` of the engine's tables: three fields, each with its length in front: the
 * shard key, which is the collection's number while it is not sharded, the id as a document of its own, the document.
 */
export function rowOf(collection: number, doc: Doc): Buffer {
  const id = Buffer.from(BSON.serialize({ '': doc._id }));
  const body = Buffer.from(BSON.serialize(doc));
  const head = Buffer.alloc(14);
  head.writeInt16BE(3, 0);
  head.writeInt32BE(8, 2);
  head.writeBigInt64BE(BigInt(collection), 6);
  return Buffer.concat([head, length(id), id, length(body), body]);
}

function length({ length: bytes }: Buffer): Buffer {
  const field = Buffer.alloc(4);
  field.writeInt32BE(bytes);
  return field;
}
