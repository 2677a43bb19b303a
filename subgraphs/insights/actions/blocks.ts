import { daysSince } from '../inputs.ts';
import { dayOf } from '../../../platform/domain/figures.ts';
import type { ActionBlock, ActionChannel, ActionKind, ExperimentGroup } from '../schema.generated.ts';
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

/** What holds an action back on one channel. */
export interface ChannelBlock {
  readonly channel: ActionChannel;
  readonly blocks: readonly ActionBlock[];
}

/** The way that an action takes, what holds it back there, and the ways that would suit it better. */
export interface Way {
  readonly channel: ActionChannel | null;
  readonly blocks: readonly ActionBlock[];
  readonly heldBack: readonly ChannelBlock[];
}

/**
 * The first channel on which nothing holds the action back. What holds it back on every one, such as an open complaint, cannot be
 * avoided by another; then it is told of the one that suits it best.
 */
export function wayOf(candidate: Candidate, customer: CustomerMapper, beside: Beside): Way {
  const everywhere = blocksOf(candidate, customer, beside);
  const tried = candidate.channels.map((channel) => ({ channel, blocks: onChannel(candidate, channel, customer) }));
  const [best] = tried;
  if (best === undefined) return { channel: null, blocks: everywhere, heldBack: [] };
  const open = tried.findIndex(({ blocks }) => blocks.length === 0);
  const { channel, blocks } = tried[open] ?? best;
  const heldBack = open === -1 ? tried : tried.slice(0, open);
  return { channel, blocks: [...blocks, ...everywhere], heldBack };
}

/** What holds an action back on a channel, by what the person agreed to and asked for there. */
function onChannel(
  { marketing }: Candidate,
  channel: ActionChannel,
  { marketingConsent: agreed, marketingFeatures: of }: CustomerMapper,
): ActionBlock[] {
  const blocks: (ActionBlock | false)[] = [
    marketing && !agreed && 'CONSENT_UNKNOWN',
    marketing && !!agreed && !agreed.includes(channel) && 'NO_CONSENT',
    !!of?.mutedChannels?.includes(channel) && 'CHANNEL_MUTED',
    marketing && channel === 'MAIL' && (of?.unsubscribed ?? 0) > 0 && 'UNSUBSCRIBED',
  ];
  return blocks.filter((block) => block !== false);
}

/** What holds an action back whichever way it would take. */
function blocksOf(
  { kind, marketing }: Candidate,
  { marketingFeatures: of, serviceFeatures: service }: CustomerMapper,
  { done, group, now }: Beside,
): ActionBlock[] {
  const complaint =
    (service?.openUrgentTickets ?? 0) > 0 || ((service?.reopenedTickets ?? 0) > 0 && (service?.openTickets ?? 0) > 0);
  const blocks: (ActionBlock | false)[] = [
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
