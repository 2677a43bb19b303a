/** An amount in integer minor units (cents), so that sums are exact. */
export interface MoneyMinor {
  readonly amountMinor: number;
  readonly currency: string;
}

/** Largest amount of one record: far from where sums of minor units would leave the exact integers. */
export const MAX_AMOUNT_MINOR = 1_000_000_000_000;

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const decimals = new Map<string, number>();

export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** Decimals of a currency by ISO 4217, e.g. 2 for EUR, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  let digits = decimals.get(currency);
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    decimals.set(currency, digits);
  }
  return digits;
}

/** All currencies, by the number of their decimals. */
export const currenciesByDecimals = (): Map<number, string[]> => Map.groupBy(CURRENCIES, decimalsOf);

/** Minor units of a decimal string; null when it has more decimals than the currency: nothing is rounded. */
export function toMinor(amount: string, currency: string): number | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(amount);
  if (!match) return null;
  const [, sign, whole, fraction = ''] = match;
  const digits = decimalsOf(currency);
  const significant = fraction.replace(/0+$/u, '');
  if (significant.length > digits) return null;
  const minor = Number(whole! + significant.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? (sign && minor !== 0 ? -minor : minor) : null;
}

/** The decimal string of minor units: `fromMinor(123450, 'EUR')` is `1234.50`. */
export function fromMinor(amountMinor: number, currency: string): string {
  const digits = decimalsOf(currency);
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const sign = amountMinor < 0 ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** `Money` of the schema out of minor units. */
export const moneyResolvers = {
  Money: {
    amount: (money: MoneyMinor) => fromMinor(money.amountMinor, money.currency),
    currency: (money: MoneyMinor) => money.currency,
  },
};
