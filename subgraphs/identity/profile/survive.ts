import type { Criterion, IdentityPolicy, ProfileField } from '../config.ts';
import type { Candidate, Verification } from './candidates.ts';

/** A value that survived, and what it was chosen over. */
export interface Survivor<T> extends Candidate<T> {
  /** What told it from the next best; null where there was no other. */
  readonly decidedBy: Criterion | null;
  /** Other values of a field that has one; other writings of the same value where a field has several. Best first. */
  readonly losing: readonly Survivor<T>[];
}

/** Values that mean the same, as cards wrote them. */
interface Group<T> {
  readonly members: readonly Candidate<T>[];
  readonly domains: number;
}

type Compare<X> = (a: X, b: X) => number;

const TRUST: Readonly<Record<Verification, number>> = { VERIFIED: 0, UNVERIFIED: 1, INVALID: 2 };

/** The one value of a field that survives; null where no card has any. */
export function survivor<T>(
  field: ProfileField,
  candidates: readonly Candidate<T>[],
  policy: IdentityPolicy['survivorship'],
): Survivor<T> | null {
  const { groups, decide } = ranked(field, candidates, policy);
  const [best, next] = groups;
  if (!best) return null;
  const losing = groups.slice(1).map(({ members }) => lost(members[0]!));
  return { ...bestOf(best), decidedBy: next ? decide(best, next) : null, losing };
}

/** All values of a field that has several, each once, best first. */
export function survivors<T>(
  field: ProfileField,
  candidates: readonly Candidate<T>[],
  policy: IdentityPolicy['survivorship'],
): Survivor<T>[] {
  return ranked(field, candidates, policy).groups.map((group) => ({
    ...bestOf(group),
    decidedBy: null,
    losing: group.members.slice(1).map(lost),
  }));
}

const bestOf = <T>({ members }: Group<T>): Candidate<T> => members[0]!;

const lost = <T>(candidate: Candidate<T>): Survivor<T> => ({ ...candidate, decidedBy: null, losing: [] });

function ranked<T>(
  field: ProfileField,
  candidates: readonly Candidate<T>[],
  { default: standard, priority, fields }: IdentityPolicy['survivorship'],
) {
  const order = fields[field] ?? standard;
  const rank = (domain: string) => (priority.includes(domain) ? priority.indexOf(domain) : priority.length);
  const by: Readonly<Record<Criterion, Compare<Candidate<T>>>> = {
    VERIFICATION: (a, b) => TRUST[a.verification] - TRUST[b.verification],
    AGREEMENT: () => 0,
    RECENCY: (a, b) => b.observedAt.getTime() - a.observedAt.getTime(),
    COMPLETENESS: (a, b) => b.completeness - a.completeness,
    PRIORITY: (a, b) => rank(a.source.domain) - rank(b.source.domain),
  };
  const first = (criteria: readonly Criterion[], a: Candidate<T>, b: Candidate<T>) =>
    criteria.map((criterion) => by[criterion](a, b)).find((difference) => difference !== 0) ?? bySource(a, b);
  const grouped = Map.groupBy(candidates, (each) => each.normal);
  const groups = [...grouped.values()].map((members): Group<T> => ({
    members: members.toSorted((a, b) => first(order, a, b)),
    domains: new Set(members.map(({ source }) => source.domain)).size,
  }));
  const compare = (criterion: Criterion, a: Group<T>, b: Group<T>): number =>
    criterion === 'AGREEMENT' ? b.domains - a.domains : by[criterion](best(a, by[criterion]), best(b, by[criterion]));
  const decide = (a: Group<T>, b: Group<T>): Criterion | null =>
    order.find((criterion) => compare(criterion, a, b) !== 0) ?? null;
  return {
    decide,
    groups: groups.toSorted((a, b) => {
      const criterion = decide(a, b);
      return criterion === null ? bySource(a.members[0]!, b.members[0]!) : compare(criterion, a, b);
    }),
  };
}

const best = <T>({ members }: Group<T>, compare: Compare<Candidate<T>>): Candidate<T> =>
  members.reduce((most, each) => (compare(each, most) < 0 ? each : most));

/** What no criterion tells apart keeps an order of its own. */
const bySource = (a: Candidate<unknown>, b: Candidate<unknown>): number => {
  const [one, other] = [`${a.source.domain}/${a.source.id}`, `${b.source.domain}/${b.source.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
};
