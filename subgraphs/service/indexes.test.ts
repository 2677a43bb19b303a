import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callerWith, openSubgraph, type OpenedSubgraph } from '../../test/open.ts';
import { subgraph } from './index.ts';
import type {
  CallDoc,
  CallOutcome,
  DeviceAlertDoc,
  DeviceDoc,
  ReturnDoc,
  ReviewDoc,
  SurveyKind,
  TicketPriority,
  TicketStatus,
} from './model.ts';
import { alert, call, device, message, requester, returned, review, survey, ticket } from './seed.ts';

const writer = callerWith('service:read', 'service:write');
const ROWS = 1_000;

let service: OpenedSubgraph;

beforeAll(async () => {
  service = await openSubgraph(subgraph, { ask: (_, { skus }) => Promise.resolve({ knownProducts: skus }) });
  const at = (n: number) => new Date(Date.UTC(2025, 0, 1) + n * 3_600_000);
  const own = (n: number) => ({ id: `desk:${n}`, party: `desk:p${n % 200}` });
  const rare = <T>(n: number, value: T, usual: T): T => (n % 50 === 0 ? value : usual);
  const makers: Record<string, (n: number) => unknown> = {
    Requester: (n) => requester({ id: `desk:p${n}`, supportPlan: rare(n, 'rare', 'usual') }),
    Ticket: (n) =>
      ticket({
        ...own(n),
        number: `T-${n}`,
        assignee: `agent ${n % 50}`,
        product: `SKU-${n % 100}`,
        status: rare<TicketStatus>(n, 'OPEN', 'CLOSED'),
        priority: rare<TicketPriority>(n, 'URGENT', 'NORMAL'),
        channel: rare(n, 'fax', 'mail'),
        category: rare(n, 'rare', 'usual'),
        reopenCount: rare(n, 1, 0),
        openedAt: at(n),
        messages: [message({ sentAt: at(n) })],
      }),
    Call: (n) =>
      call({
        ...own(n),
        startedAt: at(n),
        ticket: `desk:${n}`,
        outcome: rare<CallOutcome>(n, 'MISSED', 'ANSWERED'),
        direction: rare<CallDoc['direction']>(n, 'OUTBOUND', 'INBOUND'),
      }),
    Survey: (n) =>
      survey({
        ...own(n),
        answeredAt: at(n),
        ticket: `desk:${n}`,
        kind: rare<SurveyKind>(n, 'CSAT', 'NPS'),
        score: n % 50 === 1 ? 0 : 5,
      }),
    Review: (n) =>
      review({
        ...own(n),
        writtenAt: at(n),
        product: `SKU-${n % 100}`,
        status: rare<ReviewDoc['status']>(n, 'PENDING', 'PUBLISHED'),
        rating: rare(n, 1, 5),
      }),
    Return: (n) =>
      returned({
        ...own(n),
        requestedAt: at(n),
        product: `SKU-${n % 100}`,
        orderNumber: `O-${n}`,
        status: rare<ReturnDoc['status']>(n, 'REJECTED', 'REFUNDED'),
      }),
    Device: (n) =>
      device({
        ...own(n),
        registeredAt: at(n),
        product: `SKU-${n % 100}`,
        serialNumber: `SN-${n}`,
        status: rare<DeviceDoc['status']>(n, 'RETIRED', 'ACTIVE'),
      }),
    DeviceAlert: (n) =>
      alert({
        ...own(n),
        device: `desk:${n % 300}`,
        raisedAt: at(n),
        clearedAt: rare(n, null, at(n)),
        code: rare(n, 'HEAT', 'LOW'),
        severity: rare<DeviceAlertDoc['severity']>(n, 'CRITICAL', 'INFO'),
      }),
  };
  for (const [name, make] of Object.entries(makers)) {
    const mutation = `mutation ($inputs: [${name}Input!]!) { upsert${name}s(inputs: $inputs) { rejected } }`;
    const inputs = Array.from({ length: ROWS }, (_, n) => make(n));
    const answer = await service.data<Record<string, { rejected: number }>>(mutation, { inputs }, writer);
    expect(Object.values(answer)).toEqual([{ rejected: 0 }]);
  }
}, 60_000);

afterAll(() => service.close());

