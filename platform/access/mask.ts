export type PersonalCategory = 'NAME' | 'MAIL' | 'PHONE' | 'ADDRESS' | 'BIRTH_DATE' | 'IDENTIFIER' | 'FREE_TEXT';

const DOTS = '•••';

/** What a mask of the last digits or characters leaves; a value of this form gives nothing more away. */
const TAIL = /^•••.{0,2}$/su;

const MASKS: Record<PersonalCategory, (value: string) => string> = {
  NAME: (value) => value.trim().split(/\s+/u).map(initial).join(' '),
  MAIL: (value) => {
    const at = value.lastIndexOf('@');
    return at < 1 ? DOTS : initial(value.slice(0, at)) + value.slice(at);
  },
  PHONE: (value) => (TAIL.test(value) ? value : DOTS + tail(value.replace(/\D/gu, ''))),
  ADDRESS: () => DOTS,
  BIRTH_DATE: (value) => (/^\d{4}-/u.test(value) ? `${value.slice(0, 4)}-••-••` : DOTS),
  IDENTIFIER: (value) => (TAIL.test(value) ? value : DOTS + tail(value)),
  FREE_TEXT: () => DOTS,
};

/** The value as a caller without `pii:read` may see it. Masking what is masked changes nothing. */
export const mask = (category: PersonalCategory, value: string): string => MASKS[category](value);

const initial = (word: string): string => {
  const first = [...word][0];
  return first === undefined || first === '•' ? DOTS : first + DOTS;
};

/** The last two characters, of a value long enough that they single nobody out. */
const tail = (value: string): string => (value.length > 6 ? value.slice(-2) : '');
