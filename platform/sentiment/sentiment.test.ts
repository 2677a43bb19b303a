import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sentimentOf } from './sentiment.ts';

const score = (text: string) => sentimentOf(text).score;
const polarity = (text: string) => sentimentOf(text).polarity;
const positive = (...texts: string[]) => {
  for (const text of texts) expect([text, polarity(text)]).toEqual([text, 'POSITIVE']);
};
const negative = (...texts: string[]) => {
  for (const text of texts) expect([text, polarity(text)]).toEqual([text, 'NEGATIVE']);
};
const rising = (...texts: string[]) => {
  const scores = texts.map(score);
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect(new Set(scores).size).toBe(texts.length);
};

test('praise and complaint are told apart in both languages', () => {
  positive('Fast delivery and a great product.', 'The staff were friendly and very helpful.');
  positive('Schnelle Lieferung, tolles Produkt.', 'Der Service war sehr freundlich und hilfsbereit.');
  negative('The zipper broke and support was rude.', 'Overpriced junk.');
  negative('Der Reißverschluss ist kaputt und der Kundendienst unfreundlich.', 'Überteuerter Schrott.');
  expect(polarity('The parcel weighs two kilos.')).toBe('NEUTRAL');
  expect(polarity('Das Paket wiegt zwei Kilo.')).toBe('NEUTRAL');
});

test('negation turns praise into complaint, and takes the edge off a complaint', () => {
  negative('The food was not good.', "I don't think that it is very good.", 'Never had a good experience here.');
  negative('Das Essen war nicht gut.', 'Das gefällt mir überhaupt nicht.', 'Ich empfehle diesen Laden nicht.');
  rising('The room was bad.', 'The room was not bad.', 'The room was good.');
  rising('Das Zimmer war schlecht.', 'Das Zimmer war nicht schlecht.', 'Das Zimmer war gut.');
  positive('No problems at all.', 'Not only cheap but also excellent.', 'It arrived without any damage.');
  positive('Keine Probleme.', 'Nicht nur günstig, sondern auch hervorragend.', 'Kam ohne Schaden an.');
  negative('Anything but helpful.', 'Alles andere als hilfreich.');
});

test('a warning stays one, and what could not be better is best', () => {
  negative("Don't waste your money.", 'Do not bother.');
  rising('I am happy.', "I couldn't be happier.");
});

test('negation ends with its clause', () => {
  positive('Not expensive, great quality, love it.', 'Nicht teuer, tolle Qualität, bin begeistert.');
});

test('what was expected and did not happen is a complaint', () => {
  negative('It does not work.', "The charger doesn't fit my phone.", 'Nobody answered.');
  negative('Das Gerät funktioniert nicht.', 'Niemand hat geantwortet.', 'Ist nie angekommen.');
});

test('degree raises and lowers', () => {
  rising('It is somewhat good.', 'It is good.', 'It is very good.', 'It is extremely good.');
  rising('Es ist äußerst schlecht.', 'Es ist sehr schlecht.', 'Es ist schlecht.', 'Es ist ein bisschen schlecht.');
  rising('I am terribly sad.', 'I am sad.');
  positive('Das war furchtbar nett von Ihnen.', 'Ein wahnsinnig guter Service.');
});

test('capitals, stretched letters and exclamation raise', () => {
  rising('The service is good', 'The service is GOOD', 'The service is GOOD!', 'The service is GOOD!!!');
  rising('Der Service ist gut', 'Der Service ist GUT', 'Der Service ist GUT!!');
  rising('It is good', 'It is sooo good', 'It is sooo gooood');
  rising('Das ist schleeecht', 'Das ist schlecht');
});

test('what stands after a contrast outweighs what stands before, and what is conceded counts less', () => {
  negative('The food was good, but the service was terrible.', 'Nice colour but it is uncomfortable.');
  positive('The food was bad, but the service was great.', 'Although the room was small and bad, we had a great stay.');
  negative('Das Essen war gut, aber der Service war schrecklich.');
  positive('Die Lieferung war spät, aber das Produkt ist hervorragend.', 'Trotz Verspätung sehr zufrieden.');
});

test('emoji and emoticons count, whatever their skin', () => {
  positive('👍🏽', 'Delivered today 😍😍', 'Heute geliefert :-)', 'wow ❤️');
  negative('🤬', 'Delivered today 😡', 'Heute geliefert :(', '👎🏿');
  rising('Delivered 😍', 'Delivered 😍😍');
});

test('words of one language are not those of the other', () => {
  expect(sentimentOf('Die Ware war da.')).toMatchObject({ language: 'de', polarity: 'NEUTRAL' });
  expect(sentimentOf('The gift was a mist of colours.')).toMatchObject({ language: 'en' });
  negative('They want the battery to die.');
});

test('German endings, compounds and opposites are understood', () => {
  positive(
    'Fehlerfreie Verarbeitung.',
    'Eine Bombenstimmung und Traumurlaub: wunderschöne Tage.',
    'Problemlose Abwicklung.',
  );
  negative('Eine Lieferkatastrophe.', 'Sehr unzuverlässig.', 'Riesenproblem mit der Rechnung.', 'Aergerlich!');
});

test('polite and technical words are no opinion', () => {
  expect(polarity('Please help me with my number.')).toBe('NEUTRAL');
  expect(polarity('Guten Tag, liebe Grüße')).toBe('NEUTRAL');
});

test('each word says what it adds and why; the words add up to the score', () => {
  const found = sentimentOf('The food was good, but the waiter was NOT very friendly!');
  expect(found.words.map(({ text }) => text)).toEqual(['good', 'friendly']);
  expect(found.words[1]!.because).toEqual(['NOT', 'very', 'but', '!']);
  expect(found.words[0]!.weight).toBeGreaterThan(0);
  expect(found.words[1]!.weight).toBeLessThan(0);
  const pieces = [
    'good',
    'bad',
    'not',
    'very',
    'but',
    'gut',
    'kein',
    'aber',
    '!',
    '😍',
    ':(',
    ',',
    'the',
    'sooo',
    'WOW',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (words) => {
      const { score, words: parts } = sentimentOf(words.join(' '));
      expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 12);
      expect(Math.abs(score)).toBeLessThan(1);
    }),
  );
});

test('any text has a score, soon', () => {
  fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => Number.isFinite(score(text))));
  const began = process.cpuUsage();
  for (const piece of ['not good ', 'nicht gut, ', 'a', '!', '😍', 'Lieferkatastrophe '])
    expect(Number.isFinite(score(piece.repeat(10_000 / piece.length)))).toBe(true);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
});
