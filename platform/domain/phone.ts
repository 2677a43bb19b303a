import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const COUNTED_UP = '01234567890123456789';

/** The phone as E.164 with its extension (RFC 3966), null where it is none, lacks a country or is a placeholder. */
export function normalPhone(text: string, country: string | null): string | null {
  const home = country !== null && isSupportedCountry(country) ? country : undefined;
  const phone = parsePhoneNumberFromString(text.normalize('NFKC'), home);
  if (!phone?.isPossible()) return null;
  const national = phone.nationalNumber;
  if (/^(\d)\1*$/u.test(national) || COUNTED_UP.includes(national)) return null;
  return phone.number + (phone.ext ? `;ext=${phone.ext}` : '');
}
