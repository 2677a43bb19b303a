import type { IncomingMessage } from 'node:http';
import type { Caller } from '../../platform/access/caller.ts';
import type { Metrics } from '../../platform/observe/metrics.ts';
import { refusal, type RequestError } from '../errors.ts';
import { addressOf } from './address.ts';
import { HttpError } from './http.ts';
import { createPlaces } from './places.ts';

/** How many connections that stay open a process serves. */
export interface ConnectionLimits {
  /** WebSockets and event streams of one caller together. */
  readonly ofCaller: number;
  /** WebSockets of one address whose caller is not known yet. */
  readonly pending: number;
  /** Proxies of ours in front, each of which adds to `X-Forwarded-For`. */
  readonly proxies: number;
}

export const DEFAULT_CONNECTION_LIMITS: ConnectionLimits = { ofCaller: 100, pending: 200, proxies: 0 };

/** A connection that was counted: tells that it is none any more. */
export type Leave = () => void;

/** Counts the connections that stay open, by whose they are. */
export interface Connections {
  /** Counts one of a caller; null where it has as many as it may. */
  hold(caller: Caller): Leave | null;
  /** Whether the address of a request may open another whose caller is to be found out. */
  mayOpen(request: IncomingMessage): boolean;
  /** Counts one of an address. */
  open(request: IncomingMessage): Leave | null;
  /** The rule that a caller's one more would break. */
  readonly rule: string;
  /** Refuses an event stream of a caller that has as many as it may. */
  tooMany(): RequestError;
  /** Refuses an upgrade of an address that has as many as it may. */
  tooManyPending(): HttpError;
}

/** When a caller hangs up elsewhere is nobody's to know; clients of both protocols wait longer each time. */
const RETRY_SECONDS = 10;

/** `initMs` is how long the caller of a WebSocket may be unknown. */
export function createConnections(
  limits: Partial<ConnectionLimits> = {},
  initMs: number,
  metrics?: Metrics,
): Connections {
  const { ofCaller, pending, proxies } = { ...DEFAULT_CONNECTION_LIMITS, ...limits };
  const [callers, addresses] = [createPlaces(ofCaller), createPlaces(pending)];
  const rule = `A caller holds at most ${ofCaller} connections at a time`;
  return {
    hold: ({ subject }) => counted(callers.take(subject), 'known', metrics),
    mayOpen: (request) => addresses.left(addressOf(request, proxies)) > 0,
    open: (request) => counted(addresses.take(addressOf(request, proxies)), 'unknown', metrics),
    rule,
    tooMany: () =>
      refusal('TOO_MANY_CONNECTIONS', `${rule}; this would be one more.`, { retryAfterSeconds: RETRY_SECONDS }),
    tooManyPending: () => {
      metrics?.connectionsRefused.inc({ caller: 'unknown' });
      const message = `An address has at most ${pending} sockets at a time whose caller is not known yet; this would be one more.`;
      const headers = { 'retry-after': String(Math.ceil(initMs / 1_000)), connection: 'close' };
      return new HttpError('TOO_MANY_CONNECTIONS', message, headers);
    },
  };
}

/** Counts a connection while it is open, or that it was refused, by whether its caller is known. */
function counted(leave: Leave | null, caller: 'known' | 'unknown', metrics: Metrics | undefined): Leave | null {
  if (!metrics) return leave;
  if (leave === null) metrics.connectionsRefused.inc({ caller });
  else metrics.connections.inc({ caller });
  let open = leave !== null;
  const left = () => {
    leave!();
    if (open) metrics.connections.dec({ caller });
    open = false;
  };
  return leave && left;
}
