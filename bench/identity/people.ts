import type { Ask } from '../../platform/calling/ask.ts';
import type { CardDoc } from '../../platform/domain/card.ts';

const SYLLABLES = 'an be ca do el fi ga ho in jo ka lu ma no ol pe qui ro sa te ur vi wa xe yo za bri chu'.split(' ');

/** A name that numbers make: few are common, many are rare, as names are. */
export const nameOf = (seed: number, length: number): string => {
  const rank = Math.floor(((seed * 2_654_435_761) % 4_294_967_296) ** 0.55);
  return Array.from({ length }, (_, at) => SYLLABLES[Math.floor(rank / 28 ** at) % 28]).join('');
};

const BLANK = { givenName: null, familyName: null, organizationName: null, language: null, externalIds: [] };

/** With whom the nth person lives: every third with the one before. */
const homeOf = (n: number): number => (n % 3 === 1 ? n - 1 : n);

export const familyOf = (n: number): string => nameOf(homeOf(n) * 7 + 3, 4);

/** The nth person's card: in finance every third has no mail, every second no phone, so that a sixth is only alike. Every 50th works at a company. */
export function cardOf(domain: string, n: number): CardDoc {
  const [given, family, home] = [nameOf(n + 1, 3), familyOf(n), homeOf(n)];
  const day = new Date(Date.UTC(1940, 0, 1) + ((n * 7_919) % 25_000) * 86_400_000).toISOString().slice(0, 10);
  const mails = domain === 'sales' || n % 3 > 0 ? [`${given}.${family}.${n}@example.com`] : [];
  const address = { lines: [`${nameOf(home * 13, 3)} ${home % 200}`], city: 'Berlin', region: null, country: 'DE' };
  return {
    ...BLANK,
    organizationName: n % 50 === 0 ? companyOf(n) : null,
    fullName: `${given} ${family}`,
    mails,
    phones: [`+49 170 ${String(1_000_000 + n)}`].slice(n % 2),
    birthDate: day,
    addresses: [{ ...address, postalCode: String(10_000 + (home % 5_000)) }],
  };
}

export const companyOf = (n: number): string => `${nameOf(n * 11 + 5, 4)} Logistik GmbH`;

export const idOf = (n: number): string => `x:${String(n).padStart(8, '0')}`;

/** Answers as domains do that show so many parties each. */
export const askOf =
  (shown: ReadonlyMap<string, number>): Ask =>
  async (operation, variables) => {
    const domain = operation.startsWith('Sales') ? 'sales' : 'finance';
    if (operation.endsWith('Versions')) {
      const { after, first } = variables as { after: string | null; first: number };
      const from = after === null ? 0 : Number(after.slice(2)) + 1;
      const to = Math.min(shown.get(domain)!, from + first);
      const parties = Array.from({ length: Math.max(0, to - from) }, (_, at) => ({ id: idOf(from + at), version: 1 }));
      return { parties };
    }
    const parties = (variables['ids'] as string[]).map((id) => ({
      ...{ id, version: 1, removed: false, observedAt: new Date() },
      card: cardOf(domain, Number(id.slice(2))),
    }));
    return { parties };
  };
