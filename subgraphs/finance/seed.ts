import type {
  BillingAccountInput,
  InvoiceInput,
  OrderInput,
  OrderLineInput,
  PaymentInput,
  RefundInput,
  BillingSubscriptionInput,
} from './schema.generated.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

/** A billing account that finance accepts; what is given replaces what is usual. */
export const account = (given: Partial<BillingAccountInput> = {}): BillingAccountInput => ({
  id: 'erp:1',
  card: { fullName: 'Ada Lovelace', mails: ['ada@example.com'] },
  defaultCurrency: 'EUR',
  paymentTermsDays: 14,
  ...given,
});

/** An order of one account, by its total alone. */
export const order = (given: Partial<OrderInput> = {}): OrderInput => ({
  id: 'shop:1',
  party: 'erp:1',
  number: '2026-0001',
  placedAt: new Date('2026-03-01T10:00:00Z'),
  total: euros('30.00'),
  channel: 'web',
  ...given,
});

/** Two pieces at ten euros. */
export const line = (given: Partial<OrderLineInput> = {}): OrderLineInput => ({
  quantity: 2,
  unitPrice: euros('10.00'),
  ...given,
});

/** An open invoice over a hundred euros. */
export const invoice = (given: Partial<InvoiceInput> = {}): InvoiceInput => ({
  id: 'erp:inv-1',
  party: 'erp:1',
  number: 'R-1',
  issuedAt: new Date('2026-03-02T08:00:00Z'),
  dueOn: '2026-03-16',
  total: euros('100.00'),
  ...given,
});

/** A payment that succeeded. */
export const payment = (given: Partial<PaymentInput> = {}): PaymentInput => ({
  id: 'psp:1',
  party: 'erp:1',
  amount: euros('100.00'),
  method: 'card',
  paidAt: new Date('2026-03-05T12:00:00Z'),
  ...given,
});

/** A refund of five euros. */
export const refund = (given: Partial<RefundInput> = {}): RefundInput => ({
  id: 'psp:r-1',
  party: 'erp:1',
  amount: euros('5.00'),
  reason: 'Arrived late',
  refundedAt: new Date('2026-03-08T09:00:00Z'),
  ...given,
});

/** An active monthly subscription. */
export const subscription = (given: Partial<BillingSubscriptionInput> = {}): BillingSubscriptionInput => ({
  id: 'billing:1',
  party: 'erp:1',
  plan: 'Basic',
  price: euros('9.90'),
  startedAt: new Date('2026-01-01T00:00:00Z'),
  ...given,
});
