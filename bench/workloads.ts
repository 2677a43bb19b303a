/** What is asked, by operation name; `floor.ts` answers each by hand. */
import { DOMAINS } from './data.ts';

export interface Workload {
  readonly name: string;
  readonly title: string;
  /** Customers in one answer. */
  readonly customers: number;
  readonly query: string;
}

const VIEW = `query View($id: ID!) {
  customer(id: $id) {
    id
    sales {
      known
      contacts { id jobTitle card { givenName familyName mails phones } }
      figures { openOpportunities pipeline { amount currency } lastInteractionOn }
    }
    marketing { known subscribers { id card { fullName mails } } figures { lastActiveOn } }
    service { known requesters { id supportPlan card { fullName mails } } figures { openTickets lastTicketOn openAlerts } }
    finance {
      known
      accounts { id status card { fullName mails } }
      figures { orders spend { amount currency } lastOrderOn activeSubscriptions }
    }
  }
}`;

const LIST = `query List($ids: [ID!]!) {
  customers(ids: $ids) {
    id
    sales { contacts { card { fullName givenName familyName } } figures { lastInteractionOn } }
    marketing { figures { lastActiveOn } }
    service { figures { openTickets } }
    finance { figures { orders spend { amount currency } } }
  }
}`;

export const WORKLOADS: readonly Workload[] = [
  { name: 'View', title: '360 of one customer', customers: 1, query: VIEW },
  { name: 'List', title: 'list of 20 customers', customers: 20, query: LIST },
  {
    name: 'Chain',
    title: '`@requires` over two domains',
    customers: 1,
    query: 'query Chain($id: ID!) { customer(id: $id) { id returnRate } }',
  },
  { name: 'One', title: 'one field', customers: 1, query: 'query One($id: ID!) { customer(id: $id) { id } }' },
];

/** Request bodies that go round over the customers. */
export function bodiesOf({ name, query, customers }: Workload, ids: readonly string[]): string[] {
  const text = query.replace(/\s+/gu, ' ');
  const from = (start: number) => Array.from({ length: customers }, (_, k) => ids[(start + k) % ids.length]!);
  return ids.map((id, at) =>
    JSON.stringify({
      operationName: name,
      query: text,
      variables: customers === 1 ? { id } : { ids: from(at) },
    }),
  );
}

export const SUBGRAPHS = ['identity', ...DOMAINS] as const;
