import { pageSize, type Page, type PageArgs } from '../../../platform/domain/page.ts';
import type { Context } from '../types.ts';
import type { Household } from './household.ts';

/** A page of members. */
export type MemberPage = Page<{ readonly id: string }>;

/** A page of a household, whose members are all known already. */
export function membersOf({ id, members }: Household, args: PageArgs, { cursors, caller }: Context): MemberPage {
  const size = pageSize(args.first);
  const scope = JSON.stringify(['household', id, caller.subject]);
  const after = args.after == null ? null : String(cursors.decode(args.after, scope)[1]);
  const left = members.filter((member) => after === null || member > after);
  const edges = left.slice(0, size).map((member) => ({
    node: { id: member },
    cursor: cursors.encode([0, member], scope),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: left.length > size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => Promise.resolve(members.length),
  };
}
