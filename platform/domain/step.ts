/** The steps of a write and of what follows it, in order: after each of them a process may die without harm. */
export const STEPS = [
  'write:read',
  'write:records',
  'write:parties',
  'write:activities',
  'write:outbox',
  'write:committed',
  'relay:leased',
  'relay:published',
  'relay:marked',
  'link:read',
  'link:written',
  'link:committed',
  'link:acknowledged',
] as const;

export type Step = (typeof STEPS)[number];

let observer: ((step: Step) => void) | null = null;

/** Tells the observer, if any, that a step is done. */
export const reached = (step: Step): void => observer?.(step);

/** Installs what the crash tests use to end the process at a step; null removes it. */
export const observeSteps = (next: ((step: Step) => void) | null): void => {
  observer = next;
};
