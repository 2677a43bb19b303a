import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mask, type PersonalCategory } from './mask.ts';

test.each<[PersonalCategory, string, string]>([
  ['NAME', 'Ada Lovelace', 'A••• L•••'],
  ['NAME', 'Łukasz', 'Ł•••'],
  ['MAIL', 'ada.lovelace@example.com', 'a•••@example.com'],
  ['MAIL', 'no mail', '•••'],
  ['PHONE', '+49 170 1234567', '•••67'],
  ['PHONE', '110', '•••'],
  ['ADDRESS', '12 Main Street', '•••'],
  ['BIRTH_DATE', '1980-05-17', '1980-••-••'],
  ['IDENTIFIER', 'cus_4711', '•••11'],
  ['IDENTIFIER', '4711', '•••'],
  ['FREE_TEXT', 'Ada called about her order', '•••'],
])('%s: %s is shown as %s', (category, value, shown) => {
  expect(mask(category, value)).toBe(shown);
});

const CATEGORIES: PersonalCategory[] = ['NAME', 'MAIL', 'PHONE', 'ADDRESS', 'BIRTH_DATE', 'IDENTIFIER', 'FREE_TEXT'];

test('masking what is masked changes nothing, whatever the value', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CATEGORIES), fc.string({ unit: 'grapheme' }), (category, value) => {
      const once = mask(category, value);
      expect(mask(category, once)).toBe(once);
    }),
  );
});

test('no local part of a mail gets through but its first letter', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (mail) => {
      const local = mail.slice(0, mail.lastIndexOf('@'));
      expect(mask('MAIL', mail).split('@')[0]).toBe(`${local[0]}•••`);
    }),
  );
});
