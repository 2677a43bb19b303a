import type { SubgraphEvent } from '../../platform/calling/call.ts';
import { finished, resultOf, type Begun, type GatewayResult, type RequestContext } from '../run.ts';
import type { Edition } from '../supergraph/edition.ts';
import type { Loan } from '../supergraph/lease.ts';
import { createInbox, type Inbox } from './inbox.ts';
import type { Moves } from './moves.ts';
import { createOverlap, type Overlap } from './overlap.ts';
import type { Slices } from './slices.ts';

/** A subscription as one edition of the supergraph has it planned. */
export interface Opening {
  readonly loan: Loan<Edition>;
  readonly begun: Begun;
}

/** An event that is being answered on the edition that it came by. */
export interface Answering {
  readonly answer: Promise<GatewayResult>;
}

export interface Moving {
  /** Begins it anew on the current edition; what that throws ends it. */
  readonly reopen: () => Promise<Opening>;
  /** Waits until an event may be answered. */
  readonly turn: Slices['turn'];
  /** Charges for an event before it is answered; what that throws ends it. */
  readonly pay: (cost: number) => Promise<void>;
  readonly context: RequestContext;
  readonly deadlineMs: number;
  readonly moves: Pick<Moves, 'delayMs' | 'turn'>;
  readonly ended: AbortSignal;
}

/** How long two sources are read side by side: what is on its way by the old one would be lost else. */
const OVERLAP_MS = 500;

/** More events than these end an overlap at once. */
const MAX_HELD = 1_000;

interface Source extends Opening {
  /** It has no more events. */
  over: boolean;
  readonly close: () => void;
}

type Item =
  | { readonly kind: 'begun'; readonly opening: Opening }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'opened' | 'over'; readonly source: Source }
  | { readonly kind: 'event'; readonly source: Source; readonly event: SubgraphEvent }
  | { readonly kind: 'move' | 'switch' };

interface Relay extends Moving {
  readonly inbox: Inbox<Item>;
  readonly overlap: Overlap;
  current: Source | null;
  /** What takes its place soon. */
  next: Source | null;
  timer?: NodeJS.Timeout;
  /** Lets another subscription move. */
  moved?: () => void;
  over: boolean;
}

/**
 * The events of a subscription. When the supergraph is replaced, its source is opened anew on the new one; the old one
 * is read on until the new one is open, so that nothing between them is lost, and what came by both is told once.
 */
export function movingEvents(first: Opening, moving: Moving): AsyncGenerator<Answering, void> {
  const inbox = createInbox<Item>();
  void inbox.put({ kind: 'begun', opening: first });
  // It is given no edition, so that it keeps none that it has left.
  return relayed({ ...moving, inbox, overlap: createOverlap(), current: null, next: null, over: false });
}

async function* relayed(it: Relay): AsyncGenerator<Answering, void> {
  try {
    while (!it.over) for (const each of told(it, await it.inbox.take())) yield each;
  } finally {
    it.over = true;
    it.inbox.close();
    clearTimeout(it.timer);
    it.moved?.();
    it.current?.close();
    it.next?.close();
  }
}

/** What is told because of an item. */
function told(it: Relay, item: Item): Iterable<Answering> {
  switch (item.kind) {
    case 'begun':
      return begin(it, item.opening);
    case 'failed':
      throw item.error;
    case 'opened':
      if (item.source !== it.next) return [];
      it.moved?.();
      later(it, 'switch', OVERLAP_MS);
      return [];
    case 'over':
      item.source.over = true;
      it.over = item.source === it.current;
      return item.source === it.next ? switchOver(it) : [];
    case 'event':
      return receive(it, item.source, item.event);
    case 'move':
      void reopen(it);
      return [];
    case 'switch':
      return switchOver(it);
  }
}

