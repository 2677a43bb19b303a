import type { Chance, Country } from './chance.ts';
import { makeAddress, phoneDigits } from './people.ts';
import type { AddressRow, OrganizationRow } from './rows.ts';
import { plain } from './spelling.ts';

/** A company whose people buy for it. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** Digits of its one number after the country's prefix. */
  readonly phone: string;
  readonly address: AddressRow;
  readonly industry: string;
  readonly employees: number;
}

const INDUSTRIES = [
  'Software',
  'Architecture',
  'Health care',
  'Law',
  'Logistics',
  'Education',
  'Hospitality',
  'Retail',
];

/** Makes a company; its domain carries its number, so that no two share one. */
export function makeCompany(number: number, country: Country, chance: Chance): Company {
  const name = chance.faker(country).company.name();
  const slug = plain(name)
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 24);
  return {
    id: `crm:org-${number}`,
    name,
    domain: `${slug}-${number}.example`,
    phone: phoneDigits(9_999_999 - number),
    address: makeAddress(country, chance),
    industry: chance.pick(INDUSTRIES),
    employees: chance.int(5, 800),
  };
}

/** The organization as sales knows it. */
export const organizationRow = ({ id, name, domain, address, industry, employees }: Company): OrganizationRow => ({
  id,
  name,
  domain,
  industry,
  country: address.country,
  employees,
});
