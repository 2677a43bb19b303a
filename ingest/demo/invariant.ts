import type { Clock } from './clock.ts';
import type { Person } from './people.ts';
import type { Rows } from './rows.ts';

/** A whole demo in memory: who people are, and what the domains are told of them. */
export interface World {
  readonly people: readonly Person[];
  readonly rows: Rows;
  readonly clock: Clock;
}

/** A rule that the demo's stories keep; `broken` yields the ids of what breaks it. */
export interface Invariant {
  readonly name: string;
  readonly broken: (world: World) => readonly string[];
}

/** The ids of rows. */
export const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
/** Rows by the party that they point at. */
export const byParty = <T extends { readonly party: string }>(rows: readonly T[]) =>
  Map.groupBy(rows, (row) => row.party);