function begin(it: Relay, opening: Opening): Iterable<Answering> {
  if (!opening.begun.operation.subscription) return nothingLeft(it, opening);
  if (it.current === null) {
    it.current = openSource(it, opening);
    if (opening.loan.replaced.aborted) moveLater(it);
    return [];
  }
  it.overlap.begin();
  it.next = openSource(it, opening);
  later(it, 'switch', it.deadlineMs);
  return [];
}

/** Of what the new supergraph has the caller may have nothing: its answer says so. */
function nothingLeft(it: Relay, { loan, begun }: Opening): Iterable<Answering> {
  it.over = true;
  const answer = loan.use(async () => resultOf(await finished(begun)));
  loan.end();
  return [{ answer }];
}

function receive(it: Relay, source: Source, event: SubgraphEvent): Iterable<Answering> {
  if (source === it.next) {
    it.overlap.hold(event);
    return it.overlap.held < MAX_HELD ? [] : switchOver(it);
  }
  if (source !== it.current || it.overlap.wasTold(event)) return [];
  return tell(it, source, [event]);
}

function switchOver(it: Relay): Iterable<Answering> {
  const { current, next } = it;
  if (!current || !next) return [];
  current.close();
  it.moved?.();
  [it.current, it.next, it.over] = [next, null, next.over];
  clearTimeout(it.timer);
  if (next.loan.replaced.aborted) moveLater(it);
  return tell(it, next, it.overlap.end());
}

/** Each is answered when it is taken. */
function* tell({ overlap, turn, pay, deadlineMs }: Relay, { loan, begun }: Source, events: readonly SubgraphEvent[]) {
  for (const event of events) {
    overlap.tell(event);
    const answer = loan.use(async () => {
      await turn();
      await pay(begun.cost);
      const run = begun.fresh(performance.now() + deadlineMs);
      await begun.operation.subscription!.complete(run, event);
      return resultOf(begun.finish(run));
    });
    answer.catch(() => undefined); // it fails for whoever takes it
    yield { answer };
  }
}

const moveLater = (it: Relay): void => later(it, 'move', it.moves.delayMs());

function later(it: Relay, kind: 'move' | 'switch', ms: number): void {
  clearTimeout(it.timer);
  it.timer = setTimeout(() => void it.inbox.put({ kind }), ms);
}

async function reopen(it: Relay): Promise<void> {
  const moved = await it.moves.turn();
  if (it.over) return moved();
  it.moved = moved;
  try {
    const opening = await it.reopen();
    if (it.over) opening.loan.end();
    else void it.inbox.put({ kind: 'begun', opening });
  } catch (error) {
    void it.inbox.put({ kind: 'failed', error });
  }
}

/** Opens a source whose events go into the inbox, each when the one before was taken. */
function openSource(it: Relay, opening: Opening): Source {
  const { inbox, context, ended } = it;
  const { loan, begun } = opening;
  const closing = new AbortController();
  const close = () => {
    closing.abort();
    loan.end();
  };
  const source: Source = { ...opening, over: false, close };
  const signal = AbortSignal.any([ended, closing.signal]);
  const replaced = () => source === it.current && moveLater(it);
  loan.replaced.addEventListener('abort', replaced, { signal });
  const { caller, requestId } = context;
  const opened = () => void inbox.put({ kind: 'opened', source });
  const { lastId: lastEventId } = it.overlap;
  const call = { caller, requestId, deadline: performance.now() + it.deadlineMs, signal, opened, lastEventId };
  const events = begun.operation.subscription!.open(begun.variables, call);
  void pump(events, source, inbox, signal);
  return source;
}

async function pump(events: AsyncIterable<SubgraphEvent>, source: Source, inbox: Inbox<Item>, signal: AbortSignal) {
  try {
    for await (const event of events) {
      await inbox.put({ kind: 'event', source, event });
      if (signal.aborted) break;
    }
    void inbox.put({ kind: 'over', source });
  } catch (error) {
    void inbox.put({ kind: 'failed', error });
  }
}
