const TOKENS = { yyyy: 4, MM: 2, dd: 2, HH: 2, mm: 2, ss: 2, SSS: 3 } as const;
const LOOSE = { M: 'MM', d: 'dd', H: 'HH' } as const;
const TOKEN = /yyyy|MM|dd|HH|mm|ss|SSS|M|d|H/gu;

type Token = keyof typeof TOKENS;

/** Reads texts of one pattern; answers milliseconds since 1970 or null. */
export type ReadInstant = (text: string) => number | null;

/**
 * A reader of texts such as `yyyyMMdd` or `d.M.yyyy HH:mm` (of `yyyy MM dd HH mm ss SSS`; `M`, `d`, `H` take one or two
 * digits), or `epochSeconds`, `epochMillis`. Without a time it is midnight in the zone. Null when the pattern is none.
 */
export function readerOf(pattern: string, zone: string): ReadInstant | null {
  if (pattern === 'epochSeconds') return (text) => (/^-?\d{1,11}$/u.test(text) ? Number(text) * 1_000 : null);
  if (pattern === 'epochMillis') return (text) => (/^-?\d{1,14}$/u.test(text) ? Number(text) : null);
  const order: Token[] = [];
  const source = pattern.split(TOKEN).map(escape);
  const tokens = pattern.match(TOKEN) ?? [];
  let expression = source[0]!;
  tokens.forEach((token, index) => {
    const loose = LOOSE[token as keyof typeof LOOSE];
    order.push(loose ?? (token as Token));
    expression += (loose ? '(\\d{1,2})' : `(\\d{${TOKENS[token as Token]}})`) + source[index + 1]!;
  });
  if (
    !(['yyyy', 'MM', 'dd'] as const).every((token) => order.includes(token)) ||
    /[a-zA-Z]/u.test(source.join('').replaceAll('T', ''))
  )
    return null;
  const regex = new RegExp(`^${expression}$`, 'u');
  const offsetMs = offsetOf(zone);
  return (text) => {
    const match = regex.exec(text);
    if (!match) return null;
    const part = (token: Token, absent: number) => {
      const at = order.indexOf(token);
      return at < 0 ? absent : Number(match[at + 1]);
    };
    const local = utc(
      part('yyyy', 0),
      part('MM', 1),
      part('dd', 1),
      part('HH', 0),
      part('mm', 0),
      part('ss', 0),
      part('SSS', 0),
    );
    return local === null ? null : local - offsetMs;
  };
}

/** Null for what the calendar and the clock do not have. */
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number, ms: number) {
  if (hour > 23 || minute > 59 || second > 59) return null;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return at.setUTCHours(hour, minute, second, ms);
}

const RFC_3339 = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/u;

/** ISO 8601 as files write it: a day, or a day and a time with or without an offset; without one it is in the zone. */
export function isoReader(zone: string): ReadInstant {
  return (text) => {
    const match = RFC_3339.exec(text);
    if (!match) return null;
    const [, day, time = '00:00', offset = zone === 'UTC' ? 'Z' : zone] = match;
    const [year, month, date] = day!.split('-').map(Number);
    if (utc(year!, month!, date!, 0, 0, 0, 0) === null) return null;
    const at = Date.parse(`${day}T${time}${offset}`);
    return Number.isNaN(at) ? null : at;
  };
}

/** A day some months earlier; the last of the month where the month is too short. */
export function monthsBefore(day: string, months: number): string {
  const at = new Date(day);
  const date = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() - months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(date, last));
  return at.toISOString().slice(0, 10);
}

const escape = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');

function offsetOf(zone: string): number {
  if (zone === 'UTC') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
