import type { SubgraphResult } from '../platform/calling/call.ts';
import { serviceCaller } from '../platform/calling/ask.ts';
import type { House } from './house.ts';
import { Fault } from './fault.ts';

/** A bulk write of 1,000 rows, its transaction repeated, may take longer than a client's request. */
const CALL_MS = 60_000;

/** Runs operations of one domain for the command line, each document prepared once. */
export function executeIn(house: House, domain: string) {
  const subgraph = house.subgraphs.get(domain);
  if (!subgraph) throw new Fault(`A domain is one of ${[...house.subgraphs.keys()].join(', ')}; ${domain} came.`);
  const caller = serviceCaller('import', [`${domain}:read`, `${domain}:write`]);
  const prepared = new Map<string, ReturnType<typeof subgraph.prepare>>();
  return (document: string, variables: Readonly<Record<string, unknown>>): Promise<SubgraphResult> => {
    let call = prepared.get(document);
    if (!call) prepared.set(document, (call = subgraph.prepare(document)));
    return call(variables, { caller, deadline: performance.now() + CALL_MS, requestId: 'import' });
  };
}
