import type { Chance, Country } from './chance.ts';

const NICKNAMES: Readonly<Record<string, string>> = {
  Alexander: 'Alex',
  Alexandra: 'Alex',
  Andrew: 'Andy',
  Anthony: 'Tony',
  Benjamin: 'Ben',
  Catherine: 'Cathy',
  Charles: 'Charlie',
  Christian: 'Chris',
  Christopher: 'Chris',
  Daniel: 'Dan',
  David: 'Dave',
  Edward: 'Ed',
  Elisabeth: 'Lisa',
  Elizabeth: 'Liz',
  Frederick: 'Fred',
  Friedrich: 'Fritz',
  Gabriel: 'Gabe',
  James: 'Jim',
  Jennifer: 'Jen',
  Johannes: 'Hannes',
  John: 'Jack',
  Jonathan: 'Jon',
  Joseph: 'Joe',
  Joshua: 'Josh',
  Katharina: 'Kathi',
  Matthew: 'Matt',
  Maximilian: 'Max',
  Michael: 'Mike',
  Nicholas: 'Nick',
  Patricia: 'Pat',
  Rebecca: 'Becky',
  Richard: 'Rick',
  Robert: 'Bob',
  Samuel: 'Sam',
  Sebastian: 'Basti',
  Susanne: 'Susi',
  Theodore: 'Theo',
  Thomas: 'Tom',
  Timothy: 'Tim',
  William: 'Bill',
};

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'oe',
};

/** Without accents, umlauts spelled out. */
export const plain = (text: string): string =>
  text
    .replace(/[äöüÄÖÜßœæø]/gu, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** A given name as friends say it, or a hasty clerk shortens it: `Jon`, `J.` */
export const shortName = (given: string): string => NICKNAMES[given] ?? `${given.slice(0, 1)}.`;

/** Two neighbouring letters swapped, or one left out. */
export function misspelled(name: string, chance: Chance): string {
  if (name.length < 4) return name;
  const at = chance.int(1, name.length - 3);
  const swapped = name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2);
  return swapped === name || chance.odds(0.4) ? name.slice(0, at) + name.slice(at + 1) : swapped;
}

/** A mail address as people type it: the case changes, nothing else. */
export function typedMail(mail: string, chance: Chance): string {
  if (chance.odds(0.4)) return mail;
  if (chance.odds(0.2)) return mail.toUpperCase();
  return mail.replace(/(^|\.)[a-z]/gu, (letter) => letter.toUpperCase());
}

const PREFIX: Readonly<Record<Country, { readonly calling: string; readonly trunk: string; readonly mobile: string }>> =
  {
    DE: { calling: '+49', trunk: '0', mobile: '1512' },
    FR: { calling: '+33', trunk: '0', mobile: '61' },
    GB: { calling: '+44', trunk: '0', mobile: '770' },
    US: { calling: '+1', trunk: '', mobile: '202' },
  };

/** A phone number with its country's calling code: `+49 1512 1234567`. */
export const internationalPhone = (country: Country, digits: string): string =>
  `${PREFIX[country].calling} ${PREFIX[country].mobile} ${digits}`;

/** The same number as it is dialled at home, with separators of somebody's taste. */
export function nationalPhone(country: Country, digits: string, chance: Chance): string {
  const { trunk, mobile } = PREFIX[country];
  const [head, tail] = [digits.slice(0, 3), digits.slice(3)];
  if (country === 'US') return `(${mobile}) ${head}-${tail}`;
  return chance.pick([
    `${trunk}${mobile} ${head} ${tail}`,
    `${trunk}${mobile}/${digits}`,
    `${trunk}${mobile}${digits}`,
  ]);
}
