import type { ConsentRow } from './consents.ts';
import { byParty, ids, type Invariant } from './invariant.ts';

const concernsMails = ({ purpose, channel }: ConsentRow) =>
  purpose === 'MARKETING' && (channel === undefined || channel === 'MAIL');

/** What holds of what people agree to. */
export const consentInvariants: readonly Invariant[] = [
  {
    name: 'nobody is sent a mail after taking back the consent to mails',
    broken: ({ rows }) => {
      const said = byParty(rows.consent.filter((row) => row.status !== 'GRANTED' && concernsMails(row)));
      return ids(
        rows.engagement.filter(
          ({ kind, party, occurredAt }) =>
            kind === 'MAIL_SENT' && said.get(party)?.some(({ validFrom }) => validFrom < occurredAt),
        ),
      );
    },
  },
  {
    name: 'whoever unsubscribed has revoked the consent to mails',
    broken: ({ rows }) => {
      const said = byParty(rows.consent.filter((row) => row.status === 'REVOKED' && concernsMails(row)));
      return ids(rows.engagement.filter(({ kind, party }) => kind === 'MAIL_UNSUBSCRIBED' && !said.has(party)));
    },
  },
];
