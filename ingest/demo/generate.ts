import { ada, adaChance } from './ada.ts';
import { campaignRows } from './campaigns.ts';
import { catalogue } from './catalogue.ts';
import { chanceOf, type Chance, type Country } from './chance.ts';
import { clockOf, type Clock } from './clock.ts';
import { consentRows } from './consents.ts';
import { makeCompany, organizationRow, type Company } from './companies.ts';
import { financeRows } from './finance.ts';
import { marketingRows, recommend } from './marketing.ts';
import { makeAddress, makePerson, phoneDigits, type Household, type Person } from './people.ts';
import { emptyRows, type Rows } from './rows.ts';
import { contactId, salesRows } from './sales.ts';
import { serviceRows } from './service.ts';
import { plain } from './spelling.ts';

/** What a demo is made of: the same three make the same rows, whatever the time of the day. */
export interface DemoOptions {
  readonly customers: number;
  readonly seed: number;
  readonly now: Date;
}

/** Some people with all their rows, and who they really are. */
export interface Neighbourhood {
  readonly people: readonly Person[];
  readonly rows: Rows;
}

const PEOPLE = 10;

/** Yields products and campaigns first, then neighbourhoods of ten people, one at a time: a large demo needs no more memory. */
export function* generateDemo({ customers, seed, now }: DemoOptions): Generator<Neighbourhood> {
  const clock = clockOf(now);
  yield { people: [], rows: { ...emptyRows(), product: [...catalogue], campaign: campaignRows(clock) } };
  if (customers > 0) yield firstPerson(clock);
  for (let first = 0; first < customers; first += PEOPLE)
    yield neighbourhood(first, Math.min(PEOPLE, customers - first), clock, chanceOf(seed, String(first)));
}

/** Ada, who is the same in every demo of a day. */
function firstPerson(clock: Clock): Neighbourhood {
  const people = [ada()];
  return { people, rows: rowsOf(people, null, clock, adaChance()) };
}

function neighbourhood(first: number, count: number, clock: Clock, chance: Chance): Neighbourhood {
  const country = chance.weighted<Country>([
    [55, 'DE'],
    [15, 'FR'],
    [15, 'GB'],
    [15, 'US'],
  ]);
  const company = chance.odds(0.5) ? makeCompany(first / PEOPLE + 1, country, chance) : null;
  const colleagues = chance.int(3, 5);
  const home = chance.odds(0.6) ? makeHousehold(first / PEOPLE, country, chance) : null;
  const made = Array.from({ length: count }, (_, index) => {
    const employer = index < colleagues ? company : null;
    const lives = index >= PEOPLE - 2 ? home : null;
    return makePerson(first + index, { country, home: lives, company: employer }, chance);
  }).filter(({ index }) => index > 0);
  const people = made.map((person) => (hasNamesake(person, made) ? { ...person, homePhone: null } : person));
  return { people, rows: rowsOf(people, company, clock, chance) };
}

/** Lives with somebody whose given name may be taken for the own one: a phone in common would make one person of the two. */
const hasNamesake = ({ index, given, homePhone }: Person, people: readonly Person[]): boolean =>
  people.some((other) => other.index !== index && other.homePhone === homePhone && begins(other) === begins({ given }));

const begins = ({ given }: Pick<Person, 'given'>): string => plain(given).slice(0, 3).toLowerCase();

/** Above the numbers of people, below those of companies. */
const HOME_PHONES = 5_000_000;

const makeHousehold = (number: number, country: Country, chance: Chance): Household => ({
  family: chance.faker(country).person.lastName(),
  address: makeAddress(country, chance),
  phone: phoneDigits(HOME_PHONES + number),
});

function rowsOf(people: readonly Person[], company: Company | null, clock: Clock, chance: Chance): Rows {
  const rows = emptyRows();
  if (company) rows.organization.push(organizationRow(company));
  for (const person of people) {
    const purchases = person.inFinance ? financeRows(rows, person, clock, chance) : [];
    if (person.inSales) salesRows(rows, person, purchases, clock, chance);
    if (person.inMarketing) marketingRows(rows, person, clock, chance);
    if (person.inService) serviceRows(rows, person, purchases, clock, chance);
    if (person.inMarketing) consentRows(rows, person, clock);
  }
  return refer(rows, people, clock, chance);
}

const REFERRED = 0.5;

/** Happy people recommend the company to a prospect of their neighbourhood each: their leads say who did. */
function refer(rows: Rows, people: readonly Person[], clock: Clock, chance: Chance): Rows {
  const fans = people.filter(({ story, inSales, inMarketing }) => story === 'GROWING' && inSales && inMarketing);
  const prospects = new Map(people.filter(({ story }) => story === 'PROSPECT').map((each) => [contactId(each), each]));
  const lead = rows.lead.map((row) => {
    const prospect = prospects.get(row.party);
    if (!prospect || fans.length === 0 || !chance.odds(REFERRED)) return row;
    const [fan] = fans.splice(chance.int(0, fans.length - 1), 1) as [Person];
    recommend(rows, fan, prospect.since + chance.int(1, 9), clock, chance);
    return { ...row, origin: 'referral', referredBy: contactId(fan) };
  });
  return { ...rows, lead };
}
