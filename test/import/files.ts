/** A file of the shape of the CDNOW transactions: aligned, CRLF, no header, repeated rows, amounts of zero. */
export function cdnowLike(customers: number): { readonly text: string; readonly rows: readonly CdnowRow[] } {
  const rows: CdnowRow[] = [];
  for (let customer = 1; customer <= customers; customer++) {
    const id = String(customer).padStart(5, '0');
    for (let order = 0; order <= customer % 5; order++) {
      const day = `1997${String(1 + (customer % 12)).padStart(2, '0')}${String(1 + order * 6).padStart(2, '0')}`;
      const row = {
        customer: id,
        day,
        quantity: 1 + (order % 3),
        amount: customer % 40 === 0 ? '0.00' : `${customer}.${10 + order}`,
      };
      rows.push(row);
      if (customer % 25 === 0) rows.push(row);
    }
  }
  return { text: rows.map(lineOf).join(''), rows };
}

export interface CdnowRow {
  readonly customer: string;
  readonly day: string;
  readonly quantity: number;
  readonly amount: string;
}

const lineOf = ({ customer, day, quantity, amount }: CdnowRow): string =>
  ` ${customer} ${customer.slice(1)} ${day} ${String(quantity).padStart(2)} ${amount.padStart(7)}\r\n`;

/** A file of the shape of the Telco customers: CSV with a header, blank totals in the first month of a customer. */
export function telcoLike(customers: number): string {
  const header =
    'customerID,gender,tenure,PhoneService,InternetService,Contract,PaymentMethod,MonthlyCharges,TotalCharges,Churn';
  const rows = Array.from({ length: customers }, (_, index) => {
    const tenure = index % 7;
    const total = tenure === 0 ? ' ' : String(tenure * 20.5);
    return `${1000 + index}-ABCDE,Female,${tenure},Yes,DSL,One year,Mailed check,20.5,${total},${index % 3 ? 'No' : 'Yes'}`;
  });
  return `${header}\n${rows.join('\n')}\n`;
}
