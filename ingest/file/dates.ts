import { DateTime, IANAZone } from 'luxon';

const TOKENS = [
  'yyyy',
  'yy',
  'M',
  'MM',
  'MMM',
  'MMMM',
  'd',
  'dd',
  'EEE',
  'EEEE',
  'H',
  'HH',
  'h',
  'hh',
  'm',
  'mm',
  's',
  'ss',
  'SSS',
  'a',
  'Z',
  'ZZ',
  'ZZZ',
] as const;
const KNOWN: ReadonlySet<string> = new Set(TOKENS);
const EPOCHS: Readonly<Record<string, ReadInstant>> = {
  epochSeconds: (text) => (/^-?\d{1,11}$/u.test(text) ? Number(text) * 1_000 : null),
  epochMillis: (text) => (/^-?\d{1,14}$/u.test(text) ? Number(text) : null),
};

/** What a pattern is made of, for messages. */
export const PATTERN = `of Luxon's tokens ${TOKENS.join(' ')} with a whole day among them, other letters in '…', or epochSeconds, epochMillis`;

/** Reads texts of one pattern; answers milliseconds since 1970 or null. */
export type ReadInstant = (text: string) => number | null;

/**
 * A reader of texts such as `yyyyMMdd`, `d.M.yyyy HH:mm` or `MMM d, yyyy h:mm a ZZZ`, as Luxon's parser reads them, names of
 * months and days in English; or `epochSeconds`, `epochMillis`. Without a time it is midnight, without an offset it is in the
 * zone. Null when the pattern is none.
 */
export function readerOf(pattern: string, zone: string): ReadInstant | null {
  if (Object.hasOwn(EPOCHS, pattern)) return EPOCHS[pattern]!;
  const format = pattern.replace(/'[^']*'|T/gu, (literal) => (literal === 'T' ? "'T'" : literal));
  const letters = format.replace(/'[^']*'/gu, ' ').match(/([A-Za-z'])\1*/gu) ?? [];
  const day = ['y', 'M', 'd'].every((first) => letters.some((token) => token.startsWith(first)));
  if (!day || !letters.every((token) => KNOWN.has(token))) return null;
  const parser = DateTime.buildFormatParser(format, { locale: 'en-US' });
  return (text) => instantOf(DateTime.fromFormatParser(text, parser, { zone, locale: 'en-US' }));
}

const DAY_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?: ?(Z|[+-]\d\d:?\d\d)| UTC)?)?$/u;

/** ISO 8601 as files write it: a day, or a day and a time with or without an offset; without one it is in the zone. */
export function isoReader(zone: string): ReadInstant {
  return (text) => {
    const match = DAY_TIME.exec(text);
    if (!match) return null;
    const [, day, time = '00:00', offset = text.endsWith(' UTC') ? 'Z' : ''] = match;
    return instantOf(DateTime.fromISO(`${day}T${time}${offset}`, { zone }));
  };
}

const instantOf = (at: DateTime): number | null => (at.isValid ? at.toMillis() : null);

/** The day that an instant has in a zone. */
export const dayIn = (zone: string, instant: number): string => DateTime.fromMillis(instant, { zone }).toISODate()!;

/** Whether a zone is one: `UTC`, an offset such as `+02:00`, or a name of the IANA database such as `Europe/Berlin`. */
export const isZone = (zone: string): boolean =>
  zone === 'UTC' || /^[+-]\d\d:\d\d$/u.test(zone) || IANAZone.isValidZone(zone);

/** A day some months earlier; the last of the month where the month is too short. */
export const monthsBefore = (day: string, months: number): string =>
  DateTime.fromISO(day, { zone: 'UTC' }).minus({ months }).toISODate()!;
