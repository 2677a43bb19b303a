import { katz, newcombe, reach, wilson, type Interval, type Proportion } from '../maths/intervals.ts';

/** One decision: who was decided about, what was decided, and what would have been right. */
export interface Decision {
  readonly group: string;
  readonly selected: boolean;
  /** Whether the favourable outcome is the true one. */
  readonly positive: boolean;
}

/** A share with its Wilson interval; null where it is a share of nobody. */
interface Share extends Proportion {
  readonly rate: number;
  readonly interval: Interval;
}

/** How a group differs from the reference; null where there is nobody to compare, or no ratio. */
interface Difference {
  readonly value: number;
  readonly interval: Interval | null;
}

/** What one group got. */
export interface GroupFigures {
  readonly group: string;
  readonly n: number;
  /** The share whose true outcome is the favourable one. */
  readonly baseRate: Share;
  /** The share that was selected: equal ones are demographic parity. */
  readonly selectionRate: Share;
  /** The share selected of those whose true outcome is the favourable one: equal ones are equal opportunity. */
  readonly truePositiveRate: Share | null;
}

/** A group beside the reference: its rate minus, or divided by, the reference's. */
export interface Comparison {
  readonly group: string;
  readonly demographicParity: Difference;
  readonly equalOpportunity: Difference | null;
  readonly disparateImpact: Difference | null;
}

/** Group fairness of decisions; the summary is of the two groups furthest apart. */
export interface Fairness {
  readonly reference: string;
  readonly confidence: number;
  readonly demographicParityDifference: number;
  readonly equalOpportunityDifference: number | null;
  readonly disparateImpactRatio: number | null;
  readonly groups: readonly GroupFigures[];
  readonly comparisons: readonly Comparison[];
}

/**
 * Demographic parity, equal opportunity (Hardt, Price, Srebro 2016) and disparate impact (the four-fifths rule of the
 * Uniform Guidelines 1978, 29 CFR 1607.4 D) with confidence intervals of each group against a reference: by default the
 * group selected most often, as the four-fifths rule has it.
 */
export function fairness(decisions: readonly Decision[], { reference = '', confidence = 0.95 } = {}): Fairness {
  const z = reach(confidence);
  const groups = [...Map.groupBy(decisions, ({ group }) => group)]
    .map(([group, members]) => figuresOf(group, members, z))
    .sort((a, b) => b.selectionRate.rate - a.selectionRate.rate || b.n - a.n || (a.group < b.group ? -1 : 1));
  if (groups.length < 2)
    throw new RangeError(
      `Fairness compares at least two groups; ${groups.map(({ group }) => group).join()} came alone.`,
    );
  const against = reference === '' ? groups[0]! : groups.find(({ group }) => group === reference);
  if (!against)
    throw new RangeError(
      `The reference is one of the groups ${groups.map(({ group }) => group).join(', ')}; ${reference} came.`,
    );
  const selection = groups.map(({ selectionRate }) => selectionRate.rate);
  const opportunity = groups.flatMap(({ truePositiveRate }) => truePositiveRate?.rate ?? []);
  return {
    reference: against.group,
    confidence,
    demographicParityDifference: spread(selection),
    equalOpportunityDifference: opportunity.length < 2 ? null : spread(opportunity),
    disparateImpactRatio: Math.max(...selection) === 0 ? null : Math.min(...selection) / Math.max(...selection),
    groups,
    comparisons: groups.filter((each) => each !== against).map((each) => compare(each, against, z)),
  };
}

const spread = (rates: readonly number[]): number => Math.max(...rates) - Math.min(...rates);

function figuresOf(group: string, members: readonly Decision[], z: number): GroupFigures {
  const positives = members.filter(({ positive }) => positive);
  const selected = (of: readonly Decision[]) => of.filter((each) => each.selected).length;
  return {
    group,
    n: members.length,
    baseRate: share(positives.length, members.length, z),
    selectionRate: share(selected(members), members.length, z),
    truePositiveRate: positives.length === 0 ? null : share(selected(positives), positives.length, z),
  };
}

const share = (count: number, of: number, z: number): Share => ({
  count,
  of,
  rate: count / of,
  interval: wilson({ count, of }, z),
});

function compare(each: GroupFigures, against: GroupFigures, z: number): Comparison {
  const difference = (a: Share, b: Share) => ({ value: a.rate - b.rate, interval: newcombe(a, b, z) });
  const [selection, other] = [each.selectionRate, against.selectionRate];
  return {
    group: each.group,
    demographicParity: difference(selection, other),
    equalOpportunity:
      each.truePositiveRate && against.truePositiveRate
        ? difference(each.truePositiveRate, against.truePositiveRate)
        : null,
    disparateImpact:
      other.count === 0 ? null : { value: selection.rate / other.rate, interval: katz(selection, other, z) },
  };
}
