import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from '../../platform/observe/log.ts';
import { reader } from '../fixtures/shop.ts';
import { federate, TRANSPORTS, type Federation, type Fixture } from '../fixtures/subgraphs.ts';
import { createGateway, type Gateway } from '../gateway.ts';

const SECRETS = ['E11000', 'db-1.internal', 'hunter2', 'ada@example.com', 'loaders.ts', 'find({'];
const inside = () =>
  Object.assign(
    new Error('E11000 dup key: find({ mail: "ada@example.com" }) at mongodb://root:hunter2@db-1.internal:27017'),
    { name: 'MongoServerError', code: 11000 },
  );
const fail = () => {
  throw inside();
};

const broken: Fixture = {
  name: 'broken',
  typeDefs: /* GraphQL */ `
    type Query {
      throws: String
      rejects: [Item!]
      items: [Item!]
      wrong: Int
      returns: String
    }
    type Item @key(fields: "id") {
      id: ID!
      name: String
    }
  `,
  resolvers: {
    Query: {
      throws: fail,
      rejects: async () => fail(),
      items: () => [{ id: '1' }, { id: '2' }],
      wrong: () => 'ada@example.com',
      returns: () => inside(),
    },
    Item: { name: async () => fail() },
  },
};

describe.each(TRANSPORTS)('what a subgraph fails by, %s', (transport) => {
  let federation: Federation;
  let gateway: Gateway;
  const lines: string[] = [];
  beforeAll(async () => {
    federation = await federate([broken], transport);
    const log = createLog('info', { write: (line) => void lines.push(line) });
    gateway = createGateway({ supergraph: federation.supergraph, reach: federation.reach, log });
  });
  afterAll(async () => {
    await gateway.close();
    await federation.stop();
  });

  test.each(['throws', 'rejects { id }', 'items { id name }', 'wrong', 'returns'])(
    '%s: stays inside, and the log has it under the request’s id',
    async (field) => {
      lines.length = 0;
      const requestId = `request-${field.slice(0, 4)}`;
      const result = await gateway.execute({ query: `{ ${field} }` }, { caller: reader, requestId });
      const text = JSON.stringify(result);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/mongo|stack|node_modules|127\.0\.0\.1/iu);
      expect(result.errors?.[0]).toMatchObject({
        message: 'broken could not answer this part.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'broken' },
      });
      const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(logged).toContainEqual(expect.objectContaining({ requestId, service: 'broken' }));
      for (const secret of ['hunter2', 'ada@example.com']) expect(lines.join()).not.toContain(secret);
    },
  );
});
