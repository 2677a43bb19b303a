import { QueryPlanner, type QueryPlan } from '@graphql-hive/router-query-planner';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { refusal } from '../errors.ts';
import { planInAnyOrder } from './any-order.ts';

/**
 * What a document is planned over: the supergraph, or the one in which entities can be had by their keys; for purposes
 * that rest on consent, either of the two with the fetches that learn of it.
 */
export type Ground = 'supergraph' | 'stubs' | 'consent' | 'consent-stubs';

/** The SDL of a ground, made when it is first asked for. */
export type Grounds = (over: Ground) => string;

/** Makes query plans; refuses a document that cannot be planned with `PLAN_FAILED`. */
export interface Planner {
  plan(document: string, over: Ground): Promise<QueryPlan>;
  close(): Promise<void>;
}

/** A planner that reads its supergraph in a process of its own. */
export interface SandboxedPlanner extends Planner {
  /** Resolves when it has read the supergraph; rejects when it cannot. */
  ready(): Promise<void>;
}

/** What goes to the planner's process, and what comes back. */
export interface PlanRequest {
  readonly id: number;
  readonly document: string;
  readonly over: Ground;
}
/** Comes before the first request over it, that of the supergraph before all others. */
export interface GroundText {
  readonly over: Ground;
  readonly sdl: string;
}
export interface PlanReply {
  readonly id: number;
  readonly plan?: QueryPlan;
  readonly error?: string;
}

/** What the planner's process says once it has read the supergraph. */
export type PlannerReady = 'ready';

const planFailed = (reason: string) =>
  refusal('PLAN_FAILED', `The operation cannot be planned over the subgraphs: ${reason}.`);

/** Plans documents of our own in this process. */
export function trustedPlanner(grounds: Grounds): Planner {
  const planners = nativePlanners(grounds);
  return {
    plan: async (document, over) => {
      try {
        return planInAnyOrder(planners(over), document);
      } catch {
        throw planFailed('the planner finds no way');
      }
    },
    close: async () => {},
  };
}

/** The native planner of each ground, made when it is first needed; equal grounds have one. */
export function nativePlanners(grounds: Grounds): (over: Ground) => QueryPlanner {
  const planners = new Map<string, QueryPlanner>();
  return (over) => {
    const sdl = grounds(over);
    let planner = planners.get(sdl);
    if (!planner) planners.set(sdl, (planner = new QueryPlanner(sdl)));
    return planner;
  };
}

const PLAN_TIMEOUT_MS = 5_000;
const REMEMBERED_FAILURES = 10_000;

interface Pending extends PlanRequest {
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Plans documents of clients in a process of its own: the native planner can abort its process, whatever thread it
 * runs in. It is given one document at a time, so the one under way is the one that took it down (or that took too
 * long): that document is refused from then on, the others are planned by the next process.
 */
export function sandboxedPlanner(grounds: Grounds): SandboxedPlanner {
  const failed = new LRUCache<string, true>({ max: REMEMBERED_FAILURES });
  const queue: Pending[] = [];
  let child: ChildProcess | null = null;
  /** The grounds that the process knows. */
  const told = new Set<Ground>();
  /** The time for a document begins when the process is there to plan it: a busy machine starts processes slowly. */
  let ready = false;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const reading = Promise.withResolvers<void>();
  reading.promise.catch(() => undefined);

  function start(): ChildProcess {
    ready = false;
    const started = fork(join(import.meta.dirname, 'planner-process.ts'), { serialization: 'advanced', execArgv: [] });
    started.on('message', (message: PlanReply | PlannerReady) => {
      if (started !== child) return;
      if (message === 'ready') {
        ready = true;
        reading.resolve();
        if (queue.length > 0) watch();
      } else settle(message);
    });
    started.once('exit', () => started === child && lost());
    told.clear();
    tell(started, 'supergraph');
    return started;
  }

  function tell(process: ChildProcess, over: Ground): void {
    if (told.has(over)) return;
    told.add(over);
    process.send({ over, sdl: grounds(over) } satisfies GroundText);
  }

  function next(): void {
    const current = queue[0];
    if (!current || closed) return idle();
    child ??= start();
    busy();
    const { id, document, over } = current;
    tell(child, over);
    child.send({ id, document, over } satisfies PlanRequest);
    if (ready) watch();
  }

  function watch(): void {
    clearTimeout(timer);
    timer = setTimeout(() => child?.kill('SIGKILL'), PLAN_TIMEOUT_MS);
  }

  function busy(): void {
    child?.ref();
    child?.channel?.ref();
  }

  /** A waiting planner keeps nobody alive. */
  function idle(): void {
    child?.unref();
    child?.channel?.unref();
  }

  function settle({ id, plan, error }: PlanReply): void {
    const current = queue[0];
    if (current?.id !== id) return;
    clearTimeout(timer);
    queue.shift();
    if (plan) current.resolve(plan);
    else reject(current, error ?? 'the planner finds no way');
    next();
  }

  function lost(): void {
    clearTimeout(timer);
    child = null;
    reading.reject(new Error('The planner reads a supergraph of Federation 2; it could not read this one.'));
    const culprit = queue.shift();
    if (culprit) reject(culprit, 'the planner gave up on it');
    next();
  }

  function reject({ document, over, reject: refuse }: Pending, reason: string): void {
    failed.set(`${over} ${document}`, true);
    refuse(planFailed(reason));
  }

  let ids = 0;
  child = start();
  idle();
  return {
    plan: (document, over) =>
      new Promise((resolve, reject) => {
        if (failed.has(`${over} ${document}`)) return reject(planFailed('it has failed before'));
        if (closed) return reject(planFailed('the planner is closed'));
        queue.push({ id: (ids += 1), document, over, resolve, reject });
        if (queue.length === 1) next();
      }),
    ready: async () => {
      busy();
      await reading.promise;
      if (queue.length === 0) idle();
    },
    close: async () => {
      closed = true;
      clearTimeout(timer);
      reading.reject(planFailed('the planner is closed'));
      for (const each of queue.splice(0)) each.reject(planFailed('the planner is closed'));
      const ending = child;
      child = null;
      if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
      ending.ref();
      ending.kill('SIGKILL');
      await once(ending, 'exit');
    },
  };
}
