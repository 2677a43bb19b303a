import { existsSync, rmSync } from 'node:fs';
import { homeAt } from './home.ts';
import { tryHold } from './hold.ts';
import { withLock } from './lock.ts';
import { endOrphans } from './processes.ts';

/** Removes the engines and all data of a home, unasked; refuses while somebody uses them. The package cache stays. */
export async function reset(path: string): Promise<void> {
  const home = homeAt(path);
  if (!existsSync(home.path)) return;
  await withLock(home.path, async () => {
    const held = await tryHold(home);
    if (held) {
      await held.release();
      throw new Error(`Engines in use are not reset; stop what runs on ${home.path} first`);
    }
    await endOrphans(home);
    for (const path of [home.settings, home.root, home.log, `${home.log}.1`])
      rmSync(path, { recursive: true, force: true });
  });
}
