/** In which order a date of three numbers is meant where its year comes last. */
export type DateOrder = 'DMY' | 'MDY';

const UNKNOWN_DATE = '--------';
const MONTHS: readonly string[] = 'jan|fe[bv]|m[aä]r|a[pv]r|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz]'.split('|');

/** The order that most of a column's dates show: a number over 12 is a day. Day first where none shows any. */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let monthFirst = 0;
  for (const text of texts) {
    const parts = /^\s*(\d{1,2})[./ -](\d{1,2})[./ -](?:\d{4}|\d{2})\b/u.exec(text);
    if (!parts) continue;
    if (Number(parts[1]) > 12) monthFirst--;
    if (Number(parts[2]) > 12) monthFirst++;
  }
  return monthFirst > 0 ? 'MDY' : 'DMY';
}

/**
 * A date as eight signs, yyyymmdd, a `-` for each digit that is not known; null where the text is no date. Impossible
 * days stay as they are: a date with a typo is still evidence.
 */
export function dateOf(text: string, order: DateOrder): string | null {
  const digits = text.trim().replace(/[T ]\d\d:\d\d.*$/u, '');
  const iso = /^(\d{4})[-./ ]?(\d\d?)?[-./ ]?(\d\d?)?$/u.exec(digits);
  if (iso) return partsOf(iso[1], iso[2], iso[3]);
  const last = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4}|\d{2})$/u.exec(digits);
  if (last) return order === 'DMY' ? partsOf(last[3], last[2], last[1]) : partsOf(last[3], last[1], last[2]);
  return wordedDate(digits);
}

/** A date of its parts, each may be missing. */
export function partsOf(year?: string, month?: string, day?: string): string | null {
  const part = (text: string | undefined, width: number) =>
    text !== undefined && /^\d+$/u.test(text.trim()) && Number(text) > 0
      ? String(Number(text)).padStart(width, '0').slice(-width)
      : '-'.repeat(width);
  const date = part(fullYear(year), 4) + part(month, 2) + part(day, 2);
  return date === UNKNOWN_DATE ? null : date;
}

function wordedDate(text: string): string | null {
  const words = text.toLowerCase().split(/[^\p{L}\d]+/u);
  const month = MONTHS.findIndex((name) => words.some((word) => new RegExp(`^${name}`, 'u').test(word)));
  const year = words.find((word) => /^\d{4}$/u.test(word));
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word));
  return month < 0 || year === undefined ? null : partsOf(year, String(month + 1), day && String(parseInt(day, 10)));
}

/** Two digits mean the last hundred years. */
function fullYear(year: string | undefined): string | undefined {
  if (year === undefined || !/^\d{2}$/u.test(year.trim())) return year;
  const now = new Date().getUTCFullYear();
  const century = Math.floor(now / 100) * 100;
  return String(century + Number(year) > now ? century - 100 + Number(year) : century + Number(year));
}
