import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** GraphQL over Server-Sent Events, distinct connections mode: one operation a response, `next` for each result. */
export const EVENT_STREAM = 'text/event-stream';

/** Sent where nothing else is, so that nobody between takes the connection for dead. */
export const HEARTBEAT = ':\n\n';

export const HEARTBEAT_MS = 12_000;

const nextEvent = (result: unknown): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

export const COMPLETE_EVENT = 'event: complete\ndata:\n\n';

/** Writes an event, and waits for a client that reads slowly, so that nothing piles up. */
export async function writeEvent(response: ServerResponse, result: unknown, signal: AbortSignal): Promise<void> {
  if (signal.aborted || response.write(nextEvent(result))) return;
  await once(response, 'drain', { signal }).catch(() => undefined);
}

/** True for a request that asks for an event stream. */
export const wantsEvents = (accept: string | undefined): boolean =>
  accept?.split(',').some((range) => range.split(';', 1)[0]!.trim().toLowerCase() === EVENT_STREAM) ?? false;

export interface ServerEvent {
  readonly event: string;
  readonly data: string;
  /** By which the stream can be taken up again after it; only where it has one. */
  readonly id?: string;
}

/** Reads an event stream; throws once an event is longer than allowed. */
export async function* readEvents(chunks: AsyncIterable<Buffer>, maxEventBytes: number): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  let block: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?=.)/u);
    rest = lines.pop()!;
    for (const line of lines) {
      length += line.length;
      if (line !== '') block.push(line);
      else if (block.length > 0) {
        yield eventOf(block);
        block = [];
        length = 0;
      }
    }
    if (length + rest.length > maxEventBytes) throw new Error(`An event has at most ${maxEventBytes} bytes.`);
  }
}

function eventOf(lines: readonly string[]): ServerEvent {
  let event = 'message';
  let id: string | undefined;
  const data: string[] = [];
  for (const line of lines) {
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/su.exec(line)!;
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
  }
  return { event, data: data.join('\n'), ...(id === undefined ? {} : { id }) };
}
