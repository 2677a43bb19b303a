import type { Money, NarrativeLanguage } from '../schema.generated.ts';

/** How values are said in a language. */
export interface Say {
  readonly number: (value: number) => string;
  /** A share as percent, rounded to whole ones; what is not none or all is not said to be. */
  readonly percent: (share: number) => string;
  readonly money: (amounts: readonly Pick<Money, 'amount' | 'currency'>[]) => string;
  /** A UTC day, the month in words. */
  readonly day: (day: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** The form that goes with a number. */
  readonly form: (count: number, one: string, other: string) => string;
}

const FEWER: Readonly<Record<NarrativeLanguage, string>> = { EN: 'less than', DE: 'weniger als' };
const MORE: Readonly<Record<NarrativeLanguage, string>> = { EN: 'more than', DE: 'mehr als' };
const LOCALES: Readonly<Record<NarrativeLanguage, string>> = { EN: 'en-GB', DE: 'de-DE' };

function create(language: NarrativeLanguage): Say {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  // A text, so that no digit of a large amount is lost.
  const amount = (text: string, currency: string) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(text as `${number}`);
  return {
    number: (value) => number.format(value),
    percent: (share) => {
      const points = Math.round(100 * share);
      if (points === 0 && share > 0) return `${FEWER[language]} ${percent.format(0.01)}`;
      if (points === 100 && share < 1) return `${MORE[language]} ${percent.format(0.99)}`;
      return percent.format(share);
    },
    money: (amounts) => list.format(amounts.map((each) => amount(each.amount, each.currency))),
    day: (text) => day.format(new Date(text)),
    list: (items) => list.format(items),
    form: (count, one, other) => (plural.select(count) === 'one' ? one : other),
  };
}

const SAY: Readonly<Record<NarrativeLanguage, Say>> = { EN: create('EN'), DE: create('DE') };

/** How values are said in a language. */
export const sayIn = (language: NarrativeLanguage): Say => SAY[language];
