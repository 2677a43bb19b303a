/** Never a value of a request, of a record or of an answer: what names things the same for everybody. */
export type Attributes = Readonly<Record<string, string | number | readonly string[]>>;

/** `server` answers somebody, `client` waits for somebody. */
export type SpanKind = 'internal' | 'server' | 'client';

/** A piece of work in a trace. */
export interface Span {
  /** False where nobody will see it: then it costs next to nothing, and so does what begins in it. */
  readonly recording: boolean;
  /** What whoever is called continues the trace by (W3C Trace Context). */
  readonly traceparent: string;
  begin(name: string, kind: SpanKind, attributes?: Attributes): Span;
  end(attributes?: Attributes, failed?: boolean): void;
}

/** Where traces begin, or go on under a caller's `traceparent`; one that cannot be read begins a trace of its own. */
export interface Tracer {
  begin(name: string, kind: SpanKind, traceparent: string | undefined, attributes?: Attributes): Span;
  /** Sends what has ended and stops. */
  close(): Promise<void>;
}
