import { expect, test } from '@jest/globals';
import { deserialize, serialize } from 'bson';
import fc from 'fast-check';
import { parseCommand } from './command.ts';
import { ProtocolError, createFramer, encodeReply } from './wire.ts';

const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};

function opMsg(requestId: number, body: object, sequences: Record<string, object[]> = {}): Buffer {
  const sections = Object.entries(sequences).map(([name, documents]) => {
    const content = Buffer.concat([Buffer.from(`${name}\0`), ...documents.map((document) => serialize(document))]);
    return Buffer.concat([Buffer.from([1]), int32(content.length + 4), content]);
  });
  const payload = Buffer.concat([int32(0), Buffer.from([0]), serialize(body), ...sections]);
  return Buffer.concat([int32(16 + payload.length), int32(requestId), int32(0), int32(2013), payload]);
}

test('messages come out whole and in order, however the bytes are cut', () => {
  const stream = Buffer.concat([
    opMsg(1, { ping: 1, $db: 'a' }),
    opMsg(2, { insert: 'c', $db: 'a' }, { documents: [{ _id: 1 }, { _id: 2 }] }),
    opMsg(3, { ping: 1, $db: 'a' }),
  ]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (sizes) => {
      const feed = createFramer();
      const ids: number[] = [];
      for (let at = 0, i = 0; at < stream.length; i++) {
        const size = sizes[i % sizes.length]!;
        for (const message of feed(stream.subarray(at, at + size))) ids.push(message.requestId);
        at += size;
      }
      expect(ids).toEqual([1, 2, 3]);
    }),
  );
});

test('the envelope goes, every other field and sequence stays byte for byte', () => {
  const bytes = opMsg(
    7,
    { update: 'c', ordered: false, $db: 'd', txnNumber: 1, comment: 'x' },
    { updates: [{ q: {}, u: { a: 1 } }] },
  );
  const command = parseCommand(createFramer()(bytes)[0]!);
  expect(command).toMatchObject({ name: 'update', database: 'd', target: 'c', session: null });
  expect(deserialize(command.spec)).toEqual({ update: 'c', ordered: false });
  expect(deserialize(command.sequences.get('updates')!)).toEqual({ q: {}, u: { a: 1 } });
});

test('the hello of an old client is understood and answered in its own form', () => {
  const query = Buffer.concat([int32(0), Buffer.from('admin.$cmd\0'), int32(0), int32(-1), serialize({ isMaster: 1 })]);
  const bytes = Buffer.concat([int32(16 + query.length), int32(9), int32(0), int32(2004), query]);
  const message = createFramer()(bytes)[0]!;
  expect(parseCommand(message)).toMatchObject({ name: 'isMaster', database: 'admin' });
  const reply = Buffer.concat(encodeReply(message, serialize({ ok: 1 })));
  expect([reply.readInt32LE(0), reply.readInt32LE(8), reply.readInt32LE(12)]).toEqual([reply.length, 9, 1]);
  expect(deserialize(reply.subarray(36))).toEqual({ ok: 1 });
});

test('a message over the limit, or of another opcode, is a protocol error', () => {
  expect(() => createFramer(() => 100)(opMsg(1, { a: 'x'.repeat(200) }))).toThrow(ProtocolError);
  const compressed = opMsg(1, { ping: 1 });
  compressed.writeInt32LE(2012, 12);
  expect(() => createFramer()(compressed)).toThrow('OP_MSG');
});
