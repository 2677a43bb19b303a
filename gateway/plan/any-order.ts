import type { QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';
import { Kind, parse, print, visit, type SelectionSetNode } from 'graphql';

/** What the planner says where it loses a step that it has merged with another. */
const LOST_STEP = 'Missing FetchStep';
const MOST_ORDERS = 12;

/**
 * Plans a document. With many fields that require others the planner loses a step in some orders of them and not in others (hive router
 * query planner 0.0.38); since answers are put in the order of the operation, any order will do.
 */
export function planInAnyOrder(planner: QueryPlanner, document: string): QueryPlan {
  let orders = 0;
  for (let text = document; ; text = reordered(document, orders)) {
    try {
      return planner.plan(text, null, new Set(), 0);
    } catch (error) {
      if (!String(error).includes(LOST_STEP) || ++orders > MOST_ORDERS) throw error;
    }
  }
}

/** The same document in its nth other order; the fields of the operation itself stay, since those of a mutation run in their order. */
function reordered(document: string, nth: number): string {
  const order = (set: SelectionSetNode): SelectionSetNode => {
    const { selections } = set;
    const by = Math.floor(nth / 2) % selections.length;
    const turned = [...selections.slice(by), ...selections.slice(0, by)];
    return { ...set, selections: nth % 2 === 1 ? turned.reverse() : turned };
  };
  return print(
    visit(parse(document, { noLocation: true }), {
      SelectionSet: {
        leave: (set, _, parent) =>
          parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION ? undefined : order(set),
      },
    }),
  );
}
