import type { createScram } from './scram.ts';

/** What one client connection is: under which address it reached us, and whether it has proved who it is. */
export interface Peer {
  readonly id: number;
  readonly address: string;
  authenticated: boolean;
  /** True once its socket is gone: what it still has open is rolled back. */
  closed: boolean;
  conversation: ReturnType<ReturnType<typeof createScram>> | null;
}
