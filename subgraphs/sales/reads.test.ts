import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countCommands } from '../../platform/mongo.ts';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import { membership, organization } from './seed.ts';

const caller = callerWith('sales:read', 'sales:write');
const MANY = 150;
let sales: OpenedSubgraph;

beforeAll(async () => {
  sales = await openSubgraph(subgraph);
  const numbers = Array.from({ length: MANY }, (_, n) => n);
  const write = `mutation ($organizations: [OrganizationInput!]!, $memberships: [MembershipInput!]!) {
    upsertOrganizations(inputs: $organizations) { created }
    upsertMemberships(inputs: $memberships) { created }
  }`;
  const organizations = numbers.map((n) => organization({ id: `crm:o${n}` }));
  const memberships = numbers.map((n) =>
    membership({ id: `crm:m${n}`, organization: `crm:o${n}`, party: `crm:p${n}` }),
  );
  await sales.data(write, { organizations, memberships }, caller);
});

afterAll(() => sales.close());

test('reads by as many commands as for one, however many documents they bring', async () => {
  const query = `query ($of: [_Any!]!) {
    _entities(representations: $of) { ... on Customer { sales { organizations { organization { name } } leads { totalCount } } } }
  }`;
  const read = (count: number) => {
    const of = Array.from({ length: count }, (_, n) => ({
      __typename: 'Customer',
      id: `c${n}`,
      links: [{ domain: 'sales', parties: [`crm:p${n}`] }],
    }));
    return countCommands(sales.connection, () => sales.data(query, { of }, caller));
  };
  expect((await read(MANY)).sort()).toEqual((await read(2)).sort());
});
