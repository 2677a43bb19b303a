import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Command } from 'commander';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveCommand } from './resolve.ts';

const folder = mkdtempSync(join(tmpdir(), 'resolve-'));
const output = join(folder, 'resolved');
const PERSON = ['Kanarigiven', 'Kanarifamily', 'kanari@example.org', '+4930555012', '1931-07-19', 'Kanaristreet 7'];
let printed: string;

beforeAll(async () => {
  const others = Array.from({ length: 30 }, (_, n) => {
    const name = [...'abcdefghij'][n % 10]!.repeat(3 + (n % 4));
    return [
      'c' + String(n),
      name,
      `${name}son${n}`,
      `m${n}@example.org`,
      `+49401${2000 + n}`,
      `19${40 + n}-01-02`,
      `Way ${n}`,
    ];
  });
  const rows = [['a', ...PERSON], ['b', ...PERSON], ...others].map((row) => row.join(','));
  writeFileSync(join(folder, 'people.csv'), `no,given,family,mail,phone,born,street\n${rows.join('\n')}\n`);
  writeFileSync(
    join(folder, 'map.yaml'),
    'id: no\ncolumns: { given: givenName, family: familyName, mail: mail, phone: phone, born: birthDate, street: street }\n',
  );
  const program = new Command().exitOverride();
  resolveCommand(program);
  const texts: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => texts.push(String(text)) > 0);
  const told = jest.spyOn(process.stderr, 'write').mockImplementation((text) => texts.push(String(text)) > 0);
  const files = ['--records', join(folder, 'people.csv'), '--map', join(folder, 'map.yaml'), '--output', output];
  await program.parseAsync(['resolve', ...files, '--workers', '1'], { from: 'user' });
  write.mockRestore();
  told.mockRestore();
  printed = texts.join('');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('two records of one person are linked, by the ids that their column gives them', () => {
  const links = readFileSync(join(output, 'links.csv'), 'utf8').trim().split('\n');
  expect(links.filter((line) => line.includes(',LINK,'))).toEqual([
    expect.stringMatching(/people\.csv,a,.*people\.csv,b,LINK,/u),
  ]);
});

test('what is written and printed has no value of a record, and only its owner reads it', () => {
  const files = readdirSync(output);
  expect(files.sort()).toEqual(['clusters.csv', 'links.csv', 'model.json']);
  const text = files.map((name) => readFileSync(join(output, name), 'utf8')).join('') + printed;
  expect(PERSON.filter((value) => text.toLowerCase().includes(value.toLowerCase()))).toEqual([]);
  expect([output, ...files.map((name) => join(output, name))].map((path) => statSync(path).mode & 0o077)).toEqual([
    0, 0, 0, 0,
  ]);
});
