import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { readSupergraph } from '../cli/keys.ts';
import { ROLES, scopesIn, scopesOfRole } from '../cli/roles.ts';
import type { GatewayResult } from '../gateway/run.ts';
import type { Caller } from '../platform/access/caller.ts';
import { openTestHouse, type TestHouse } from './house.ts';
import { callerWith } from './open.ts';

const SCOPES = scopesIn(readSupergraph());
const all = callerWith(...SCOPES);

/** Every role, and everyone who lacks one scope. */
const CALLERS: readonly (readonly [string, Caller])[] = [
  ...Object.keys(ROLES).map((role) => [role, callerWith(...scopesOfRole(role, readSupergraph()))] as const),
  ...SCOPES.filter((scope) => /:read$/u.test(scope)).map(
    (scope) => [`whoever lacks ${scope}`, callerWith(...SCOPES.filter((each) => each !== scope))] as const,
  ),
];

const SKU = 'LAMP-1';
const at = '2026-03-01T10:00:00Z';
const money = { amount: '10.00', currency: 'EUR' };
const card = { fullName: 'Grace Hopper', mails: ['grace@example.org'], phones: ['+4930123456'] };

/** One record of each kind that names the product, all of one customer, with a text wherever one is personal. */
const ROWS: Readonly<Record<string, object>> = {
  Contact: { id: 'crm:1', card },
  BillingAccount: { id: 'erp:1', card, attributes: { contractNumber: 'C-4711' } },
  Subscriber: { id: 'mailer:1', card },
  Requester: { id: 'desk:1', card },
  Lead: { id: 'crm:l1', party: 'crm:1', product: SKU, createdAt: at },
  Opportunity: {
    id: 'crm:o1',
    party: 'crm:1',
    name: 'Lamps',
    amount: money,
    probability: 0.5,
    closeDate: '2026-04-01',
    openedAt: at,
    products: [SKU],
  },
  Interaction: {
    id: 'crm:i1',
    party: 'crm:1',
    kind: 'CALL',
    occurredAt: at,
    product: SKU,
    subject: 'Glare',
    summary: 'Dim',
  },
  Order: {
    id: 'shop:1',
    party: 'erp:1',
    placedAt: at,
    total: money,
    lines: [{ sku: SKU, quantity: 1, unitPrice: money }],
  },
  Subscription: { id: 'erp:s1', party: 'erp:1', plan: 'Bulbs', price: money, startedAt: at, product: SKU },
  Engagement: { id: 'mailer:e1', party: 'mailer:1', kind: 'PAGE_VIEW', page: '/lamps', occurredAt: at, product: SKU },
  Ticket: {
    id: 'desk:t1',
    party: 'desk:1',
    openedAt: at,
    subject: 'It flickers',
    product: SKU,
    messages: [{ author: 'REQUESTER', sentAt: at, text: 'Help' }],
  },
  Review: { id: 'desk:v1', party: 'desk:1', product: SKU, rating: 2, writtenAt: at, title: 'Dim', text: 'Too dim' },
  Return: { id: 'desk:x1', party: 'desk:1', requestedAt: at, product: SKU, reason: 'Too dim' },
  Device: { id: 'desk:d1', party: 'desk:1', registeredAt: at, product: SKU, serialNumber: 'S-1' },
};

async function write(house: TestHouse): Promise<void> {
  await house.data(
    'mutation ($i: ProductInput!) { upsertProduct(input: $i) { outcome { status } } }',
    {
      i: { sku: SKU, name: 'Lamp', price: money },
    },
    all,
  );
  for (const [name, input] of Object.entries(ROWS)) {
    const type = name === 'Subscription' ? 'BillingSubscriptionInput' : `${name}Input`;
    const mutation = `mutation ($i: ${type}!) { upsert: upsert${name}(input: $i) { outcome { status errors { message } } } }`;
    const { upsert } = await house.data<{ upsert: { outcome: unknown } }>(mutation, { i: input }, all);
    expect([name, upsert.outcome]).toEqual([name, { status: 'CREATED', errors: [] }]);
  }
  await house.settled();
}

const MAX_DEPTH = 3;

/** All that can be asked of a type without arguments, so many objects deep. */
function everything(type: GraphQLObjectType, depth = MAX_DEPTH): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(inner)) return [field.name];
    if (!isObjectType(inner) || depth === 0 || /Connection$/u.test(inner.name)) return [];
    const selection = everything(inner, depth - 1);
    return selection === '' ? [] : [`${field.name} { ${selection} }`];
  });
  return fields.join(' ');
}

interface Path {
  /** The field of `Product`, and the domain's type and field on the customer's side. */
  readonly viaProduct: string;
  readonly domain: string;
  readonly viaCustomer: string;
  readonly type: GraphQLObjectType;
}

const fieldsOf = (type: unknown) => (isObjectType(type) ? Object.values(type.getFields()) : []);

