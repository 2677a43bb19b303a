import { spelling } from './nicknames.ts';
import { wordsOf } from './text.ts';

/** Legal forms, whose presence says nothing; those of several words are joined first. */
const LEGAL = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp ltd limited plc pllc pc gmbh mbh ag kg kgaa ohg gbr ug ev eg ' +
    'se sa sas sarl sasu eurl snc sci spa srl srls sapa bv nv vof oy oyj ab as asa aps ks sp zoo doo dd kft zrt sro ' +
    'sl slu scoop pty pte bhd sdn kk oao ooo zao pao ooo haftungsbeschraenkt cie gmbhcokg gmbhco'
  )
    .split(' ')
    .map(spelling),
);
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z])\.\s?(?=[a-z]\b)/gu, '$1'],
  [/\b([a-z])\.(?=\W|$)/gu, '$1'],
  [/&|\+/gu, ' and '],
];
const FILLERS = new Set(['and', 'und', 'et', 'y', 'the', 'of', 'der', 'die', 'das', 'fur', 'for']);

/** A company's name in its one form, its legal form stripped: `The ACME Co., Ltd.` is `acme`. */
export function organizationOf(text: string): string {
  let joined = text.toLowerCase();
  for (const [from, to] of JOINED) joined = joined.replace(from, to);
  const words = wordsOf(joined).map(spelling);
  const kept = words.filter((word) => !FILLERS.has(word));
  while (kept.length > 1 && LEGAL.has(kept.at(-1)!)) kept.pop();
  return (kept.length > 0 ? kept : words).join(' ');
}
