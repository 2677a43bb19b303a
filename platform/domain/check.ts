import { isCurrency, MAX_AMOUNT_MINOR, toMinor, type MoneyMinor } from './money.ts';

export type WriteErrorCode =
  | 'INVALID'
  | 'UNKNOWN_PARTY'
  | 'UNKNOWN_PRODUCT'
  | 'UNKNOWN_ORGANIZATION'
  | 'UNKNOWN_RECORD'
  | 'UNKNOWN_CURRENCY'
  | 'NEGATIVE_AMOUNT'
  | 'TOO_MANY_DECIMALS'
  | 'OUT_OF_RANGE'
  | 'IN_FUTURE'
  | 'UNKNOWN_CUSTOMER'
  | 'PARTY_IMMUTABLE'
  | 'RECORD_IMMUTABLE'
  | 'REQUIRED'
  | 'UNVERIFIABLE';

/** Why a row was rejected; the message states the rule and never repeats a personal value. */
export interface WriteError {
  readonly code: WriteErrorCode;
  readonly path: readonly string[];
  readonly message: string;
}

/** Clocks of sources run ahead by this much at most. */
export const MAX_SKEW_MS = 5 * 60_000;

const MAX_TEXT = 1_000;
const ID = /^[a-z0-9][a-z0-9_.-]{0,39}:\S(?:.{0,198}\S)?$/u;

/** The input field, from the row down. */
export type Path = string | readonly string[];

/** Checks the fields of one row, collecting every error rather than the first. */
export interface Check {
  readonly errors: WriteError[];
  readonly now: Date;
  fail(code: WriteErrorCode, path: Path, message: string): void;
  /** Absent leaves what is stored, null clears it. */
  merge<T>(given: T | null | undefined, stored: T | null | undefined): T | null;
  /** Null is refused, unless an error already says why there is no value. */
  required<T>(path: Path, value: T | null): T;
  /** Up to `max` characters; blank counts as null. */
  text(path: Path, value: string | null, max?: number): string | null;
  id(path: Path, value: string): string;
  money(path: Path, given: MoneyGiven | null | undefined, stored: MoneyMinor | null | undefined): MoneyMinor | null;
  range(path: Path, value: number | null, min: number, max: number): number | null;
  /** An instant that has come, up to the clock skew of sources. */
  past(path: Path, value: Date | null): Date | null;
}

export interface MoneyGiven {
  readonly amount: string;
  readonly currency: string;
}

export function createCheck(now: Date): Check {
  const errors: WriteError[] = [];
  const fail: Check['fail'] = (code, path, message) => {
    errors.push({ code, path: steps(path), message });
  };
  const failed = (path: Path) => errors.some((error) => steps(path).every((step, index) => error.path[index] === step));
  return {
    errors,
    now,
    fail,
    merge: (given, stored) => (given === undefined ? (stored ?? null) : given),
    required: <T>(path: Path, value: T | null): T => {
      if (value === null && !failed(path))
        fail('REQUIRED', path, `${shownPath(path)} is required on the first write of a row; none came.`);
      return value as T;
    },
    text: (path, value, max = MAX_TEXT) => {
      if (value === null || value.trim() === '') return null;
      if (value.length > max)
        fail('OUT_OF_RANGE', path, `${shownPath(path)} has at most ${max} characters; ${value.length} came.`);
      return value;
    },
    id: (path, value) => {
      if (!ID.test(value))
        fail(
          'INVALID',
          path,
          `${shownPath(path)} is source:sourceId, a lower-case source and up to 200 characters after the colon.`,
        );
      return value;
    },
    money: (path, given, stored) => checkMoney(fail, path, given, stored),
    range: (path, value, min, max) => {
      if (value !== null && !(value >= min && value <= max))
        fail('OUT_OF_RANGE', path, `${shownPath(path)} lies between ${min} and ${max}; ${value} came.`);
      return value;
    },
    past: (path, value) => {
      if (value !== null && value.getTime() > now.getTime() + MAX_SKEW_MS)
        fail('IN_FUTURE', path, `${shownPath(path)} is at most 5 minutes ahead of now; ${value.toISOString()} came.`);
      return value;
    },
  };
}

function checkMoney(
  fail: Check['fail'],
  path: Path,
  given: MoneyGiven | null | undefined,
  stored: MoneyMinor | null | undefined,
): MoneyMinor | null {
  if (given === undefined) return stored ?? null;
  if (given === null) return null;
  const { amount, currency } = given;
  if (!isCurrency(currency)) {
    fail(
      'UNKNOWN_CURRENCY',
      [...steps(path), 'currency'],
      `currency is an ISO 4217 code such as EUR; ${shown(currency)} came.`,
    );
    return null;
  }
  const at = [...steps(path), 'amount'];
  const amountMinor = toMinor(amount, currency);
  if (Number(amount) < 0) fail('NEGATIVE_AMOUNT', at, `amount is not negative; ${shown(amount)} came.`);
  else if ((amountMinor ?? Number(amount)) > MAX_AMOUNT_MINOR)
    fail('OUT_OF_RANGE', at, `amount is at most ${MAX_AMOUNT_MINOR} minor units; ${shown(amount)} came.`);
  else if (amountMinor === null)
    fail('TOO_MANY_DECIMALS', at, `amount has the decimals that ${currency} has; ${shown(amount)} came.`);
  return amountMinor === null ? null : { amountMinor, currency };
}

const steps = (path: Path): readonly string[] => (typeof path === 'string' ? [path] : path);

const shownPath = (path: Path): string => steps(path).join('.');

const shown = (text: string): string => JSON.stringify(text.slice(0, 40));
