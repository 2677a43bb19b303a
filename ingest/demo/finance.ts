import { goods, householdGoods, officeGoods, plans } from './catalogue.ts';
import { financeCard } from './cards.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import { CURRENCY, tongueOf, type Person } from './people.ts';
import { RETURN_REASONS } from './remarks.ts';
import { centsOf, money, type Money, type OrderRow, type ProductRow, type Rows } from './rows.ts';

/** What somebody bought: sales won it, marketing and service follow it. */
export interface Purchase {
  readonly ago: number;
  readonly order: OrderRow;
  /** Null where everything was kept. */
  readonly sentBack: SentBack | null;
}

/** A product of an order that came back, in days ago; the money went back on the day on which it arrived. */
export interface SentBack {
  readonly sku: string;
  readonly requested: number;
  readonly arrived: number;
  readonly reason: string;
}

/** Days from an order to its delivery. */
export const DELIVERY = 4;

export const accountId = ({ index }: Person): string => `erp:${70_000 + index}`;

/** Everything that finance has of a person; answers the purchases, oldest first. */
export function financeRows(rows: Rows, person: Person, clock: Clock, chance: Chance): Purchase[] {
  rows.account.push({
    id: accountId(person),
    card: financeCard(person, chance),
    defaultCurrency: CURRENCY[person.country],
    paymentTermsDays: person.company ? 30 : 14,
  });
  if (person.story === 'BUYER') return companyPurchases(rows, person, clock, chance);
  const [recent, before] = orderCounts(person, chance);
  const days = [
    ...Array.from({ length: before }, () => chance.int(184, 360)),
    ...Array.from({ length: recent }, () => chance.int(person.suddenly ? 40 : 2, 180)),
  ].sort((a, b) => b - a);
  const purchases = days.map((ago, index) => retailOrder(rows, person, index, ago, clock, chance));
  if (person.subscribes) subscription(rows, person, clock, chance);
  return purchases;
}

/** How many orders lie in the last half year and in the one before: they rise, stay or fall with the story. */
function orderCounts(person: Person, chance: Chance): readonly [number, number] {
  const pace = PACES[(person.index * 7 + Math.floor(person.index / 10)) % PACES.length]!;
  const before = chance.int(1, 2) * pace;
  if (person.story === 'GROWING') return [before + chance.int(1, 1 + pace), before];
  if (person.story === 'CHURNING') return [person.suddenly ? before : chance.int(0, before - 1), before];
  return [Math.max(0, before + chance.int(-1, 1)), before];
}

/** Few buy much more often than most. */
const PACES = [1, 1, 2, 1, 1, 3, 1, 1, 2, 5];

/** The first basket has what the person likes most; who grows buys the same coffee again and again. */
function basket(person: Person, index: number, chance: Chance): Set<ProductRow> {
  const coffees = householdGoods('Coffee');
  const everyday = [...coffees, ...householdGoods('Accessories')];
  return new Set([
    ...(index === 0 ? [chance.pick(householdGoods(person.taste))] : []),
    ...(person.story === 'GROWING' ? [coffees[person.index % coffees.length]!] : []),
    ...(chance.odds(0.06) ? [chance.pick(householdGoods('Machines'))] : []),
    ...Array.from({ length: chance.int(0, 1) }, () => chance.pick(everyday)),
    ...(index > 0 ? [chance.pick(everyday)] : []),
  ]);
}

const officeBasket = (chance: Chance): Set<ProductRow> =>
  new Set([chance.pick(officeGoods), ...Array.from({ length: chance.int(0, 2) }, () => chance.pick(goods))]);

function makeOrder(
  person: Person,
  index: number,
  ago: number,
  chosen: ReadonlySet<ProductRow>,
  clock: Clock,
  chance: Chance,
): OrderRow {
  const currency = CURRENCY[person.country];
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
function retailOrder(rows: Rows, person: Person, index: number, ago: number, clock: Clock, chance: Chance): Purchase {
  const order = makeOrder(person, index, ago, basket(person, index, chance), clock, chance);
  rows.order.push(order);
  const paying = { party: order.party, order: order.id, amount: order.total, method: chance.pick(['card', 'paypal']) };
  if (chance.odds(0.04))
    rows.payment.push({ ...paying, id: `psp:${person.index}-${index}-f`, status: 'FAILED', paidAt: order.placedAt });
  const id = `psp:${person.index}-${index}`;
  rows.payment.push({ ...paying, id, status: 'SUCCEEDED', paidAt: order.placedAt });
  const sentBack = ago > 24 && chance.odds(0.08) ? sendBack(person, order, ago, chance) : null;
  if (sentBack)
    rows.refund.push({
      id: `${id}-r`,
      party: order.party,
      order: order.id,
      payment: id,
      amount: refundOf(order, sentBack),
      reason: sentBack.reason,
      refundedAt: clock.at(sentBack.arrived, chance),
    });
  return { ago, order, sentBack };
}

function sendBack(person: Person, { lines }: OrderRow, ago: number, chance: Chance): SentBack {
  const requested = ago - DELIVERY - chance.int(1, 6);
  const reason = chance.pick(RETURN_REASONS[tongueOf(person)]);
  return { sku: chance.pick(lines).sku, requested, arrived: requested - chance.int(3, 7), reason };
}

/** One piece of what came back, less the part of the discount that was given on it. */
function refundOf({ lines, discount, total }: OrderRow, { sku }: SentBack): Money {
  const cents = centsOf(lines.find((line) => line.sku === sku)!.unitPrice);
  return money(discount ? cents - Math.ceil(cents / 10) : cents, total.currency);
}

/** One to three orders of a company, each with an invoice due in 30 days. */
function companyPurchases(rows: Rows, person: Person, clock: Clock, chance: Chance): Purchase[] {
  const days = Array.from({ length: chance.int(1, 2) }, () => chance.int(3, 330)).sort((a, b) => b - a);
  return days.map((ago, index) => {
    const order = makeOrder(person, index, ago, officeBasket(chance), clock, chance);
    rows.order.push(order);
    const late = ago > 35 && chance.odds(0.05);
    const terms = { ago, terms: 30, open: ago <= 20 || late, inTime: true };
    invoice(rows, person, `${index}`, order.total, terms, clock, chance, order.id);
    return { ago, order, sentBack: null };
  });
}

interface Terms {
  readonly ago: number;
  readonly terms: number;
  readonly open: boolean;
  /** Whether it was paid by its due day, if it was paid. */
  readonly inTime: boolean;
}

/** An invoice; unless it is left open, one or two payments make up its total. */
function invoice(
  rows: Rows,
  person: Person,
  suffix: string,
  total: Money,
  { ago, terms, open, inTime }: Terms,
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
  const due = ago - terms;
  const [last, first] = inTime ? [Math.max(1, due), ago - 1] : [due - 14, due - 2];
  parts.forEach((part, index) =>
    rows.payment.push({
      id: `psp:inv-${person.index}-${suffix}-${index}`,
      party,
      invoice: id,
      amount: money(part, total.currency),
      method,
      status: 'SUCCEEDED',
      paidAt: clock.at(chance.int(last, first), chance),
    }),
  );
}

const MONTH = 30;
const SUBSCRIPTION_TERMS = 10;

/** A plan with its last invoices; who churns paid late, left the last one open and ended the plan since. */
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
    const open = churning && back === 0;
    const terms = { ago: lastInvoice + back * MONTH, terms: SUBSCRIPTION_TERMS, open, inTime: !churning };
    invoice(rows, person, `s${2 - back}`, price, terms, clock, chance);
  }
}