/** The index by which each command of a query reads, by the engine's own plan; null where it scans a collection. */
async function indexesOf(query: string): Promise<(string | null)[]> {
  const { connection } = service;
  const sent: Record<string, unknown>[] = [];
  const note = ({ command }: { command: Record<string, unknown> }) => void sent.push(command);
  connection.getClient().on('commandStarted', note);
  await service.data(query, {}, writer);
  connection.getClient().off('commandStarted', note);
  const plans = await Promise.all(
    sent.map(({ lsid, $db, $clusterTime, ...command }) =>
      connection.db!.command({ explain: command, verbosity: 'queryPlanner' }),
    ),
  );
  return plans.map((plan) => indexIn((plan['queryPlanner'] as { winningPlan: Plan }).winningPlan));
}

/** A node of a plan as MongoDB and its likes tell it. */
interface Plan {
  readonly indexName?: string;
  readonly inputStage?: Plan;
  readonly inputStages?: readonly Plan[];
}

const indexIn = ({ indexName, inputStage, inputStages }: Plan): string | null =>
  indexName ?? [inputStage ?? [], inputStages ?? []].flat().map(indexIn).find(Boolean) ?? null;

test.each([
  ['requesters(filter: { supportPlan: ["rare"] })', /^supportPlan_1_/u],
  ['tickets(filter: { number: "T-7" })', /^number_1/u],
  ['tickets(filter: { assignee: "agent 7" })', /^assignee_1_/u],
  ['tickets(filter: { product: "SKU-7" })', /^product_1_/u],
  ['tickets(filter: { open: true }, sort: PRIORITY_DESC)', /^status_1_/u],
  ['tickets(filter: { status: [OPEN] })', /^status_1_/u],
  ['tickets(filter: { priority: [URGENT] })', /^priority_1_/u],
  ['tickets(filter: { channel: ["fax"] })', /^channel_1_/u],
  ['tickets(filter: { category: ["rare"] })', /^category_1_/u],
  ['tickets(filter: { reopened: true })', /^reopenCount_1_/u],
  ['tickets(filter: { openedAt: { lt: "2025-01-01T09:00:00Z" } })', /^openedAt_-1_/u],
  ['calls(filter: { ticket: "desk:7" })', /^ticket_1/u],
  ['calls(filter: { outcome: [MISSED] })', /^outcome_1_/u],
  ['calls(filter: { direction: OUTBOUND })', /^direction_1_/u],
  ['calls(filter: { startedAt: { lt: "2025-01-01T09:00:00Z" } })', /^startedAt_-1_/u],
  ['surveys(filter: { ticket: "desk:7" })', /^ticket_1/u],
  ['surveys(filter: { kind: CSAT })', /^kind_1_/u],
  ['surveys(filter: { score: { lte: 0 } })', /^score_1_/u],
  ['surveys(filter: { answeredAt: { lt: "2025-01-01T09:00:00Z" } })', /^answeredAt_-1_/u],
  ['reviews(filter: { product: "SKU-7" })', /^product_1_/u],
  ['reviews(filter: { status: [PENDING] })', /^status_1_/u],
  ['reviews(filter: { rating: { lte: 1 } })', /^rating_1_/u],
  ['reviews(filter: { writtenAt: { lt: "2025-01-01T09:00:00Z" } })', /^writtenAt_-1_/u],
  ['returns(filter: { product: "SKU-7" })', /^product_1_/u],
  ['returns(filter: { orderNumber: "O-7" })', /^orderNumber_1/u],
  ['returns(filter: { status: [REJECTED] })', /^status_1_/u],
  ['returns(filter: { requestedAt: { lt: "2025-01-01T09:00:00Z" } })', /^requestedAt_-1_/u],
  ['devices(filter: { serialNumber: "SN-7" })', /^serialNumber_1/u],
  ['devices(filter: { product: "SKU-7" })', /^product_1_/u],
  ['devices(filter: { status: [RETIRED] })', /^status_1_/u],
  ['devices(filter: { registeredAt: { lt: "2025-01-01T09:00:00Z" } })', /^registeredAt_-1_/u],
  ['deviceAlerts(filter: { device: "desk:7" })', /^device_1_/u],
  ['deviceAlerts(filter: { severity: [CRITICAL] })', /^severity_1_/u],
  ['deviceAlerts(filter: { code: ["HEAT"] })', /^code_1_/u],
  ['deviceAlerts(filter: { open: true })', /^clearedAt_1_/u],
  ['deviceAlerts(filter: { raisedAt: { lt: "2025-01-01T09:00:00Z" } })', /^raisedAt_-1_/u],
])('%s reads by the index of its filter', async (list, index) => {
  expect(await indexesOf(`{ ${list} { edges { node { id } } } }`)).toEqual([expect.stringMatching(index)]);
});
