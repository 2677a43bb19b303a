/** The floor: what somebody writes who needs these four answers and nothing else. No GraphQL; all domains are read at once. */
import { createServer } from 'node:http';
import {
  at,
  BRIEF,
  find,
  FULL,
  last,
  money,
  NAMES,
  ORDERS,
  orders,
  parties,
  party,
  paths,
  pick,
  type Doc,
} from './floor-data.ts';

/** What of a domain is read, and what is made of a customer's parties there. */
interface Section {
  readonly fields: readonly string[];
  readonly of: (docs: Doc[]) => unknown;
}

const view: Record<string, Section> = {
  sales: {
    fields: ['jobTitle', 'card', ...paths('opportunities', 'pipeline', 'days')],
    of: (docs) => ({
      known: docs.length > 0,
      contacts: docs.map((doc) => party(doc, FULL, 'jobTitle')),
      figures: {
        openOpportunities: at(docs, 'opportunities', ['OPEN']),
        pipeline: money(docs, 'pipeline'),
        lastInteractionOn: last(docs, 'days'),
      },
    }),
  },
  marketing: {
    fields: ['card', ...paths('days')],
    of: (docs) => ({
      known: docs.length > 0,
      subscribers: docs.map((doc) => party(doc, BRIEF)),
      figures: { lastActiveOn: last(docs, 'days') },
    }),
  },
  service: {
    fields: ['supportPlan', 'card', ...paths('openTickets', 'ticketDays', 'openAlerts')],
    of: (docs) => {
      const figures = { openTickets: at(docs, 'openTickets'), lastTicketOn: last(docs, 'ticketDays') };
      const requesters = docs.map((doc) => party(doc, BRIEF, 'supportPlan'));
      return { known: docs.length > 0, requesters, figures: { ...figures, openAlerts: at(docs, 'openAlerts') } };
    },
  },
  finance: {
    fields: ['status', 'card', ...paths('orders', 'ordersIn', 'spend', 'orderDays', 'subscriptions')],
    of: (docs) => {
      const dated = {
        lastOrderOn: last(docs, 'orderDays'),
        activeSubscriptions: at(docs, 'subscriptions', ['ACTIVE']),
      };
      const accounts = docs.map((doc) => party(doc, BRIEF, 'status'));
      return { known: docs.length > 0, accounts, figures: { ...orders(docs), ...dated } };
    },
  },
};

const list: Record<string, Section> = {
  sales: {
    fields: ['card', ...paths('days')],
    of: (docs) => ({
      contacts: docs.map(({ card }) => ({ card: pick(card, NAMES) })),
      figures: { lastInteractionOn: last(docs, 'days') },
    }),
  },
  marketing: { fields: paths('days'), of: (docs) => ({ figures: { lastActiveOn: last(docs, 'days') } }) },
  service: { fields: paths('openTickets'), of: (docs) => ({ figures: { openTickets: at(docs, 'openTickets') } }) },
  finance: { fields: paths('orders', 'ordersIn', 'spend'), of: (docs) => ({ figures: orders(docs) }) },
};

async function sections(customers: Doc[], wanted: Record<string, Section>) {
  const read = async ([domain, { fields, of }]: [string, Section]) =>
    (await parties(customers, domain, fields)).map((docs) => [domain, of(docs)] as const);
  const found = await Promise.all(Object.entries(wanted).map(read));
  return customers.map(({ _id }, n) => ({ id: _id, ...Object.fromEntries(found.map((each) => each[n]!)) }));
}

async function chain(customers: Doc[]) {
  const read = [parties(customers, 'service', paths('returns')), parties(customers, 'finance', paths('orders'))];
  const [service, finance] = await Promise.all(read);
  return customers.map(({ _id }, n) => {
    const returns = at(service![n]!, 'returns') - at(service![n]!, 'returns', ['REJECTED']);
    const ordered = at(finance![n]!, 'orders', ORDERS);
    return { id: _id, returnRate: ordered === 0 ? null : returns / ordered };
  });
}

const ANSWERS: Record<string, (customers: Doc[]) => unknown> = {
  View: (customers) => sections(customers, view),
  List: (customers) => sections(customers, list),
  Chain: chain,
  One: (customers) => customers.map(({ _id }) => ({ id: _id })),
};

async function answer(text: string): Promise<string> {
  const { operationName, variables } = JSON.parse(text);
  const customers = await find('identity', 'customers', variables.ids ?? [variables.id], ['parties']);
  const found = (await ANSWERS[operationName]!(customers)) as unknown[];
  return JSON.stringify({ data: variables.ids ? { customers: found } : { customer: found[0] ?? null } });
}

const server = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  request.on('end', async () => {
    const body = await answer(text);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    response.writeHead(200, headers).end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/graphql` })}\n`);
});
