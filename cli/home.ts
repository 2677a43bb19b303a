import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** In the home folder: a demo that was begun and not finished. */
export const DEMO_PLAN = 'demo.json';

/** In the home folder: where imports stand. */
export const IMPORTS = 'imports';

/** Work that was under way was under way in the data that is gone: going on, it would leave out what the old had. */
export function forgetWork(home: string): void {
  rmSync(join(home, IMPORTS), { recursive: true, force: true });
  rmSync(join(home, DEMO_PLAN), { force: true });
}
