import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { MadeCall } from '../../platform/calling/call.ts';
import type { ClientError } from '../errors.ts';

/** `STALE`: it answers, and what it changed a while ago is not yet published. */
export type DomainStatus = 'OK' | 'DOWN' | 'DENIED' | 'STALE';

export interface DomainState {
  readonly status: DomainStatus;
  /** Of all calls together; null where none was made. */
  readonly ms: number | null;
  /** How long the oldest change of the domain has waited to be published; null where it is not known. */
  readonly ageMs: number | null;
}

/** The longest that a change may wait before others are told that they may see an older state. */
const STALE_MS = 10_000;

const NO_ANSWER = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'INTERNAL_SERVER_ERROR', undefined]);

const DENIALS = new Set<unknown>(['FORBIDDEN', 'CONSENT_REQUIRED', 'CONSENT_UNAVAILABLE']);

/** How each domain that the answer needs fared: those that were called, and those that the caller may not read. */
export function domainStates(
  calls: readonly MadeCall[],
  errors: readonly ClientError[],
  services: Iterable<string>,
): Record<string, DomainState> {
  const denied = new Set(errors.flatMap(scopesOf).map((scope) => scope.split(':', 1)[0]));
  const states: Record<string, DomainState> = {};
  for (const name of services) {
    const own = calls.filter(({ subgraph }) => subgraph === name);
    if (own.length > 0) states[name] = stateOf(own);
    else if (denied.has(name)) states[name] = { status: 'DENIED', ms: null, ageMs: null };
  }
  return states;
}

function stateOf(calls: readonly MadeCall[]): DomainState {
  const codes = calls.flatMap(({ result }) => result.errors?.map(({ extensions }) => extensions?.['code']) ?? []);
  const ages = calls.map(({ report }) => report.lagMs).filter((age) => age !== null);
  const ageMs = ages.length > 0 ? Math.max(...ages) : null;
  const ms = Math.round(calls.reduce((sum, call) => sum + call.ms, 0) * 10) / 10;
  return { status: statusOf(codes, ageMs), ms, ageMs };
}

function statusOf(codes: readonly unknown[], ageMs: number | null): DomainStatus {
  if (codes.some((code) => NO_ANSWER.has(code))) return 'DOWN';
  if (codes.some((code) => DENIALS.has(code))) return 'DENIED';
  return ageMs !== null && ageMs > STALE_MS ? 'STALE' : 'OK';
}

const scopesOf = ({ extensions }: ClientError): string[] =>
  extensions.code === 'FORBIDDEN' ? ((extensions['scopes'] ?? []) as string[][]).flat() : [];

/** What an answer took: its estimated cost, the plan, each fetch, and the database commands of each domain that tells. */
export function explained(cost: number, plan: PlanNode | null, calls: readonly MadeCall[]) {
  const commands: Record<string, number> = {};
  for (const { subgraph, report } of calls)
    if (report.commands !== null) commands[subgraph] = (commands[subgraph] ?? 0) + report.commands;
  return {
    cost,
    plan,
    fetches: calls.map(({ subgraph, ms, report }) => ({
      subgraph,
      ms: Math.round(ms * 10) / 10,
      commands: report.commands,
      // What its subgraph asked of others, such as whether persons agree, where the plan does not bring it.
      ...(report.asks && { asks: report.asks }),
    })),
    commands,
  };
}
