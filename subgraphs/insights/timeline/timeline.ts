import type { Caller } from '../../../platform/access/caller.ts';
import type { Cursors } from '../../../platform/domain/cursor.ts';
import { clientError } from '../../../platform/errors.ts';
import { pageSize } from '../../../platform/domain/page.ts';
import type { ActivityKind, MissingReason } from '../schema.generated.ts';
import { stubKinds } from './kinds.ts';
import { TIMELINE_DOMAINS, type Answered, type StubLoaders } from './loaders.ts';
import { before, FROM_NEWEST, placesAfter, timelineCursors, type Start, type Stub } from './positions.ts';

export interface TimelineArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly kinds?: readonly ActivityKind[] | null;
  readonly domains?: readonly string[] | null;
}

type Links = readonly { readonly domain: string; readonly parties: readonly string[] }[];

interface Reading {
  readonly load: StubLoaders;
  readonly cursors: Cursors;
  readonly caller: Caller;
}

/** One page of all domains' activities, merged; a domain that cannot answer is a gap that can be filled later. */
export async function timelineOf(links: Links, args: TimelineArgs, { load, cursors, caller }: Reading) {
  const size = pageSize(args.first);
  const domains = checkedDomains(args.domains ?? null);
  const kinds = args.kinds ?? null;
  const cursor = timelineCursors(cursors, links, [kinds, domains, caller.subject]);
  const start = args.after == null ? FROM_NEWEST : cursor.decode(args.after);
  const asked = (start.only === null ? domains : [start.only]).flatMap((domain) => {
    const parties = links.find((link) => link.domain === domain)?.parties ?? [];
    const wanted = stubKinds(domain, kinds);
    return parties.length === 0 || wanted?.length === 0 ? [] : [{ domain, parties, kinds: wanted }];
  });
  const answers = await Promise.all(
    asked.map(({ domain, ...of }) =>
      load.get(domain)!.load({ ...of, place: start.places[domain] ?? null, first: size + 1 }),
    ),
  );
  const found = merged(answers, start);
  const page = found.slice(0, size);
  const failed = asked.flatMap(({ domain }, index) => gapOf(domain, answers[index]!));
  const last = page.at(-1);
  // Where this page ends a gap ends too: what lies beyond is asked for with the next page.
  const until = found.length > size && last ? ([last.at, last.domain, last.id] as const) : start.until;
  const edges = page.map((stub) => ({
    node: stub,
    cursor: cursor.encode({ ...start, places: placesAfter(stub, domains) }),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    gaps: failed.map(({ domain, reason }) => ({
      domain,
      reason,
      resumeCursor: cursor.encode({ places: start.places, only: domain, until }),
    })),
  };
}

const merged = (answers: readonly Answered[], { until }: Start): Stub[] => {
  const end = until && { at: until[0], domain: until[1], id: until[2] };
  return answers
    .flatMap((answer) => ('stubs' in answer ? answer.stubs : []))
    .filter((stub) => end === null || before(stub, end) < 0)
    .sort(before);
};

const gapOf = (domain: string, answer: Answered): { domain: string; reason: MissingReason }[] =>
  'reason' in answer ? [{ domain, reason: answer.reason }] : [];

function checkedDomains(given: readonly string[] | null): readonly string[] {
  const unknown = given?.find((domain) => !TIMELINE_DOMAINS.includes(domain));
  if (unknown !== undefined)
    throw clientError(
      'BAD_USER_INPUT',
      `domains are of ${TIMELINE_DOMAINS.join(', ')}; ${JSON.stringify(unknown.slice(0, 40))} came.`,
    );
  return given === null ? TIMELINE_DOMAINS : TIMELINE_DOMAINS.filter((domain) => given.includes(domain));
}
