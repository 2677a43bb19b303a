/** One measurement: load from this process, whose own time is not counted. */
import autocannon from 'autocannon';
import type { Variant } from './variants.ts';
import { cpuMsOf, inRoot, rssMbOf, treeOf } from './processes.ts';

export interface Figures {
  /** Milliseconds of processor a request, over all processes but the database's. */
  readonly cpuMs: number;
  readonly databaseCpuMs: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMb: number;
}

export interface Load {
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** The folder that the engines see as `/`. */
  readonly enginesRoot: string;
}

export async function measure(variant: Variant, { bodies, connections, seconds, enginesRoot }: Load): Promise<Figures> {
  const processes = variant.roots.flatMap(treeOf);
  const engines = inRoot(enginesRoot);
  const before = [cpuMsOf(processes), cpuMsOf(engines)] as const;
  const began = performance.now();
  let connection = 0;
  const result = await autocannon({
    url: variant.url,
    connections,
    duration: seconds,
    sampleInt: 50,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...variant.headers },
    requests: bodies.map((body) => ({ body })),
    // Each connection begins at another customer: in step they would all ask for the same one, which gateways that share
    // calls in flight answer once for all.
    setupClient: (client: { setRequests(requests: readonly object[]): void }) => {
      const start = Math.floor((connection++ * bodies.length) / connections);
      client.setRequests([...bodies.slice(start), ...bodies.slice(0, start)].map((body) => ({ body })));
    },
  } as never);
  const took = (performance.now() - began) / 1000;
  const answered = result['2xx'];
  // On a busy machine the first answer may take longer than a short round.
  if (answered === 0 && seconds < 10)
    return measure(variant, { bodies, connections, seconds: seconds * 4, enginesRoot });
  if (result.non2xx > 0 || result.errors > 0 || answered === 0)
    throw new Error(
      `${variant.name}: ${answered} answers, ${result.non2xx} refusals, ${result.errors} errors under load.`,
    );
  return {
    cpuMs: (cpuMsOf(processes) - before[0]) / answered,
    databaseCpuMs: (cpuMsOf(engines) - before[1]) / answered,
    perSecond: answered / took,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    rssMb: rssMbOf(processes),
  };
}

/** The data that a variant answers; an answer with errors is none. */
export async function ask(variant: Variant, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...variant.headers };
  const response = await fetch(variant.url, { method: 'POST', headers, body });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`${variant.name} answers ${text.slice(0, 1_000)}`);
  return data;
}
