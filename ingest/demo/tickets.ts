import { productOf } from './catalogue.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import { tongueOf, type Person } from './people.ts';
import { filled, SURVEY_COMMENTS } from './remarks.ts';
import type { Rows } from './rows.ts';
import type { MessageRow, TicketRow } from './service-rows.ts';
import type { Complaint, Exchange } from './ticket-texts.ts';

export const requesterId = ({ index }: Person): string => `desk:${50_000 + index}`;

const AGENTS = ['Ines', 'Tom', 'Yusuf', 'Maria'];
const MINUTE_MS = 60_000;

interface Question {
  readonly text: Exchange;
  readonly sku?: string;
  /** Fills `{number}` in the text. */
  readonly number?: string;
  readonly solved: boolean;
  readonly priority?: TicketRow['priority'];
}

export type Desk = ReturnType<typeof createDesk>;

/** Where the tickets of one person are written, with their calls and the surveys that follow them. */
export function createDesk(rows: Rows, person: Person, clock: Clock, chance: Chance) {
  const party = requesterId(person);
  let count = 0;
  const open = (ago: number, { text, sku, number, priority }: Question) => {
    const fill = (words: string) => filled(words, sku ? productOf(sku).name : '', number);
    const openedAt = clock.at(ago, chance);
    const row = {
      id: `desk:t-${person.index}-${count}`,
      party,
      number: `T-${person.index}-${++count}`,
      subject: fill(text.subject),
      priority: priority ?? (person.company ? 'HIGH' : 'NORMAL'),
      channel: chance.pick(['mail', 'web', 'chat', 'phone']),
      category: text.category,
      assignee: chance.pick(AGENTS),
      ...(sku && { product: sku }),
      openedAt,
    } satisfies Partial<TicketRow>;
    const answered = later(openedAt, chance.int(20, 900));
    const messages: MessageRow[] = [
      { author: 'REQUESTER', sentAt: openedAt, text: fill(text.ask) },
      { author: 'AGENT', sentAt: answered, text: fill(text.answer) },
    ];
    if (row.channel === 'phone')
      rows.call.push({
        id: `pbx:${person.index}-${count}`,
        party,
        direction: 'INBOUND',
        outcome: 'ANSWERED',
        startedAt: openedAt,
        durationSeconds: chance.int(90, 900),
        ticket: row.id,
        summary: row.subject,
      });
    return { row, messages, answered };
  };
  return {
    /** One question; answered within a day, and solved a day later unless it stays open. Opened 3 days ago or earlier. */
    question: (ago: number, question: Question): TicketRow => {
      const { row, messages, answered } = open(ago, question);
      const { solved } = question;
      const resolvedAt = later(answered, chance.int(60, 1_200));
      const ticket: TicketRow = {
        ...row,
        status: solved ? chance.pick(['RESOLVED', 'CLOSED'] as const) : chance.pick(['OPEN', 'PENDING'] as const),
        ...(solved && { resolvedAt }),
        reopenCount: 0,
        messages,
      };
      rows.ticket.push(ticket);
      if (solved && ago > 5 && chance.odds(0.5)) csat(rows, person, ticket, resolvedAt, chance);
      return ticket;
    },
    /** A complaint that was declared solved, came back ten days later and is open; the call about it was missed. */
    complain: (ago: number, text: Complaint): void => {
      const { row, messages, answered } = open(ago, { text, solved: false, priority: 'HIGH' });
      const sentAt = clock.at(ago - 14, chance);
      messages.push({ author: 'REQUESTER', sentAt, text: text.again });
      messages.push({ author: 'AGENT', sentAt: later(sentAt, 30), text: 'Churn risk, please call.', internal: true });
      const resolvedAt = later(answered, 600);
      rows.ticket.push({ ...row, status: 'OPEN', resolvedAt, reopenCount: chance.int(1, 2), messages });
      rows.call.push({
        id: `pbx:${person.index}-missed`,
        party,
        direction: 'INBOUND',
        outcome: 'MISSED',
        startedAt: clock.at(ago - 15, chance),
        ticket: row.id,
      });
    },
  };
}

/** Whoever got an answer was content with it, more or less. */
function csat(rows: Rows, person: Person, { id, party }: TicketRow, resolvedAt: string, chance: Chance): void {
  const score = chance.int(person.story === 'GROWING' ? 4 : 3, 5);
  const comment = chance.pick(SURVEY_COMMENTS[score > 3 ? 'good' : 'middling'][tongueOf(person)]);
  rows.survey.push({
    id: `survey:csat-${id.slice('desk:'.length)}`,
    party,
    kind: 'CSAT',
    score,
    answeredAt: later(resolvedAt, chance.int(30, 1_200)),
    ticket: id,
    ...(chance.odds(0.3) && { comment }),
  });
}

const later = (time: string, minutes: number): string => new Date(Date.parse(time) + minutes * MINUTE_MS).toISOString();
