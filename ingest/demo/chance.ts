import { base, de, en, en_GB, en_US, Faker, fr } from '@faker-js/faker';
import { uniform } from '../../platform/random.ts';
import { hash53 } from '../file/hash.ts';

export type Country = 'DE' | 'FR' | 'GB' | 'US';

/** Numbers and names that look random and come again for the same seed and place. */
export interface Chance {
  /** A whole number, both ends included. */
  readonly int: (min: number, max: number) => number;
  readonly odds: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the values, as likely as its weight. */
  readonly weighted: <T>(weights: readonly (readonly [number, T])[]) => T;
  readonly faker: (country: Country) => Faker;
}

const fakers: Readonly<Record<Country, Faker>> = {
  DE: new Faker({ locale: [de, en, base] }),
  FR: new Faker({ locale: [fr, en, base] }),
  GB: new Faker({ locale: [en_GB, en, base] }),
  US: new Faker({ locale: [en_US, en, base] }),
};

/** The chance of one place of the demo: places do not depend on each other, so they can be made one by one. */
export function chanceOf(seed: number, place: string): Chance {
  const start = hash53(`${seed}/${place}`);
  for (const faker of Object.values(fakers)) faker.seed(start % 2 ** 32);
  const next = uniform(start);
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    int,
    odds: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    weighted: (weights) => {
      let rest = next() * weights.reduce((sum, [weight]) => sum + weight, 0);
      return (weights.find(([weight]) => (rest -= weight) < 0) ?? weights[weights.length - 1]!)[1];
    },
    faker: (country) => fakers[country],
  };
}
