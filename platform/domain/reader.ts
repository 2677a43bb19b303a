import type { Caller } from '../access/caller.ts';
import type { CallContext } from '../calling/call.ts';
import type { Cursors } from './cursor.ts';
import type { Connection } from '../mongo.ts';
import type { Reads } from '../reads.ts';
import type { Cards } from '../seal/cards.ts';
import { createRowGate, type RowGate } from '../access/row-gate.ts';
import type { Surroundings } from '../subgraph/subgraph.ts';

/** Who reads in one call, and what goes with reading: what every context and every page loader is made of. */
export interface Reader {
  readonly caller: Caller;
  readonly cursors: Cursors;
  readonly connection: Connection;
  readonly cards: Cards;
  /** Null for a caller without a row policy. */
  readonly rows: RowGate | null;
  /** What the operation reads of documents; absent where they are read whole. */
  readonly reads?: Reads;
}

/** The reader of one call of a domain. */
export const readerOf = (
  domain: string,
  { cursors, connection, cards, ask }: Surroundings,
  { caller, reads }: Pick<CallContext, 'caller' | 'reads'>,
): Reader => ({
  caller,
  reads,
  cursors,
  connection,
  cards,
  rows: createRowGate(domain, ask, caller),
});
