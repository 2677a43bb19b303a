import type { EngineVersions } from './packages/cache.ts';

/** Refuses engines that cannot read what is there: another PostgreSQL major, or an older engine than the one that wrote it. */
export function checkVersions(home: string, data: EngineVersions, engines: EngineVersions): void {
  const way = `To keep the data, run \`c360 backup\` on the machine or with the package cache that wrote it; to start anew, run \`c360 reset\`.`;
  if (major(data.postgresql) !== major(engines.postgresql)) {
    throw new Error(
      `Data is opened by the PostgreSQL major that wrote it; ${home} was written by ${data.postgresql}, the engine here is ${engines.postgresql}. ${way}`,
    );
  }
  for (const name of ['documentdb', 'redis'] as const) {
    if (compare(data[name], engines[name]) <= 0) continue;
    throw new Error(
      `Data is opened by the ${name} that wrote it or a newer one; ${home} was written by ${data[name]}, the engine here is ${engines[name]}. ${way}`,
    );
  }
}

function major(version: string): string {
  return version.split('.')[0]!;
}

/** Below, at or above zero as `left` is older than, the same as or newer than `right`; parts compare as numbers. */
export function compare(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split(/[.-]/).map(Number));
  for (let i = 0; i < Math.max(a!.length, b!.length); i++) {
    const difference = (a![i] ?? 0) - (b![i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
