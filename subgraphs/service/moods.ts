import { sentimentOf } from '../../platform/sentiment/sentiment.ts';
import type { ReviewDoc, TicketMessageDoc } from './model.ts';

/** Of what is longer the rest is left out: what somebody feels is said early, and reading takes time. */
const MOST_TEXT = 2_000;
const MOST_MESSAGES = 5;

/** The sentiment of texts from −1000 to 1000; null where there is none to read. */
function moodOf(texts: readonly (string | null)[]): number | null {
  const text = texts.filter((each) => each !== null).join('\n');
  return text === '' ? null : Math.round(1_000 * sentimentOf(text.slice(0, MOST_TEXT)).score);
}

/** How the requester writes in a ticket: its subject and their last messages. */
export const ticketMood = (subject: string | null, messages: readonly TicketMessageDoc[]): number | null =>
  moodOf([
    subject,
    ...messages.flatMap(({ author, text }) => (author === 'REQUESTER' ? text : [])).slice(-MOST_MESSAGES),
  ]);

/** What a review says beside its stars. */
export const reviewMood = ({ title, text }: Pick<ReviewDoc, 'title' | 'text'>): number | null => moodOf([title, text]);
