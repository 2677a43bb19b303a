/** MongoDB's wire protocol as far as framing goes: OP_MSG with document sequences, and OP_QUERY for a client's first hello. */

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER = 16;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;

/** What one message may weigh; announced in hello. */
export const MAX_MESSAGE_BYTES = 48_000_000;

export interface Message {
  readonly requestId: number;
  readonly legacy: boolean;
  /** False when the client sent an unacknowledged write and waits for nothing. */
  readonly wantsReply: boolean;
  readonly body: Buffer;
  /** Document sequences by name, each the documents one after another. */
  readonly sequences: ReadonlyMap<string, Buffer>;
  /** The `database` of an OP_QUERY; OP_MSG carries it in the body. */
  readonly database: string | null;
}

/** A protocol error: the connection cannot go on, since message borders are lost. */
export class ProtocolError extends Error {}

/** Feeds on chunks of a socket and answers the complete messages in them, in order; `limit` is what one may weigh now. */
export function createFramer(limit: () => number = () => MAX_MESSAGE_BYTES): (chunk: Buffer) => Message[] {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = HEADER;
  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    const messages: Message[] = [];
    while (held >= wanted) {
      const bytes: Buffer = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, held);
      const length = bytes.readInt32LE(0);
      if (length < HEADER || length > limit() + HEADER) {
        throw new ProtocolError(`A message has ${HEADER} to ${limit()} bytes; this one says ${length}`);
      }
      if (held < length) {
        chunks = [bytes];
        wanted = length;
        return messages;
      }
      messages.push(parse(bytes.subarray(0, length)));
      held -= length;
      chunks = held === 0 ? [] : [bytes.subarray(length)];
      wanted = HEADER;
    }
    return messages;
  };
}

/** One reply as it goes over the wire; `body` is a complete BSON document. */
export function encodeReply(to: Message, body: Uint8Array): Buffer[] {
  const prefix = to.legacy ? 20 : 5;
  const head = Buffer.alloc(HEADER + prefix);
  head.writeInt32LE(HEADER + prefix + body.length, 0);
  head.writeInt32LE(to.requestId, 8);
  head.writeInt32LE(to.legacy ? OP_REPLY : OP_MSG, 12);
  if (to.legacy) head.writeInt32LE(1, HEADER + 16);
  return [head, Buffer.from(body.buffer, body.byteOffset, body.length)];
}

function parse(bytes: Buffer): Message {
  const requestId = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  if (opCode === OP_MSG) return parseMsg(bytes, requestId);
  if (opCode === OP_QUERY) return parseQuery(bytes, requestId);
  throw new ProtocolError(`Only OP_MSG (${OP_MSG}) and OP_QUERY (${OP_QUERY}) are spoken here; got opcode ${opCode}`);
}

function parseMsg(bytes: Buffer, requestId: number): Message {
  const flags = bytes.readUInt32LE(HEADER);
  const end = bytes.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  const sequences = new Map<string, Buffer>();
  let body: Buffer | null = null;
  let at = HEADER + 4;
  while (at < end) {
    const kind = bytes[at]!;
    const size = bytes.readInt32LE(at + 1);
    const section = bytes.subarray(at + 1, at + 1 + size);
    if (size < 5 || at + 1 + size > end)
      throw new ProtocolError(`A section must lie inside its message; got ${size} bytes`);
    if (kind === 0) body = section;
    else if (kind === 1) {
      const nameEnd = section.indexOf(0, 4);
      sequences.set(section.toString('utf8', 4, nameEnd), section.subarray(nameEnd + 1));
    } else throw new ProtocolError(`A section is of kind 0 or 1; got ${kind}`);
    at += 1 + size;
  }
  if (!body) throw new ProtocolError('A message has one section of kind 0; got none');
  return { requestId, legacy: false, wantsReply: (flags & MORE_TO_COME) === 0, body, sequences, database: null };
}

function parseQuery(bytes: Buffer, requestId: number): Message {
  const nameEnd = bytes.indexOf(0, HEADER + 4);
  const database = bytes.toString('utf8', HEADER + 4, nameEnd).split('.')[0]!;
  const body = bytes.subarray(nameEnd + 1 + 8);
  return {
    requestId,
    legacy: true,
    wantsReply: true,
    body: body.subarray(0, body.readInt32LE(0)),
    sequences: new Map(),
    database,
  };
}
