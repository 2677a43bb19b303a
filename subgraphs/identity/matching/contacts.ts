import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { fold } from './text.ts';

/** A phone as E.164, or its digits without leading zeros where its country is not known; empty where there is none. */
export function phoneOf(text: string, country: string | null): string {
  const digits = text.replace(/[\s().\-/]/gu, '');
  if (/^\+[1-9]\d{7,14}$/u.test(digits) && !digits.includes('+490')) return digits;
  const home = country !== null && isSupportedCountry(country) ? country : undefined;
  const phone = parsePhoneNumberFromString(text.normalize('NFKC'), home);
  if (phone?.isPossible()) return phone.number;
  const national = text.replace(/\D/gu, '').replace(/^0+/u, '');
  return national.length < 5 || /^(\d)\1*$/u.test(national) ? '' : national;
}

/** A mail in its one form: folded case, no tag after a plus; empty where it is none. */
export function mailOf(text: string): string {
  const mail = fold(text.replace(/^mailto:/iu, '')).replace(/\s+/gu, '');
  const at = mail.lastIndexOf('@');
  if (at < 1 || at === mail.length - 1) return '';
  return mail.slice(0, at).replace(/(?<=.)\+.*$/u, '') + mail.slice(at);
}
