import { setTimeout as pause } from 'node:timers/promises';

/** Waits until a condition holds; throws when it does not within the time. */
export async function until(condition: () => Promise<boolean>, timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`A condition was to hold within ${timeoutMs} ms; it does not.`);
    await pause(20);
  }
}
