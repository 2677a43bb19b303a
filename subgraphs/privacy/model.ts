import type { Stored } from '../../platform/domain/kind.ts';
import { documentSchema } from '../../platform/domain/model.ts';
import type { Connection } from '../../platform/mongo.ts';
import type { ConsentPurpose } from '../../platform/access/purpose.ts';

export type ConsentStatus = 'GRANTED' | 'DENIED' | 'REVOKED';

export const CHANNELS = ['MAIL', 'SMS', 'PHONE', 'POST', 'AD', 'WEB', 'APP', 'SOCIAL'] as const;

export type ConsentChannel = (typeof CHANNELS)[number];

/** An entry of the ledger: written once, never changed. */
export interface ConsentDoc extends Stored {
  /** Keys of parties, `domain/id`, in order. */
  readonly parties: readonly string[];
  readonly purpose: ConsentPurpose;
  /** Null: all channels. */
  readonly channel: ConsentChannel | null;
  readonly status: ConsentStatus;
  readonly source: string;
  readonly proof: string | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly jurisdiction: string | null;
}

const text = { type: String, required: true };
const optional = { type: String, default: null };

function consentSchema() {
  const schema = documentSchema<ConsentDoc>({
    parties: [String],
    purpose: text,
    channel: optional,
    status: text,
    source: text,
    proof: optional,
    validFrom: { type: Date, required: true },
    validUntil: { type: Date, default: null },
    jurisdiction: optional,
  });
  schema.index({ parties: 1 }); // what the parties of a customer said: every check of a consent
  return schema;
}

/** The models of privacy on its own database. */
export const privacyModels = (connection: Connection) => ({
  Consent: connection.model<ConsentDoc>('Consent', consentSchema(), 'consents'),
});

export type PrivacyModels = ReturnType<typeof privacyModels>;
