import { deserialize, onDemand } from 'bson';
import type { Message } from './wire.ts';

/** The session part of a command; `txnNumber` without `transaction` marks a retryable write. */
export interface SessionFields {
  readonly id: string;
  readonly txnNumber: bigint | null;
  readonly transaction: 'none' | 'start' | 'continue';
}

export interface Command {
  readonly name: string;
  readonly database: string;
  /** The first field's value: the collection for most commands. */
  readonly target: unknown;
  /** The command as the engine wants it: the envelope fields are gone, nothing else was decoded. */
  readonly spec: Buffer;
  readonly sequences: ReadonlyMap<string, Buffer>;
  readonly session: SessionFields | null;
  readonly maxTimeMs: number;
  /** One top-level field, decoded. */
  get(field: string): unknown;
}

type Element = readonly [type: number, nameOffset: number, nameLength: number, offset: number, length: number];

const SESSION = new Set(['lsid', 'txnNumber', 'startTransaction', 'autocommit']);
const ENVELOPE = new Set([
  ...SESSION,
  '$db',
  '$clusterTime',
  '$readPreference',
  'readConcern',
  'writeConcern',
  'maxTimeMS',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  'comment',
]);

/** Splits a message's top level; values that nobody asks for stay bytes. */
export function parseCommand(message: Message): Command {
  const { body } = message;
  const elements = [...(onDemand.parseToElements(body) as Iterable<Element>)];
  const byName = new Map(elements.map((element) => [nameOf(body, element), element]));
  const get = (field: string): unknown => {
    const element = byName.get(field);
    return element && (deserialize(wrap(body, [element]), { useBigInt64: true }) as Record<string, unknown>)[field];
  };
  const name = elements[0] ? nameOf(body, elements[0]) : '';
  const kept = elements.filter((element) => !ENVELOPE.has(nameOf(body, element)));
  return {
    name,
    target: get(name),
    database: message.database ?? (get('$db') as string | undefined) ?? '',
    spec: wrap(body, kept),
    sequences: message.sequences,
    session: byName.has('lsid') ? sessionOf(get) : null,
    maxTimeMs: Number(get('maxTimeMS') ?? 0),
    get,
  };
}

function sessionOf(get: Command['get']): SessionFields {
  const lsid = get('lsid') as { id: { buffer: Uint8Array } };
  const txnNumber = get('txnNumber');
  const inTransaction = get('autocommit') === false;
  return {
    id: Buffer.from(lsid.id.buffer).toString('hex'),
    txnNumber: txnNumber === undefined ? null : BigInt(txnNumber as number),
    transaction: inTransaction ? (get('startTransaction') === true ? 'start' : 'continue') : 'none',
  };
}

function nameOf(body: Buffer, [, offset, length]: Element): string {
  return body.toString('utf8', offset, offset + length);
}

/** A BSON document of just these elements, their bytes copied as they are. */
function wrap(body: Buffer, elements: readonly Element[]): Buffer {
  const parts = elements.map(([, nameOffset, , offset, length]) => body.subarray(nameOffset - 1, offset + length));
  const size = parts.reduce((sum, part) => sum + part.length, 5);
  const head = Buffer.alloc(4);
  head.writeInt32LE(size);
  return Buffer.concat([head, ...parts, Buffer.alloc(1)], size);
}
