import { deserialize, serialize } from 'bson';
import type { Command } from './command.ts';
import { duplicateKey, indexIn, wantedBy } from './duplicate.ts';
import { write, type Run } from './engine.ts';
import { MAX_DOCUMENT_BYTES } from './hello.ts';
import { CommandError, DUPLICATE_KEY, WRITE_CONFLICT, codeOfState, toCommandError, unpackState } from './errors.ts';

type Document = Record<string, unknown>;
interface WriteError {
  index: number;
  code: number;
  errmsg: string;
}

const FUNCTIONS = {
  insert: { fn: write('documentdb_api.insert'), list: 'documents' },
  update: { fn: write('documentdb_api.update'), list: 'updates' },
  delete: { fn: write('documentdb_api.delete'), list: 'deletes' },
};
/** The field's BSON type, an array, and its name. */
const ERRORS_FIELD = '\x04writeErrors\0';
const ENVELOPE_BYTES = 16 * 1024;
const FIND_AND_MODIFY = {
  name: 'findAndModify',
  text: 'SELECT p_result::bytea AS page, p_success AS success FROM documentdb_api.find_and_modify($1, $2::bytea::documentdb_core.bson)',
};

/** insert, update and delete; the reply's bytes go through untouched unless some statement failed. */
export async function writeBatch(run: Run, command: Command): Promise<Uint8Array> {
  const { fn, list } = FUNCTIONS[command.name as keyof typeof FUNCTIONS];
  const sequence = command.sequences.get(list) ?? null;
  if (list === 'documents') checkSizes(sequence ? documentsIn(sequence) : [command.spec]);
  const row = await run(fn.name, fn.text, [command.database, command.spec, sequence]);
  const page = row.page as Uint8Array;
  return row.success ? page : serialize(await explainFailure(run, command, list, page));
}

/** True when a write command's reply lists failed statements; looked for in its bytes, none is decoded. */
export function hasWriteErrors(reply: Uint8Array): boolean {
  return Buffer.from(reply.buffer, reply.byteOffset, reply.length).includes(ERRORS_FIELD);
}

/** findAndModify; a duplicate key is thrown with its E11000 fields. `lookup` runs outside the failed statement's transaction. */
export async function findAndModify(run: Run, lookup: Run, command: Command): Promise<Uint8Array> {
  try {
    return (await run(FIND_AND_MODIFY.name, FIND_AND_MODIFY.text, [command.database, command.spec])).page as Uint8Array;
  } catch (thrown) {
    const error = toCommandError(thrown);
    if (error.code !== DUPLICATE_KEY) throw thrown;
    const wanted = wantedBy({ update: command.get('update'), query: command.get('query') });
    const index = indexIn(`${error.message} ${(error.extra.constraint as string | undefined) ?? ''}`);
    const { errmsg, code, ...fields } = await duplicateKey(lookup, command, index, wanted);
    throw new CommandError(code, errmsg, [], fields);
  }
}

/** A command with its documents inside may itself weigh a little more than one document. */
function checkSizes(documents: Iterable<Buffer>): void {
  for (const document of documents) {
    if (document.length > MAX_DOCUMENT_BYTES + ENVELOPE_BYTES) {
      throw new CommandError(
        10334,
        `A document has at most ${MAX_DOCUMENT_BYTES} bytes; this one has ${document.length}`,
      );
    }
  }
}

/** The documents of a sequence as bytes, stepped over by their length. */
function* documentsIn(sequence: Buffer): Generator<Buffer> {
  for (let at = 0; at < sequence.length;) {
    const size = at + 4 <= sequence.length ? sequence.readInt32LE(at) : 0;
    if (size < 5 || at + size > sequence.length)
      throw new CommandError(9, `A document lies inside its sequence; this one says ${size} bytes`);
    yield sequence.subarray(at, at + size);
    at += size;
  }
}

async function explainFailure(run: Run, command: Command, list: string, page: Uint8Array): Promise<Document> {
  const reply = deserialize(page) as Document & { writeErrors?: WriteError[]; n?: number };
  const errors = (reply.writeErrors ?? []).map((error) => ({ ...error, code: codeOfState(unpackState(error.code)) }));
  const conflict = errors.find(({ code }) => code === WRITE_CONFLICT);
  if (conflict)
    throw new CommandError(WRITE_CONFLICT, 'Write conflict during plan execution; retry the transaction', [], {
      n: reply.n,
    });
  const duplicates = errors.filter(({ code }) => code === DUPLICATE_KEY);
  const wanted = duplicates.length
    ? statements(command, list, new Set(duplicates.map(({ index }) => index)))
    : new Map<number, Document>();
  const explained: Document[] = [];
  for (const error of errors) {
    const statement = wanted.get(error.index) ?? {};
    const documents = command.name === 'insert' ? [statement] : wantedBy(statement);
    const fields =
      error.code === DUPLICATE_KEY ? await duplicateKey(run, command, indexIn(error.errmsg), documents) : {};
    explained.push({ ...error, ...fields });
  }
  return { ...reply, writeErrors: explained };
}

/** The statements at these positions, decoded. */
function statements(command: Command, list: string, positions: ReadonlySet<number>): Map<number, Document> {
  const found = new Map<number, Document>();
  const sequence = command.sequences.get(list);
  if (!sequence) {
    const inline = (command.get(list) ?? []) as Document[];
    for (const position of positions) found.set(position, inline[position] ?? {});
    return found;
  }
  let position = 0;
  for (const document of documentsIn(sequence)) {
    if (positions.has(position)) found.set(position, deserialize(document));
    position += 1;
  }
  return found;
}
