/** The floor: what somebody writes who needs these four answers and nothing else. No GraphQL; all domains are read at once. */
import { createServer } from 'node:http';
import { at, find, last, money, parties, paths, pick, type Doc } from './floor-data.ts';

/** What of a domain is read, and what is made of a customer's parties there. */
interface Section {
  readonly fields: readonly string[];
  readonly of: (docs: Doc[]) => unknown;
}

const ORDERS = ['PLACED', 'PAID', 'SHIPPED', 'COMPLETED'];
const BRIEF = ['fullName', 'mails'];
const orders = (docs: Doc[]) => ({ orders: at(docs, 'orders', ORDERS), spend: money(docs, 'spend', 'ordersIn') });

/** Parties under a name, with fields of their own and some of their card, and figures over them. */
function section(name: string, own: string[], card: string[], branches: string[], figures: Section['of']): Section {
  const party = (doc: Doc) => ({ id: doc._id, ...pick(doc, own), card: doc.card && pick(doc.card, card) });
  return {
    fields: [...own, 'card', ...paths(...branches)],
    of: (docs) => ({ known: docs.length > 0, [name]: docs.map(party), figures: figures(docs) }),
  };
}

const FULL = ['givenName', 'familyName', 'mails', 'phones'];
const SALES = ['opportunities', 'pipeline', 'days'];
const SERVICE = ['openTickets', 'ticketDays', 'openAlerts'];
const FINANCE = ['orders', 'ordersIn', 'spend', 'orderDays', 'subscriptions'];
const view: Record<string, Section> = {
  sales: section('contacts', ['jobTitle'], FULL, SALES, (docs) => ({
    openOpportunities: at(docs, 'opportunities', ['OPEN']),
    pipeline: money(docs, 'pipeline'),
    lastInteractionOn: last(docs, 'days'),
  })),
  marketing: section('subscribers', [], BRIEF, ['days'], (docs) => ({ lastActiveOn: last(docs, 'days') })),
  service: section('requesters', ['supportPlan'], BRIEF, SERVICE, (docs) => ({
    openTickets: at(docs, 'openTickets'),
    lastTicketOn: last(docs, 'ticketDays'),
    openAlerts: at(docs, 'openAlerts'),
  })),
  finance: section('accounts', ['status'], BRIEF, FINANCE, (docs) => ({
    ...orders(docs),
    lastOrderOn: last(docs, 'orderDays'),
    activeSubscriptions: at(docs, 'subscriptions', ['ACTIVE']),
  })),
};

const contact = ({ card }: Doc) => ({ card: card && pick(card, ['fullName', 'givenName', 'familyName']) });
const list: Record<string, Section> = {
  sales: {
    fields: ['card', ...paths('days')],
    of: (docs) => ({ contacts: docs.map(contact), figures: { lastInteractionOn: last(docs, 'days') } }),
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
    response.setHeader('content-type', 'application/json').end(await answer(text));
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/graphql` }));
});
