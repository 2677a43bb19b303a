import type { NarrativeLanguage } from '../../schema.generated.ts';
import type { Facts, Value } from '../facts.ts';
import { sayIn } from '../say.ts';

/** What a code is called in sentences, by beginnings of words. */
const WORDS: Readonly<Record<string, Readonly<Record<NarrativeLanguage, readonly string[]>>>> = {
  URGENT: { EN: ['urgent'], DE: ['dringend'] },
  HIGH: { EN: ['high'], DE: ['hoh'] },
  MAIL: { EN: ['mail', 'email', 'e-mail'], DE: ['e-mail', 'mail'] },
  SMS: { EN: ['text message', 'sms'], DE: ['sms'] },
  PHONE: { EN: ['phone'], DE: ['telefon'] },
  POST: { EN: ['post'], DE: ['post'] },
  AD: { EN: ['advert', 'ads'], DE: ['anzeige', 'werb'] },
  WEB: { EN: ['the web', 'web'], DE: ['website', 'web'] },
  APP: { EN: ['the app', 'app'], DE: ['app'] },
  SOCIAL: { EN: ['a social', 'social'], DE: ['sozial'] },
  ADVISE: { EN: ['advice', 'advise'], DE: ['beratung', 'beraten'] },
  RETENTION_OFFER: { EN: ['an offer to stay', 'retention'], DE: ['angebot zum bleiben', 'halteangebot'] },
  SERVICE_CALL: { EN: ['service call', 'call before'], DE: ['von sich aus anrufen', 'serviceanruf'] },
  PAYMENT_REMINDER: { EN: ['remind'], DE: ['erinner'] },
  CROSS_SELL: {
    EN: ['suggest something', 'cross-sell'],
    DE: ['passendes', 'zu den letzten käufen passt', 'cross-sell'],
  },
  UPSELL: { EN: ['better plan', 'upsell'], DE: ['größeren tarif', 'höherer tarif'] },
  NOTHING: { EN: ['in peace', 'nothing'], DE: ['nichts tun', 'in ruhe'] },
  REVIEW_REQUEST: { EN: ['ask for a review', 'request a review'], DE: ['um eine bewertung', 'bewertung erbitten'] },
};

const COUNTS: Readonly<Record<NarrativeLanguage, readonly string[]>> = {
  EN: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  DE: ['kein', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
};

/** How none and once are said as well. */
const SPECIAL: Readonly<Record<NarrativeLanguage, Readonly<Record<number, readonly string[]>>>> = {
  EN: { 0: ['nothing', 'none', 'not', 'never', 'without'], 1: ['once', 'a', 'an'], 2: ['twice'] },
  DE: {
    0: ['nichts', 'nicht', 'nie', 'ohne', 'keine', 'keinen'],
    1: ['einmal', 'ein', 'einen', 'einer'],
    2: ['zweimal'],
  },
};

/** Number words that are a claim wherever they stand; `a` and `ein` are articles as well. */
export const CLAIMED_NUMBERS: Readonly<Record<NarrativeLanguage, readonly string[]>> = {
  EN: [...COUNTS.EN.slice(1), 'once', 'twice', 'half', 'dozen', 'hundred', 'thousand', 'million', 'double', 'triple'],
  DE: [
    ...COUNTS.DE.slice(2),
    ...['einmal', 'zweimal', 'halb', 'hälfte', 'dutzend', 'hundert', 'tausend', 'million', 'doppelt', 'dreifach'],
  ],
};

/** Words that say that there is none. */
export const NEGATIONS: Readonly<Record<NarrativeLanguage, readonly string[]>> = {
  EN: ['no', 'not', 'none', 'nothing', 'never', 'nobody', 'without', "n't", 'n’t'],
  DE: ['kein', 'keine', 'keinen', 'keiner', 'keinem', 'nicht', 'nichts', 'nie', 'niemals', 'niemand', 'ohne'],
};

const isShare = (path: string): boolean => /\.(share|probability)$/u.test(path);
const isDay = (value: Value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value);

/** The ways in which a sentence may state the value at a path; lower case, without special blanks. */
export function formsOf(path: string, facts: Facts, language: NarrativeLanguage): string[] {
  const value = facts.get(path);
  if (value === undefined) return [];
  return [...new Set(ways(path, value, facts, language).map(plain))].filter((form) => form !== '');
}

/** The same in one way: as it is best said. */
export const saidAs = (path: string, facts: Facts, language: NarrativeLanguage): string =>
  ways(path, facts.get(path) ?? '', facts, language)[0] ?? '';

/** Letters small, all blanks alike, so that texts meet whatever their typography. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

function ways(path: string, value: Value, facts: Facts, language: NarrativeLanguage): string[] {
  const say = sayIn(language);
  if (value === '[]') return [...NEGATIONS[language]];
  if (path.endsWith('.amount'))
    return amounts(String(value), facts.get(path.replace(/amount$/u, 'currency')), language);
  if (isDay(value)) return days(value, language);
  if (typeof value === 'string') return WORDS[value] ? [...WORDS[value][language]] : [value];
  if (typeof value === 'boolean') return [];
  if (isShare(path)) return [say.percent(value), `${Math.round(value * 100)}%`, `${Math.round(value * 100)} percent`];
  const whole = path === 'healthScore.value' ? Math.round(value) : value;
  const words = [COUNTS[language][whole] ?? '', ...(SPECIAL[language][whole] ?? [])];
  return [say.number(whole), String(whole), `${whole}-mal`, ...words];
}

function amounts(text: string, currency: Value | undefined, language: NarrativeLanguage): string[] {
  if (typeof currency !== 'string') return [];
  const said = sayIn(language).money([{ amount: text, currency }]);
  const digits = said.replace(/[^\d.,]/gu, '');
  return [said, `${digits} ${currency}`, `${currency} ${digits}`, `${text} ${currency}`, `${currency} ${text}`];
}

function days(day: string, language: NarrativeLanguage): string[] {
  const said = sayIn(language).day(day);
  const [year, month, date] = day.split('-');
  if (language === 'DE') return [said, `${date}.${month}.${year}`, `${Number(date)}.${Number(month)}.${year}`, day];
  const american = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return [said, american, day];
}
