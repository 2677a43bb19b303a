import type { Attribute, Table } from './table.ts';

/** What a level says of two values; the last level of every comparison is `else`. */
export interface Level {
  readonly name: string;
  /** What share of matching pairs is expected at this level before the data are seen. */
  readonly expected: number;
  /** Agreement here weighs by how often the value occurs: sharing a rare name says more than sharing a common one. */
  readonly byTerm?: boolean;
}

/** One piece of evidence: fields that depend on each other are one comparison, so that none counts twice. */
export interface Comparison {
  readonly name: string;
  /** Level 1 is the first; level 0 says that a side has no value, which is no evidence. */
  readonly levels: readonly Level[];
  /** Terms are numbered 1 to this. */
  readonly terms: number;
  /** The terms of a record. */
  readonly eachTerm: (row: number, visit: (term: number) => void) => void;
  /** What a term stands for, the same in every table: for whoever counts terms elsewhere. */
  readonly textOf: (term: number) => string;
}

/** Where a comparison writes what it finds: a level for each comparison, and the term that both records share or 0. */
export interface Findings {
  readonly levels: Uint8Array;
  readonly terms: Uint32Array;
}

/** Compares two records and writes the findings of one or more comparisons, the first at index `at`. */
export type Compare = (a: number, b: number, findings: Findings) => void;

/** Comparisons that are made together. */
export interface ComparisonGroup {
  readonly comparisons: readonly Comparison[];
  readonly compareAt: (at: number) => Compare;
}

/** Makes its groups for the attributes that a table has. */
export type MakeGroups = (table: Table) => readonly ComparisonGroup[];

/** At most so many levels with level 0: patterns of levels are numbers in base 8. */
export const LEVEL_BASE = 8;

/** Terms that are the ids of one attribute's values. */
export function termsOfAttribute({ size, slots, ids, starts, units }: Attribute) {
  return {
    terms: size,
    textOf: (term: number) => String.fromCharCode(...units.subarray(starts[term], starts[term + 1])),
    eachTerm: (row: number, visit: (term: number) => void) => {
      for (let slot = row * slots; slot < (row + 1) * slots; slot++) if (ids[slot] !== 0) visit(ids[slot]!);
    },
  };
}
