import { statSync } from 'node:fs';
import { sep } from 'node:path';

interface Test {
  readonly path: string;
  readonly context: { readonly config: { readonly rootDir: string } };
}

/** Suites of the whole house first, so that no long one is left to run alone at the end; larger files before smaller ones. */
export default class HousesFirst {
  sort(tests: readonly Test[]): Test[] {
    return tests.toSorted((a, b) => weight(b) - weight(a));
  }

  /** Nothing is kept between runs: the order depends on the files alone. */
  cacheResults(): void {}
}

function weight({ path, context }: Test): number {
  const ofTheHouse = path.startsWith(`${context.config.rootDir}${sep}test${sep}`);
  return (ofTheHouse ? 1e9 : 0) + statSync(path).size;
}
