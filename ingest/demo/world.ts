import { clockOf } from './clock.ts';
import { generateDemo, type DemoOptions } from './generate.ts';
import type { World } from './invariant.ts';
import type { Person } from './people.ts';
import { emptyRows, type Kind } from './rows.ts';

/** A whole demo at once, for tests and evaluations; `generateDemo` makes the same one piece by piece. */
export function worldOf(options: DemoOptions): World {
  const rows = emptyRows();
  const people: Person[] = [];
  for (const neighbourhood of generateDemo(options)) {
    people.push(...neighbourhood.people);
    for (const kind of Object.keys(rows) as Kind[]) (rows[kind] as object[]).push(...neighbourhood.rows[kind]);
  }
  return { people, rows, clock: clockOf(options.now) };
}
