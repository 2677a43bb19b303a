import { z } from 'zod';

/** OpenTelemetry's own variables for where traces go and which are taken; README's table describes each. */
export const tracingVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/u }).optional(),
  OTEL_TRACES_SAMPLER: z
    .enum([
      'always_on',
      'always_off',
      'traceidratio',
      'parentbased_always_on',
      'parentbased_always_off',
      'parentbased_traceidratio',
    ])
    .default('parentbased_always_on'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
};

type Variables = z.infer<z.ZodObject<typeof tracingVariables>>;

/** Where traces go, and which. */
export interface Tracing {
  /** Of an OTLP receiver over HTTP, without `/v1/traces`. */
  readonly endpoint: string;
  readonly sampler: Variables['OTEL_TRACES_SAMPLER'];
  /** The part of traces that a `traceidratio` takes. */
  readonly ratio: number;
}

/** What the variables say; null: nothing is traced. */
export const tracingOf = (variables: Variables): Tracing | null =>
  variables.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
    ? null
    : {
        endpoint: variables.OTEL_EXPORTER_OTLP_ENDPOINT,
        sampler: variables.OTEL_TRACES_SAMPLER,
        ratio: variables.OTEL_TRACES_SAMPLER_ARG,
      };
