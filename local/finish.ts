import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Home } from './home.ts';

/** Completes a restore that was interrupted after its data had been verified; every start calls it. */
export function finishRestore(home: Home): void {
  if (!existsSync(verifiedOf(home))) return;
  rmSync(home.postgresData, { recursive: true, force: true });
  // What Redis holds belongs to the data that was replaced.
  rmSync(home.redisData, { recursive: true, force: true });
  renameSync(verifiedOf(home), home.postgresData);
}

/** Where restored data waits that has proved its checksums. */
export const verifiedOf = (home: Home): string => `${home.postgresData}.verified`;
