import type { Check } from '../../platform/domain/check.ts';
import type { TicketMessageDoc } from './model.ts';
import type { TicketInput, TicketMessageInput } from './schema.generated.ts';

const MAX_MESSAGES = 200;
const MAX_TEXT = 10_000;

/** The messages of a ticket after a row: a list replaces the whole list. Errors name fields, never texts. */
export function mergeMessages(
  given: TicketInput['messages'],
  stored: readonly TicketMessageDoc[] | undefined,
  check: Check,
): readonly TicketMessageDoc[] {
  if (given === undefined) return stored ?? [];
  const messages = given ?? [];
  if (messages.length > MAX_MESSAGES)
    check.fail('OUT_OF_RANGE', 'messages', `messages has at most ${MAX_MESSAGES} entries; ${messages.length} came.`);
  return messages.slice(0, MAX_MESSAGES).map((message, index) => readMessage(message, String(index), check));
}

function readMessage(
  { author, sentAt, text, internal }: TicketMessageInput,
  index: string,
  check: Check,
): TicketMessageDoc {
  const path = (field: string) => ['messages', index, field];
  return {
    author,
    sentAt: check.past(path('sentAt'), sentAt)!,
    text: check.required(path('text'), check.text(path('text'), text, MAX_TEXT)),
    internal: internal ?? false,
  };
}
