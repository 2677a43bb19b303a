import { planInAnyOrder } from './any-order.ts';
import {
  nativePlanners,
  type Ground,
  type GroundText,
  type PlannerReady,
  type PlanReply,
  type PlanRequest,
} from './plan.ts';

/** The process behind `sandboxedPlanner`: the first message has the supergraph, further ones other grounds and documents. */
const grounds = new Map<Ground, string>();
const planners = nativePlanners((over) => grounds.get(over)!);

process.on('message', (message: PlanRequest | GroundText) => {
  if ('document' in message) return void process.send!(reply(message));
  grounds.set(message.over, message.sdl);
  if (message.over === 'supergraph') readSupergraph();
});
process.once('disconnect', () => process.exit());

/** Says that it is ready; of a supergraph that cannot be read its end says enough. */
function readSupergraph(): void {
  try {
    planners('supergraph');
    process.send!('ready' satisfies PlannerReady);
  } catch {
    process.exit(1);
  }
}

function reply({ id, document, over }: PlanRequest): PlanReply {
  try {
    return { id, plan: planInAnyOrder(planners(over), document) };
  } catch {
    return { id, error: 'the planner finds no way' };
  }
}
