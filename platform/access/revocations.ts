import type { Connection } from '../mongo.ts';

interface Revoked {
  /** The token's `jti`. */
  readonly _id: string;
  readonly revokedAt: Date;
  /** When the token would have ended by itself. */
  readonly until: Date;
}

/** The tokens of our own making that were ended before their time, by their ids. */
export interface Revocations {
  /** Ends a token now; `until` is when it would have ended by itself, and so how long this has to be remembered. */
  revoke(id: string, until: Date): Promise<void>;
  readonly has: (id: string) => Promise<boolean>;
}

/** The revocations in `connection`'s database, which holds no token: what has ended anyway is forgotten with the next one. */
export function createRevocations(connection: Connection): Revocations {
  const revoked = connection.collection<Revoked>('revokedTokens');
  return {
    revoke: async (id, until) => {
      const now = new Date();
      await revoked.deleteMany({ until: { $lt: now } });
      await revoked.updateOne({ _id: id }, { $setOnInsert: { revokedAt: now }, $max: { until } }, { upsert: true });
    },
    has: async (id) => (await revoked.findOne({ _id: id }, { projection: { _id: 1 } })) !== null,
  };
}
