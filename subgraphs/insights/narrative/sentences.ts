import type { ActionKind, NarrativeAudience } from '../schema.generated.ts';
import type { Source } from './facts.ts';
import type { Say } from './say.ts';

/** A clause made of facts; null where they do not suffice for it, or there is nothing to say. */
export type Sentence = (from: Source, say: Say) => string | null;

const AGENT = [
  'opening',
  'organization',
  'openTickets',
  'reopened',
  'alerts',
  'missedCalls',
  'contact',
  'recommendation',
  'overdue',
  'failedPayments',
  'subscriptions',
  'orders',
  'returns',
  'action',
] as const;

const MARKETER = [
  'opening',
  'engagement',
  'affinities',
  'muted',
  'orders',
  'subscriptions',
  'lifetimeValue',
  'churn',
  'recommendation',
  'reviews',
  'openTickets',
  'action',
] as const;

const ACCOUNT_MANAGER = [
  'opening',
  'organization',
  'health',
  'orders',
  'subscriptions',
  'overdue',
  'failedPayments',
  'opportunities',
  'sales',
  'lifetimeValue',
  'churn',
  'recommendation',
  'openTickets',
  'action',
] as const;

/** What each audience is told, in this order. */
export const ORDER = { AGENT, MARKETER, ACCOUNT_MANAGER } as const satisfies Readonly<
  Record<NarrativeAudience, readonly string[]>
>;

export type SentenceName = (typeof ORDER)[NarrativeAudience][number];

/** All sentences of a language. */
export type Sentences = Readonly<Record<SentenceName, Sentence>>;

/** Two readings that belong together; null unless both are there. */
export const both = <A, B>(a: A | null, b: B | null): readonly [A, B] | null =>
  a === null || b === null ? null : [a, b];

const FIRST_PRIORITY = 'service.figures.openTicketsByPriority.0';

/** The highest priority of an open ticket, where it is a pressing one. */
export const pressing = (from: Source) => from.oneOf(`${FIRST_PRIORITY}.priority`, ['URGENT', 'HIGH'] as const);

/** How many open tickets have that priority. */
export const pressingCount = (from: Source): number => from.number(`${FIRST_PRIORITY}.count`) ?? 0;

/** The channels that the customer does not want to be addressed by, over all subscribers, each once. */
export function mutedChannels(from: Source): string[] {
  const subscribers = Array.from({ length: from.length('marketing.subscribers') }, (_, index) =>
    from.texts(`marketing.subscribers.${index}.mutedChannels`),
  );
  return [...new Set(subscribers.flat())];
}

/** The categories that the customer leans to, each with its share of what engages them. */
export function leaningsOf(from: Source): (readonly [category: string, share: number])[] {
  const list = 'marketing.figures.affinities';
  return Array.from({ length: from.length(list) }, (_, index) =>
    both(from.text(`${list}.${index}.category`), from.number(`${list}.${index}.share`)),
  ).filter((each) => each !== null);
}

/** The actions that are about a category. */
const ABOUT: ReadonlySet<string> = new Set<ActionKind>(['ADVISE', 'CROSS_SELL']);

/** What is proposed first; the network says more than the channel, and a call is one by phone. */
export function proposed<K extends string>(from: Source, kinds: Readonly<Record<K, (about: string | null) => string>>) {
  const first = 'nextBestActions.actions.0';
  const kind = from.oneOf(`${first}.kind`, Object.keys(kinds) as K[]);
  if (kind === null) return null;
  const network = from.text(`${first}.network`);
  const channel =
    network === null && kind !== 'SERVICE_CALL' ? from.oneOf(`${first}.channel`, ['MAIL', 'PHONE', 'SOCIAL']) : null;
  const about = ABOUT.has(kind) ? from.text(`${first}.category`) : null;
  return { network, channel, step: kinds[kind](about) };
}

/** The first letter large, as a sentence begins. */
export const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