/** Each list of a product with the list of a customer that has the same records. */
function pathsOf({ gateway: { apiSchema } }: TestHouse): Path[] {
  const domains = fieldsOf(apiSchema.getType('Customer')).filter(({ type }) =>
    /^Customer/u.test(getNamedType(type).name),
  );
  return fieldsOf(apiSchema.getType('Product')).flatMap((field) => {
    const connection = getNamedType(field.type).name;
    if (!connection.endsWith('Connection')) return [];
    const lists = domains.flatMap((domain) =>
      fieldsOf(getNamedType(domain.type))
        .filter(({ type }) => getNamedType(type).name === connection)
        .map((list) => ({ domain: domain.name, viaCustomer: list.name })),
    );
    expect([field.name, lists.length]).toEqual([field.name, 1]);
    const type = apiSchema.getType(connection.replace(/Connection$/u, ''));
    return [{ viaProduct: field.name, ...lists[0]!, type: type as GraphQLObjectType }];
  });
}

interface Seen {
  readonly value: unknown;
  /** The codes at their places below the path; at no place for what is denied above it. */
  readonly errors: readonly string[];
}

/** What an answer shows at a path. */
function seen({ data, errors = [] }: GatewayResult, path: readonly string[]): Seen {
  let value: unknown = data;
  for (const step of path) value = (value as Record<string, unknown> | null | undefined)?.[step] ?? null;
  const within = errors.filter(({ path: place = [] }) =>
    path.every((step, n) => place[n] === undefined || place[n] === step),
  );
  const told = within.map(
    ({ path: place = [], extensions }) => `${place.slice(path.length).join('.')} ${extensions.code}`,
  );
  // When something was computed differs from one request to the next.
  const timeless = JSON.stringify(value, (key, each: unknown) => (key === 'computedAt' ? undefined : each));
  return { value: JSON.parse(timeless) as unknown, errors: told.sort() };
}

const listOf = (field: string, type: GraphQLObjectType) =>
  `${field}(first: 5) { edges { node { ${everything(type)} } } }`;

describe('what refers to a product', () => {
  let house: TestHouse;
  let id: string;
  let paths: readonly Path[];
  beforeAll(async () => {
    house = await openTestHouse('in process');
    await write(house);
    const { customerBy } = await house.data<{ customerBy: { id: string } }>(
      '{ customerBy(identifier: { type: MAIL, value: "grace@example.org" }) { id } }',
      {},
      all,
    );
    ({ id } = customerBy);
    paths = pathsOf(house);
  }, 60_000);
  afterAll(() => house.close());

  /** All lists through the product, and all through the customer. */
  async function asked(caller: Caller): Promise<readonly [GatewayResult, GatewayResult]> {
    const product = paths.map(({ viaProduct, type }) => listOf(viaProduct, type)).join(' ');
    const customer = [...Map.groupBy(paths, ({ domain }) => domain)].map(
      ([domain, lists]) =>
        `${domain} { ${[...new Set(lists.map(({ viaCustomer, type }) => listOf(viaCustomer, type)))].join(' ')} }`,
    );
    return [
      await house.run(`query ($sku: ID!) { product(sku: $sku) { ${product} } }`, { sku: SKU }, caller),
      await house.run(`query ($id: ID!) { customer(id: $id) { ${customer.join(' ')} } }`, { id }, caller),
    ];
  }

  test('is all that can name one, and leads to its customer', () => {
    expect(paths.map(({ viaProduct }) => viaProduct).sort()).toEqual([
      'devices',
      'engagements',
      'interactions',
      'leads',
      'opportunities',
      'orders',
      'pageViews',
      'returns',
      'reviews',
      'subscriptions',
      'tickets',
    ]);
    for (const { type } of paths) {
      const party = getNamedType(type.getFields()['party']!.type);
      const leads = isObjectType(party) ? String(party.getFields()['customer']?.type) : 'nowhere';
      expect([type.name, leads]).toEqual([type.name, 'Customer']);
    }
  });

  test.each(CALLERS)(
    'shows to %s what the customer shows: the same value, or the same null with the same code',
    async (_, caller) => {
      const [product, customer] = await asked(caller);
      for (const { viaProduct, domain, viaCustomer } of paths) {
        const one = seen(product, ['product', viaProduct]);
        const other = seen(customer, ['customer', domain, viaCustomer]);
        const denied = { value: null, errors: [' FORBIDDEN'] };
        if (!caller.scopes.has(`${domain}:read`)) expect([viaProduct, one]).toEqual([viaProduct, denied]);
        else expect((one.value as { edges: unknown[] }).edges).toHaveLength(1);
        if (caller.scopes.has('identity:read')) expect([viaProduct, other]).toEqual([viaProduct, one]);
        else expect([viaCustomer, other]).toEqual([viaCustomer, denied]);
      }
      const texts = PERSONAL.filter((text) => JSON.stringify([product, customer]).includes(text));
      expect(texts.length > 0).toBe(caller.scopes.has('pii:read'));
    },
  );
});

/** Pieces of what `ROWS` has of a person. */
const PERSONAL = ['Hopper', 'grace@', '30123456', 'C-4711', 'Glare', 'Too dim', 'It flickers', 'Help', 'S-1'];
