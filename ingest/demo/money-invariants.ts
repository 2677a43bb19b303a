import { catalogue } from './catalogue.ts';
import { ids, type Invariant } from './invariant.ts';
import { centsOf, type Money, type Rows } from './rows.ts';

const sum = (amounts: readonly Money[]) => amounts.reduce((cents, amount) => cents + centsOf(amount), 0);
const same = (a: Money, b: Money) => a.amount === b.amount && a.currency === b.currency;

const succeeded = ({ payment }: Rows) => payment.filter(({ status }) => status === 'SUCCEEDED');

/** What holds between orders, invoices, payments and refunds. */
export const moneyInvariants: readonly Invariant[] = [
  {
    name: 'the lines of an order, less its discount and with its shipping, are its total',
    broken: ({ rows }) =>
      ids(
        rows.order.filter(({ lines, discount, shipping, total }) => {
          const cents = lines.reduce((all, line) => all + line.quantity * centsOf(line.unitPrice), 0);
          return cents - (discount ? centsOf(discount) : 0) + (shipping ? centsOf(shipping) : 0) !== centsOf(total);
        }),
      ),
  },
  {
    name: 'a line and a plan cost what the product costs',
    broken: ({ rows }) => {
      const prices = new Map(catalogue.map(({ sku, price }) => [sku, price.amount]));
      const lines = rows.order.filter(({ lines }) =>
        lines.some((line) => line.unitPrice.amount !== prices.get(line.sku)),
      );
      const plans = rows.subscription.filter(({ product, price }) => price.amount !== prices.get(product));
      return [...ids(lines), ...ids(plans)];
    },
  },
  {
    name: 'the payments of an invoice sum to what it says is paid: all of a paid one, nothing of an open one',
    broken: ({ rows }) => {
      const payments = Map.groupBy(succeeded(rows), ({ invoice }) => invoice);
      return ids(
        rows.invoice.filter(({ id, status, total, paid }) => {
          const cents = sum((payments.get(id) ?? []).map(({ amount }) => amount));
          return cents !== centsOf(paid) || cents !== (status === 'PAID' ? centsOf(total) : 0);
        }),
      );
    },
  },
  {
    name: 'an order is paid by its own payment or by its invoice, to the cent',
    broken: ({ rows }) => {
      const invoices = new Map(rows.invoice.map((invoice) => [invoice.order, invoice]));
      const payments = Map.groupBy(succeeded(rows), ({ order }) => order);
      return ids(
        rows.order.filter(({ id, total }) => {
          const own = payments.get(id) ?? [];
          const invoice = invoices.get(id);
          return invoice
            ? own.length > 0 || !same(invoice.total, total)
            : sum(own.map(({ amount }) => amount)) !== centsOf(total);
        }),
      );
    },
  },
  {
    name: 'a refund gives back at most its payment, after it',
    broken: ({ rows }) => {
      const payments = new Map(succeeded(rows).map((payment) => [payment.id, payment]));
      return ids(
        rows.refund.filter(({ payment, order, amount, refundedAt }) => {
          const paid = payments.get(payment);
          return !paid || paid.order !== order || centsOf(amount) > centsOf(paid.amount) || refundedAt <= paid.paidAt;
        }),
      );
    },
  },
];
