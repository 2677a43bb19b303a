import type { Check } from '../../platform/domain/check.ts';
import type { MoneyMinor } from '../../platform/domain/money.ts';
import { checkSku, type Products } from '../../platform/domain/products.ts';
import type { InvoiceDoc, InvoiceStatus, OrderDoc, OrderLineDoc } from './model.ts';
import type { InvoiceInput, OrderInput, OrderLineInput } from './schema.generated.ts';

const MAX_LINES = 200;

type Path = readonly string[];

/** The lines after a row; amounts in the total's currency, skus that sales knows. */
export function mergeLines(
  given: OrderInput['lines'],
  stored: OrderDoc['lines'] | undefined,
  total: MoneyMinor | null,
  check: Check,
  products: Products,
): OrderDoc['lines'] {
  if (given === undefined) {
    for (const line of stored ?? []) sameCurrency(['lines'], line.total ?? line.unitPrice, total, check);
    return stored ?? [];
  }
  const lines = given ?? [];
  if (lines.length > MAX_LINES)
    check.fail('OUT_OF_RANGE', 'lines', `lines has at most ${MAX_LINES} entries; ${lines.length} came.`);
  return lines
    .slice(0, MAX_LINES)
    .map((line, index) => readLine(line, ['lines', String(index)], total, check, products));
}

function readLine(
  { sku, quantity, unitPrice, total }: OrderLineInput,
  path: Path,
  orderTotal: MoneyMinor | null,
  check: Check,
  products: Products,
): OrderLineDoc {
  if (sku != null) checkSku([...path, 'sku'], sku, check, products);
  return {
    sku: sku ?? null,
    quantity: check.range([...path, 'quantity'], quantity ?? 1, 1, 1_000_000) ?? 1,
    unitPrice: amount([...path, 'unitPrice'], unitPrice, null, orderTotal, check),
    total: amount([...path, 'total'], total, null, orderTotal, check),
  };
}

/** What an order's total has beside its lines. */
export const mergeSideAmounts = (
  input: OrderInput,
  stored: OrderDoc | null,
  total: MoneyMinor | null,
  check: Check,
) => ({
  discount: amount(['discount'], input.discount, stored?.discount, total, check),
  shipping: amount(['shipping'], input.shipping, stored?.shipping, total, check),
  tax: amount(['tax'], input.tax, stored?.tax, total, check),
});

/** What an invoice says has been paid: a row that only calls it PAID says that all is. */
export function mergePaid(
  input: InvoiceInput,
  stored: InvoiceDoc | null,
  status: InvoiceStatus,
  total: MoneyMinor | null,
  check: Check,
): MoneyMinor {
  const nothing = { amountMinor: 0, currency: total?.currency ?? '' };
  const unsaid = input.paid === undefined;
  if (unsaid && status === 'OPEN' && stored?.status === 'PAID') return nothing;
  const paid =
    unsaid && status === 'PAID' && stored?.status !== 'PAID'
      ? total
      : (amount(['paid'], input.paid, stored?.paid, total, check) ?? nothing);
  if (total && paid && paid.amountMinor > total.amountMinor)
    check.fail('OUT_OF_RANGE', 'paid', 'paid is at most total; more came.');
  return paid ?? nothing;
}

function amount(
  path: Path,
  given: OrderInput['total'],
  stored: MoneyMinor | null | undefined,
  total: MoneyMinor | null,
  check: Check,
): MoneyMinor | null {
  const money = check.money(path, given, stored);
  sameCurrency(path, money, total, check);
  return money;
}

/** An amount beside a total is in the total's currency. */
function sameCurrency(path: Path, money: MoneyMinor | null, total: MoneyMinor | null, check: Check): void {
  if (money && total && money.currency !== total.currency)
    check.fail(
      'INVALID',
      [...path, 'currency'],
      `${path.join('.')} is in the currency of the total, ${total.currency}; ${money.currency} came.`,
    );
}
