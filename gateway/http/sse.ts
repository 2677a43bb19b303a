import type { ServerResponse } from 'node:http';
import {
  COMPLETE_EVENT,
  EVENT_STREAM,
  HEARTBEAT,
  HEARTBEAT_MS,
  writeEvent,
} from '../../platform/events/event-stream.ts';
import { isStream, type Streamed } from '../stream/stream.ts';

/**
 * Sends results as they come (GraphQL over SSE, distinct connections mode): `next` for each, `complete` at the end.
 * A client that reads slowly is waited for, so nothing piles up.
 */
export async function sendEvents(response: ServerResponse, streamed: Streamed, signal: AbortSignal): Promise<void> {
  response.writeHead(200, {
    'content-type': `${EVENT_STREAM}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    connection: 'close',
  });
  response.flushHeaders();
  const heart = setInterval(() => response.write(HEARTBEAT), HEARTBEAT_MS);
  try {
    for await (const result of isStream(streamed) ? streamed : [streamed]) await writeEvent(response, result, signal);
  } finally {
    clearInterval(heart);
    response.end(COMPLETE_EVENT);
  }
}
