import { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { PlannerReady, PlanReply, PlanRequest } from './plan.ts';

/** The process behind `sandboxedPlanner`: the first message is the supergraph, every further one a document. */
let planner: QueryPlanner | null = null;

process.on('message', (message: PlanRequest | { sdl: string }) => {
  if ('sdl' in message) {
    planner = new QueryPlanner(message.sdl);
    process.send!('ready' satisfies PlannerReady);
  } else process.send!(reply(message));
});
process.once('disconnect', () => process.exit());

function reply({ id, document }: PlanRequest): PlanReply {
  try {
    return { id, plan: planner!.plan(document, null, new Set(), 0) };
  } catch (error) {
    return { id, error: error instanceof Error ? 'the planner finds no way' : 'unknown' };
  }
}
