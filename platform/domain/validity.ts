import { isDay } from '../subgraph/scalars.ts';
import type { AddressDoc } from './card.ts';
import { normalPhone } from './phone.ts';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const MAIL = new RegExp(`^[^\\s@<>()",;:\\\\]{1,64}@(?:${LABEL}\\.)+[a-z][a-z0-9-]*[a-z0-9]$`, 'iu');

/** Whether mail could be sent there: RFC 5321's lengths, no quoted local part, a domain with a top level. */
export const isMail = (text: string): boolean => text.length <= 254 && MAIL.test(text.trim()) && !text.includes('..');

/** Whether it can be dialled from anywhere, or from the country that it is read in. */
export const isPhone = (text: string, country: string | null): boolean => normalPhone(text, country) !== null;

const OLDEST_YEARS = 120;

/** Whether somebody alive can have been born then. */
export function isBirthDate(text: string, now: Date): boolean {
  if (!isDay(text)) return false;
  const born = Date.parse(text);
  return born <= now.getTime() && now.getUTCFullYear() - new Date(born).getUTCFullYear() <= OLDEST_YEARS;
}

/** What postal codes look like, by country; of other countries none is wrong. */
const POSTAL_CODES: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries('AT AU BE BG CH DK HU LU NL NO NZ SI ZA'.split(' ').map((code) => [code, /^\d{4}$/u])),
  ...Object.fromEntries('CZ DE EE ES FI FR GR HR IT LT MX RS SE SK TR UA'.split(' ').map((code) => [code, /^\d{5}$/u])),
  ...Object.fromEntries('CN IN RO RU SG'.split(' ').map((code) => [code, /^\d{6}$/u])),
  NL: /^[1-9]\d{3}[A-Z]{2}$/u,
  LV: /^(?:LV)?\d{4}$/u,
  PL: /^\d{5}$/u,
  PT: /^\d{4}(?:\d{3})?$/u,
  IE: /^[A-Z]\d[\dW][A-Z0-9]{4}$/u,
  GB: /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/u,
  US: /^\d{5}(?:\d{4})?$/u,
  CA: /^[A-Z]\d[A-Z]\d[A-Z]\d$/u,
  BR: /^\d{8}$/u,
  JP: /^\d{7}$/u,
};

/** Whether the postal code is one of its country's form; true where there is no code or the form is not known. */
export function isPostalCode({ postalCode, country }: AddressDoc): boolean {
  const form = POSTAL_CODES[country?.toUpperCase() ?? ''];
  if (!form || postalCode === null) return true;
  const code = postalCode.toUpperCase().replace(/[\s-]/gu, '');
  return form.test(code) || form.test(code.replace(/^[A-Z]{1,2}(?=\d{4,5}$)/u, ''));
}
