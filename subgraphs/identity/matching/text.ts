const SPECIAL: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'n', ς: 's' },
  ...pairs(
    'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я і ї є ґ ў ј љ њ ћ ђ џ ѓ ќ',
    'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g u j lj nj c dj dz g k',
  ),
  ...pairs('α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω', 'a v g d e z i th i k l m n x o p r s t y f ch ps o'),
};

function pairs(from: string, to: string): Record<string, string> {
  const latin = to.split(' ');
  return Object.fromEntries(from.split(' ').map((letter, index) => [letter, latin[index]!.replace('_', '')]));
}

const PLAIN = /^[\x20-\x7e]*$/u;

/**
 * Lower case Latin without accents: what two spellings of a word share. Cyrillic and Greek are transliterated letter by
 * letter (close to ISO 9 and ISO 843); other scripts stay as they are.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  return letters.replace(/[^\x00-\x7f]/gu, (letter) => SPECIAL[letter] ?? letter);
}

/** The words of a folded text: letters and digits, apostrophes dropped, everything else parts. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/['’‘`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Cells that say nothing in any column. `NA` counts only as R writes it, since Na is a name. */
const NOTHING =
  /^(?:[-–—.?*#/\\]*|n\/a|nil|null|none|nan|unknown|undefined|unbekannt|inconnu|not (?:available|known|given))$/iu;

/** Whether a cell says nothing. */
export const saysNothing = (text: string): boolean => text === 'NA' || NOTHING.test(text);
