import type { Comparison } from '../matching/comparison.ts';
import type { Rates } from '../matching/estimate.ts';

/**
 * How likely strangers agree at each level, as learned by the matching engine from generated British and German people and
 * companies; `else` is the rest. How likely one person's values agree is what the engine expects before it sees data.
 */
const STRANGERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  givenName: { exact: 0.005, alias: 0.001, near: 0.003, initial: 0.001, weak: 0.01, swapped: 1e-5 },
  familyName: { exact: 0.003, part: 0.001, near: 0.0016, weak: 0.003 },
  birthDate: { exact: 5e-5, typo: 0.0014, 'two parts': 0.0032, year: 0.012 },
  address: { same: 2e-5, street: 8e-4, 'number and place': 1e-4, place: 0.004, near: 0.03 },
  mail: { exact: 1e-6, mailbox: 1e-5, near: 2e-5 },
  phone: { exact: 1e-6, typo: 1e-5 },
  organization: { exact: 5e-5, 'most words': 3e-4, 'half the words': 0.01, 'some words': 0.05 },
};

/** The rates that online matching starts from. */
export function standardRates(comparisons: readonly Comparison[]): Rates {
  const m = comparisons.map(({ levels }) => Float64Array.of(0, ...levels.map(({ expected }) => expected)));
  const u = comparisons.map(({ name, levels }) => {
    const known = levels.map((level) => STRANGERS[name]?.[level.name] ?? 0);
    const rest = 1 - known.reduce((sum, rate) => sum + rate, 0);
    return Float64Array.of(0, ...known.map((rate) => (rate === 0 ? rest : rate)));
  });
  return { m, u };
}

/** How often there is what makes people agree who are not one, for each customer. */
export const RELATED: Readonly<Record<string, number>> = {
  'one home': 0.5,
  household: 1.5,
  'household with one mail': 0.3,
  twins: 0.02,
  colleagues: 2,
  'colleagues with one mail': 0.3,
};
