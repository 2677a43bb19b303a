import {
  ROOT_CONTEXT,
  SpanKind as Kind,
  SpanStatusCode,
  trace,
  type Context,
  type Span as Sdk,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
  type Sampler,
} from '@opentelemetry/sdk-trace';
import type { Attributes, Span, SpanKind, Tracer } from './span.ts';
import type { Tracing } from './tracing.ts';

const KINDS: Readonly<Record<SpanKind, Kind>> = { internal: Kind.INTERNAL, server: Kind.SERVER, client: Kind.CLIENT };

/** Spans of one process, sent in batches to an OTLP receiver; while it is away they are dropped. Nothing is global. */
export function createTracer({ endpoint, sampler, ratio, service }: Tracing & { readonly service: string }): Tracer {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/u, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    sampler: samplerOf(sampler, ratio),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('customer-360');

  const begin = (name: string, kind: SpanKind, attributes: Attributes | undefined, above: Context): Span =>
    spanOf(tracer.startSpan(name, { kind: KINDS[kind], attributes: attributes as never }, above));

  function spanOf(sdk: Sdk): Span {
    const { traceId, spanId, traceFlags } = sdk.spanContext();
    const span: Span = {
      recording: sdk.isRecording(),
      traceparent: `00-${traceId}-${spanId}-0${traceFlags & 1}`,
      begin: (name, kind, attributes) =>
        span.recording ? begin(name, kind, attributes, trace.setSpan(ROOT_CONTEXT, sdk)) : span,
      end: (attributes, failed = false) => {
        if (!span.recording) return;
        if (attributes) sdk.setAttributes(attributes);
        if (failed) sdk.setStatus({ code: SpanStatusCode.ERROR });
        sdk.end();
      },
    };
    return span;
  }

  return {
    begin: (name, kind, traceparent, attributes) => begin(name, kind, attributes, contextOf(traceparent)),
    close: () => provider.shutdown().catch(() => undefined),
  };
}

const NOTHING = /^0+$/u;

/** Of version 00, and of later ones as far as they say the same. */
function contextOf(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] =
    /^(?!ff)[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:$|-)/u.exec(traceparent ?? '') ?? [];
  if (!traceId || !spanId || NOTHING.test(traceId) || NOTHING.test(spanId)) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags!, 16) & 1,
    isRemote: true,
  });
}

function samplerOf(name: Tracing['sampler'], ratio: number): Sampler {
  const own = name.replace('parentbased_', '');
  const root =
    own === 'always_on'
      ? new AlwaysOnSampler()
      : own === 'always_off'
        ? new AlwaysOffSampler()
        : new TraceIdRatioBasedSampler(ratio);
  return own === name ? root : new ParentBasedSampler({ root });
}
