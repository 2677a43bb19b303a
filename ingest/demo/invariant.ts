import type { Clock } from './clock.ts';
import { accountId } from './finance.ts';
import { subscriberId } from './marketing.ts';
import type { Person } from './people.ts';
import type { Rows } from './rows.ts';
import { contactId, formId } from './sales.ts';
import { requesterId } from './tickets.ts';

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

/** The ids that a person may have in the domains, whether they are there or not. */
export const partyIds = (person: Person): readonly string[] => [
  contactId(person),
  formId(person),
  accountId(person),
  subscriberId(person),
  requesterId(person),
];

/** How many of the times lie between two days ago, both included. */
export const within = (times: readonly string[], clock: Clock, from: number, to: number): number =>
  times.filter((time) => clock.ago(time) >= from && clock.ago(time) <= to).length;
