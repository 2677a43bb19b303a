import { chanceOf } from './chance.ts';
import { makePerson, type Person } from './people.ts';

/** The place of the first person's chance: hers does not change with the seed. */
export const adaChance = () => chanceOf(36, 'Ada Lovelace');

/** The first person of every demo, whom the README shows: known to all domains, and happy. */
export const ada = (): Person => ({
  ...makePerson(0, { country: 'GB', home: null, company: null }, adaChance()),
  given: 'Ada',
  family: 'Lovelace',
  birthDate: '1985-12-10',
  mail: 'ada.lovelace@example.com',
  otherMail: 'ada@example.org',
  story: 'GROWING',
  energy: 1,
  attention: 0.7,
  suddenly: false,
  subscribes: true,
  taste: 'Machines',
  since: 1_200,
  inSales: true,
  inFinance: true,
  inMarketing: true,
  inService: true,
  spotlight: true,
  match: 'MAIL',
  twice: false,
});
