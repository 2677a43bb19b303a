import { addressGroups } from './compare-address.ts';
import { birthGroups } from './compare-birth.ts';
import { nameGroups } from './compare-names.ts';
import { valueGroups } from './compare-values.ts';
import { LEVEL_BASE, type Comparison, type Findings } from './comparison.ts';
import type { Table } from './table.ts';

/** Compares the records of a table, two at a time. */
export interface Comparer {
  readonly comparisons: readonly Comparison[];
  /** Overwritten by each comparison. */
  readonly findings: Findings;
  readonly compare: (a: number, b: number) => void;
  /** The levels found last as one number, base 8, the first comparison lowest; on top whether the files differ. */
  readonly pattern: (a: number, b: number) => number;
}

const MOST_COMPARISONS = 15;

/** A comparer for whatever a table holds. */
export function createComparer(table: Table): Comparer {
  const groups = [...nameGroups(table), ...birthGroups(table), ...addressGroups(table), ...valueGroups(table)];
  const comparisons = groups.flatMap((group) => group.comparisons);
  if (comparisons.length > MOST_COMPARISONS)
    throw new RangeError(`At most ${MOST_COMPARISONS} comparisons are made; the columns give ${comparisons.length}.`);
  const findings = { levels: new Uint8Array(comparisons.length), terms: new Uint32Array(comparisons.length) };
  let at = 0;
  const steps = groups.map((group) => {
    const step = group.compareAt(at);
    at += group.comparisons.length;
    return step;
  });
  return {
    comparisons,
    findings,
    compare: (a, b) => {
      for (const step of steps) step(a, b, findings);
    },
    pattern: (a, b) => {
      let pattern = table.files[a] === table.files[b] ? 0 : 1;
      for (let index = comparisons.length - 1; index >= 0; index--)
        pattern = pattern * LEVEL_BASE + findings.levels[index]!;
      return pattern;
    },
  };
}
