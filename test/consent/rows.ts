import type { Caller } from '../../platform/access/caller.ts';
import type { TestHouse } from '../house.ts';

const at = '2026-03-01T10:00:00Z';
const money = { amount: '10.00', currency: 'EUR' };
const card = {
  fullName: 'Grace Hopper',
  mails: ['grace@example.org'],
  phones: ['+4930123456'],
  addresses: [{ lines: ['Invalidenstr. 117'], city: 'Berlin', country: 'DE' }],
  birthDate: '1986-12-09',
  organizationName: 'Navy',
  language: 'de',
};
/** The same person as another source wrote it. */
const spelled = {
  ...card,
  fullName: 'G. M. Hopper',
  phones: ['+4930654321'],
  addresses: [{ lines: ['Chausseestr. 1'], city: 'Berlin', country: 'DE' }],
  birthDate: '1986-09-12',
  organizationName: 'The Navy',
  language: 'en',
};
const SKU = 'LAMP-1';
const sales = { party: 'crm:1', product: SKU };
const service = { party: 'desk:1', product: SKU };

/** A second contact of the customer: nobody refers to himself. */
export const REFERRER = { id: 'crm:2', card };

/** One row of each record of one customer, each pointing at others wherever it can; what is pointed at comes first. */
export const ROWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  upsertProduct: { sku: SKU, name: 'Lamp', price: money },
  upsertOrganization: { id: 'crm:o', name: 'Navy' },
  upsertContact: { id: 'crm:1', card },
  upsertBillingAccount: { id: 'erp:1', card },
  upsertSubscriber: { id: 'mailer:1', card },
  upsertRequester: { id: 'desk:1', card: spelled },
  upsertMembership: { id: 'crm:m', party: 'crm:1', organization: 'crm:o' },
  upsertLead: { id: 'crm:l', ...sales, createdAt: at, referredBy: REFERRER.id },
  upsertOpportunity: {
    id: 'crm:p',
    party: 'crm:1',
    organization: 'crm:o',
    name: 'Lamps',
    amount: money,
    closeDate: '2026-04-01',
    openedAt: at,
    products: [SKU],
  },
  upsertInteraction: { id: 'crm:i', ...sales, kind: 'CALL', occurredAt: at },
  upsertOrder: {
    id: 'shop:1',
    party: 'erp:1',
    placedAt: at,
    total: money,
    lines: [{ sku: SKU, quantity: 1, unitPrice: money }],
  },
  upsertInvoice: { id: 'erp:i', party: 'erp:1', order: 'shop:1', issuedAt: at, dueOn: '2026-04-01', total: money },
  upsertPayment: { id: 'erp:p', party: 'erp:1', invoice: 'erp:i', order: 'shop:1', amount: money, paidAt: at },
  upsertRefund: { id: 'erp:r', party: 'erp:1', order: 'shop:1', payment: 'erp:p', amount: money, refundedAt: at },
  upsertSubscription: { id: 'erp:s', party: 'erp:1', plan: 'Bulbs', price: money, startedAt: at, product: SKU },
  upsertCampaign: { id: 'mailer:c', name: 'Spring', channel: 'WEB', startsOn: '2026-01-01' },
  upsertEngagement: {
    id: 'mailer:e',
    party: 'mailer:1',
    kind: 'AD_CLICK',
    occurredAt: at,
    product: SKU,
    campaign: 'mailer:c',
  },
  upsertInterest: { id: 'mailer:n', party: 'mailer:1', category: 'lamps', statedAt: at },
  upsertTicket: { id: 'desk:t', ...service, openedAt: at },
  upsertCall: { id: 'desk:c', party: 'desk:1', ticket: 'desk:t', startedAt: at },
  upsertSurvey: { id: 'desk:s', party: 'desk:1', ticket: 'desk:t', kind: 'NPS', score: 9, answeredAt: at },
  upsertReview: { id: 'desk:v', ...service, rating: 4, writtenAt: at },
  upsertReturn: { id: 'desk:x', ...service, requestedAt: at },
  upsertDevice: { id: 'desk:d', ...service, registeredAt: at },
  upsertDeviceAlert: { id: 'desk:a', party: 'desk:1', device: 'desk:d', code: 'HEAT', raisedAt: at },
};

/** Writes them all, in one document; each has to be new. */
export async function writeRows(house: Pick<TestHouse, 'data' | 'settled' | 'gateway'>, caller: Caller): Promise<void> {
  const fields = house.gateway.apiSchema.getMutationType()!.getFields();
  const rows = [['upsertContact', REFERRER], ...Object.entries(ROWS)] as const;
  const definitions = rows.map(([mutation], n) => `$r${n}: ${String(fields[mutation]!.args[0]!.type)}`);
  const written = rows.map(
    ([mutation], n) => `r${n}: ${mutation}(input: $r${n}) { outcome { status errors { message } } }`,
  );
  const variables = Object.fromEntries(rows.map(([, input], n) => [`r${n}`, input]));
  const text = `mutation (${definitions.join(', ')}) { ${written.join(' ')} }`;
  const outcomes = await house.data<Record<string, { outcome: { status: string } }>>(text, variables, caller);
  const refused = Object.values(outcomes).filter(({ outcome }) => outcome.status !== 'CREATED');
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  await house.settled();
}
