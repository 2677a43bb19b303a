import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Tracer } from '../platform/observe/span.ts';
import { createTracer } from '../platform/observe/tracer.ts';

/** A span as OTLP's JSON has it. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface Export {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly ReceivedSpan[] }[] }[];
}

/** A receiver of traces, and a tracer that sends there all of them. */
export interface Receiver {
  readonly tracer: Tracer;
  /** What came, as it came. */
  readonly bodies: string[];
  /** Ends the tracer, and says all that it sent. */
  received(): Promise<ReceivedSpan[]>;
  close(): Promise<void>;
}

export async function openReceiver(): Promise<Receiver> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.url === '/v1/traces') bodies.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tracer = createTracer({ endpoint, sampler: 'parentbased_always_on', ratio: 1, service: 'test' });
  return {
    tracer,
    bodies,
    received: async () => {
      await tracer.close();
      const spans = bodies.flatMap((body) => (JSON.parse(body) as Export).resourceSpans);
      return spans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
    },
    close: async () => {
      await tracer.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
