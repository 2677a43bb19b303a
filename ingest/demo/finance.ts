import { goods, officeGoods, plans } from './catalogue.ts';
import { financeCard } from './cards.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import { CURRENCY, type Person } from './people.ts';
import { centsOf, money, type Money, type OrderRow, type ProductRow, type Rows } from './rows.ts';

/** A purchase for a company: what sales won is what finance has as an order. */
export interface Purchase {
  readonly ago: number;
  readonly total: Money;
  readonly skus: readonly string[];
}

export const accountId = ({ index }: Person): string => `erp:${70_000 + index}`;

/** Everything that finance has of a person; answers a buyer's purchases, oldest first. */
export function financeRows(rows: Rows, person: Person, clock: Clock, chance: Chance): Purchase[] {
  rows.account.push({
    id: accountId(person),
    card: financeCard(person, chance),
    defaultCurrency: CURRENCY[person.country],
    paymentTermsDays: person.company ? 30 : 14,
  });
  if (person.story === 'BUYER') return purchases(rows, person, clock, chance);
  const [recent, before] = orderCounts(person, chance);
  const days = [
    ...Array.from({ length: before }, () => chance.int(184, 360)),
    ...Array.from({ length: recent }, () => chance.int(2, 180)),
  ].sort((a, b) => b - a);
  days.forEach((ago, index) => retailOrder(rows, person, index, ago, clock, chance));
  const subscribes = person.story === 'CHURNING' || chance.odds(person.story === 'GROWING' ? 0.6 : 0.4);
  if (subscribes) subscription(rows, person, clock, chance);
  return [];
}

/** How many orders lie in the last half year and in the one before: they rise, stay or fall with the story. */
function orderCounts(person: Person, chance: Chance): readonly [number, number] {
  const before = chance.int(1, 2);
  if (person.story === 'GROWING') return [before + chance.int(1, 2), before];
  return person.story === 'CHURNING' ? [chance.int(0, before - 1), before] : [before, before];
}

function makeOrder(
  person: Person,
  index: number,
  ago: number,
  list: readonly ProductRow[],
  clock: Clock,
  chance: Chance,
): OrderRow {
  const currency = CURRENCY[person.country];
  const chosen = new Set(Array.from({ length: chance.int(1, 3) }, () => chance.pick(list)));
  const lines = [...chosen].map(({ sku, price }) => ({
    sku,
    quantity: chance.weighted([
      [7, 1],
      [2, 2],
      [1, 3],
    ]),
    unitPrice: money(centsOf(price), currency),
  }));
  const sum = lines.reduce((cents, line) => cents + line.quantity * centsOf(line.unitPrice), 0);
  const discount = chance.odds(0.2) ? Math.round(sum / 10) : 0;
  const shipping = person.company || sum > 5_000 ? 0 : 490;
  return {
    id: `shop:${person.index}-${index}`,
    party: accountId(person),
    number: `A-${person.index}-${index + 1}`,
    status: ago > 14 ? 'COMPLETED' : ago > 5 ? 'SHIPPED' : 'PAID',
    placedAt: clock.at(ago, chance),
    total: money(sum - discount + shipping, currency),
    ...(discount > 0 && { discount: money(discount, currency) }),
    ...(shipping > 0 && { shipping: money(shipping, currency) }),
    channel: person.company
      ? 'sales'
      : chance.weighted([
          [7, 'web'],
          [2, 'app'],
          [1, 'store'],
        ]),
    lines,
  };
}

/** Paid by card when it is placed; a few failed once before, a few were given back in part. */
function retailOrder(rows: Rows, person: Person, index: number, ago: number, clock: Clock, chance: Chance): void {
  const order = makeOrder(person, index, ago, goods, clock, chance);
  rows.order.push(order);
  const paying = { party: order.party, order: order.id, amount: order.total, method: chance.pick(['card', 'paypal']) };
  if (chance.odds(0.04))
    rows.payment.push({ ...paying, id: `psp:${person.index}-${index}-f`, status: 'FAILED', paidAt: order.placedAt });
  const payment = {
    ...paying,
    id: `psp:${person.index}-${index}`,
    status: 'SUCCEEDED',
    paidAt: order.placedAt,
  } as const;
  rows.payment.push(payment);
  if (ago > 10 && chance.odds(0.06))
    rows.refund.push({
      id: `psp:${person.index}-${index}-r`,
      party: order.party,
      order: order.id,
      payment: payment.id,
      amount: chance.odds(0.5) ? order.total : money(Math.ceil(centsOf(order.total) / 2), order.total.currency),
      reason: chance.pick(['Arrived broken', 'Not as described', 'Sent back']),
      refundedAt: clock.at(ago - chance.int(2, 9), chance),
    });
}

