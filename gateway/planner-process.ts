import { nativePlanners, type Grounds, type PlannerReady, type PlanReply, type PlanRequest } from './plan.ts';

/** The process behind `sandboxedPlanner`: the first message has the supergraphs, every further one a document. */
let planners: ReturnType<typeof nativePlanners> | null = null;

process.on('message', (message: PlanRequest | { grounds: Grounds }) => {
  if ('grounds' in message) {
    planners = nativePlanners(message.grounds);
    readSupergraph(planners);
  } else process.send!(reply(message));
});
process.once('disconnect', () => process.exit());

/** Says that it is ready; of a supergraph that cannot be read its end says enough. */
function readSupergraph(planners: ReturnType<typeof nativePlanners>): void {
  try {
    planners('supergraph');
    process.send!('ready' satisfies PlannerReady);
  } catch {
    process.exit(1);
  }
}

function reply({ id, document, over }: PlanRequest): PlanReply {
  try {
    return { id, plan: planners!(over).plan(document, null, new Set(), 0) };
  } catch {
    return { id, error: 'the planner finds no way' };
  }
}
