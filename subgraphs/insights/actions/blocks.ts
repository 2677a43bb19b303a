import { daysSince } from '../inputs.ts';
import { dayOf } from '../../../platform/figures.ts';
import type { ActionBlock, ActionKind, ExperimentGroup } from '../schema.generated.ts';
import type { CustomerMapper } from '../types.ts';
import type { Candidate } from './candidates.ts';
import type { Done } from './ledger.ts';

/** Mails within 30 days, beyond which one more is one too many. */
const FATIGUE = 8;
/** What is proposed while a complaint is open would be an affront. */
const SELLING: ReadonlySet<ActionKind> = new Set(['ADVISE', 'CROSS_SELL', 'UPSELL', 'REVIEW_REQUEST']);
/** After any offer, so many days until the next one. */
const REST_DAYS = 7;

/** What decides beside what the domains say. */
interface Beside {
  readonly done: readonly Done[];
  readonly group: ExperimentGroup | null;
  readonly now: Date;
}

/** What keeps an action from being taken now. */
export function blocksOf(
  { kind, marketing, channel }: Candidate,
  customer: CustomerMapper,
  { done, group, now }: Beside,
): ActionBlock[] {
  const { grants, marketingFeatures: of, serviceFeatures: service } = customer;
  const complaint =
    (service?.openUrgentTickets ?? 0) > 0 || ((service?.reopenedTickets ?? 0) > 0 && (service?.openTickets ?? 0) > 0);
  const blocks: (ActionBlock | false)[] = [
    marketing && !grants && 'CONSENT_UNKNOWN',
    marketing && !!grants && !grants.includes('MARKETING') && 'NO_CONSENT',
    channel !== null && !!of?.mutedChannels?.includes(channel) && 'CHANNEL_MUTED',
    marketing && channel === 'MAIL' && (of?.unsubscribed ?? 0) > 0 && 'UNSUBSCRIBED',
    marketing && (of?.recentlySent ?? 0) > FATIGUE && 'CONTACT_FATIGUE',
    SELLING.has(kind) && complaint && 'OPEN_COMPLAINT',
    recently(kind, done, now) && 'RECENTLY_DONE',
    group === 'CONTROL' && 'CONTROL_GROUP',
  ];
  return blocks.filter((block) => block !== false);
}

const recently = (kind: ActionKind, done: readonly Done[], now: Date): boolean =>
  kind !== 'NOTHING' &&
  done.some(
    (each) =>
      each.kind === kind ||
      (SELLING.has(kind) &&
        SELLING.has(each.kind) &&
        each.group !== 'CONTROL' &&
        daysSince(dayOf(each.doneAt), now) < REST_DAYS),
  );
