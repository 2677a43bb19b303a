import type { Config } from '../platform/config.ts';
import type { Tracer } from '../platform/observe/span.ts';

/** Traces where the environment names a receiver of them; nothing is loaded where it names none. */
export async function openTracing({ tracing }: Pick<Config, 'tracing'>, service: string): Promise<Tracer | undefined> {
  if (tracing === null) return undefined;
  const { createTracer } = await import('../platform/observe/tracer.ts');
  return createTracer({ ...tracing, service });
}