/** One to three orders of a company, each with an invoice due in 30 days. */
function purchases(rows: Rows, person: Person, clock: Clock, chance: Chance): Purchase[] {
  const days = Array.from({ length: chance.int(1, 2) }, () => chance.int(3, 330)).sort((a, b) => b - a);
  return days.map((ago, index) => {
    const order = makeOrder(person, index, ago, [...officeGoods, ...goods], clock, chance);
    rows.order.push(order);
    const late = ago > 35 && chance.odds(0.05);
    invoice(
      rows,
      person,
      `${index}`,
      order.total,
      { ago, terms: 30, open: ago <= 20 || late },
      clock,
      chance,
      order.id,
    );
    return { ago, total: order.total, skus: order.lines.map(({ sku }) => sku) };
  });
}

interface Terms {
  readonly ago: number;
  readonly terms: number;
  readonly open: boolean;
}

/** An invoice; unless it is left open, one or two payments make up its total. */
function invoice(
  rows: Rows,
  person: Person,
  suffix: string,
  total: Money,
  { ago, terms, open }: Terms,
  clock: Clock,
  chance: Chance,
  order?: string,
): void {
  const id = `erp:inv-${person.index}-${suffix}`;
  const party = accountId(person);
  const status = open ? 'OPEN' : 'PAID';
  const paid = open ? money(0, total.currency) : total;
  const issuedAt = `${clock.day(ago)}T19:00:00.000Z`;
  const number = `R-${person.index}-${suffix}`;
  rows.invoice.push({
    id,
    party,
    number,
    ...(order && { order }),
    issuedAt,
    dueOn: clock.day(ago - terms),
    total,
    paid,
    status,
  });
  if (open) return;
  const cents = centsOf(total);
  const parts = cents > 100_000 && chance.odds(0.3) ? [Math.floor(cents / 2), Math.ceil(cents / 2)] : [cents];
  const method = person.company ? 'bank transfer' : 'direct debit';
  parts.forEach((part, index) =>
    rows.payment.push({
      id: `psp:inv-${person.index}-${suffix}-${index}`,
      party,
      invoice: id,
      amount: money(part, total.currency),
      method,
      status: 'SUCCEEDED',
      paidAt: clock.at(chance.int(Math.max(1, ago - terms), ago - 1), chance),
    }),
  );
}

const MONTH = 30;
const SUBSCRIPTION_TERMS = 10;

/** A plan with its last invoices; who churns left the last one open and ended the plan since. */
function subscription(rows: Rows, person: Person, clock: Clock, chance: Chance): void {
  const churning = person.story === 'CHURNING';
  const plan = chance.pick(plans);
  const price = money(centsOf(plan.price), CURRENCY[person.country]);
  const started = chance.int(150, person.since);
  const lastInvoice = churning ? chance.int(25, 55) : chance.int(3, MONTH - 1);
  const ended = churning ? chance.int(2, lastInvoice - SUBSCRIPTION_TERMS - 2) : null;
  rows.subscription.push({
    id: `erp:sub-${person.index}`,
    party: accountId(person),
    plan: plan.name,
    price,
    interval: 'MONTH',
    status: churning ? 'ENDED' : 'ACTIVE',
    startedAt: clock.at(started, chance),
    ...(ended === null ? { renewsOn: clock.day(lastInvoice - MONTH) } : { endedAt: clock.at(ended, chance) }),
    product: plan.sku,
  });
  for (const back of [2, 1, 0]) {
    const terms = { ago: lastInvoice + back * MONTH, terms: SUBSCRIPTION_TERMS, open: churning && back === 0 };
    invoice(rows, person, `s${2 - back}`, price, terms, clock, chance);
  }
}
