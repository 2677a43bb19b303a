import type { Caller } from '../../platform/access/caller.ts';
import type { Domain } from './inputs.ts';

/** What one input adds to a prediction, in the unit of its baseline. */
export interface Contribution {
  readonly input: string;
  readonly domain: Domain;
  readonly value: string | number | null;
  readonly contribution: number;
}

/** A reason as it is told: without input, domain and value where the caller may not read the domain. */
export interface Told {
  readonly input: string | null;
  readonly domain: string | null;
  readonly value: string | null;
  readonly contribution: number;
  readonly withheld: boolean;
}

/** The strongest first; what the caller may not read is one sum at the end, so that all still add up. */
export function toldReasons(contributions: readonly Contribution[], { scopes }: Caller): Told[] {
  const open = contributions.filter(({ domain }) => scopes.has(`${domain}:read`));
  const told = open
    .map(({ value, ...each }): Told => ({ ...each, value: value === null ? null : shown(value), withheld: false }))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  if (open.length === contributions.length) return told;
  const closed = contributions.filter((each) => !open.includes(each));
  const contribution = closed.reduce((sum, each) => sum + each.contribution, 0);
  return [...told, { input: null, domain: null, value: null, contribution, withheld: true }];
}

const shown = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
