import type { Tongue } from './people.ts';

/** How somebody feels about the company or a product. */
export type Mood = 'good' | 'middling' | 'bad';

type Texts = Readonly<Record<Tongue, readonly string[]>>;
type ByMood<T> = Readonly<Record<Mood, T>>;

/** The mood of a rating of 1 to 5. */
export const moodOfRating = (rating: number): Mood => (rating >= 4 ? 'good' : rating === 3 ? 'middling' : 'bad');

/** The mood of an answer to `would you recommend us?`: promoter, passive, detractor. */
export const moodOfNps = (score: number): Mood => (score >= 9 ? 'good' : score >= 7 ? 'middling' : 'bad');

/** Why something comes back. */
export const RETURN_REASONS: Texts = {
  en: ['Arrived broken', 'Not as described', 'Does not fit my machine', 'Ordered by mistake'],
  de: ['Beschädigt angekommen', 'Nicht wie beschrieben', 'Passt nicht zu meiner Maschine', 'Versehentlich bestellt'],
};

/** What is said beside the score of a survey. */
export const SURVEY_COMMENTS: ByMood<Texts> = {
  good: {
    en: ['Fast, friendly, and the coffee is excellent.', 'I have already told half of my office about you.'],
    de: ['Schnell, freundlich, und der Kaffee ist ausgezeichnet.', 'Ich habe Sie schon dem halben Büro empfohlen.'],
  },
  middling: {
    en: ['Good coffee; the delivery could be quicker.', 'All in all fine, but the plan is not cheap.'],
    de: ['Guter Kaffee, die Lieferung könnte schneller sein.', 'Alles in allem gut, aber das Abo ist nicht billig.'],
  },
  bad: {
    en: ['Nobody answers, and the invoice is still wrong.', 'Late for the third time. I am looking elsewhere.'],
    de: [
      'Niemand antwortet, und die Rechnung stimmt noch immer nicht.',
      'Zum dritten Mal zu spät. Ich sehe mich anderswo um.',
    ],
  },
};

interface ReviewText {
  readonly title: string;
  readonly text: string;
}

/** Reviews; `{product}` stands for the product's name. */
export const REVIEWS: ByMood<Readonly<Record<Tongue, readonly ReviewText[]>>> = {
  good: {
    en: [
      { title: 'Would buy it again', text: '{product} does exactly what it promises. Carefully packed, too.' },
      { title: 'My mornings are saved', text: 'I have used {product} every day for weeks and would not go back.' },
    ],
    de: [
      { title: 'Jederzeit wieder', text: '{product} hält, was versprochen wird. Sorgfältig verpackt war es auch.' },
      { title: 'Mein Morgen ist gerettet', text: 'Seit Wochen täglich im Einsatz: {product} gebe ich nicht mehr her.' },
    ],
  },
  middling: {
    en: [{ title: 'Decent', text: '{product} is all right, though I had expected a little more for the price.' }],
    de: [{ title: 'Ganz ordentlich', text: '{product} ist in Ordnung, für den Preis hatte ich etwas mehr erwartet.' }],
  },
  bad: {
    en: [
      {
        title: 'Disappointed',
        text: '{product} arrived late and was not what the page had shown. I sent two mails in vain.',
      },
      { title: 'Not for me', text: 'I wanted to like {product}, but after three weeks it stays in the cupboard.' },
    ],
    de: [
      {
        title: 'Enttäuscht',
        text: '{product} kam zu spät und war nicht wie abgebildet. Zwei Nachrichten blieben ohne Antwort.',
      },
      { title: 'Nichts für mich', text: 'Ich wollte {product} mögen, aber nach drei Wochen steht es nur im Schrank.' },
    ],
  },
};

/** What people write on social networks. */
export const POSTS: ByMood<Texts> = {
  good: {
    en: ['Best flat white I have made at home so far!', 'Look at that crema.'],
    de: ['Der beste Flat White, den ich je zu Hause gemacht habe!', 'Seht euch diese Crema an.'],
  },
  middling: {
    en: ['Which of your blends would you take for filter coffee?'],
    de: ['Welche eurer Mischungen nehmt ihr für Filterkaffee?'],
  },
  bad: {
    en: ['Still waiting for my parcel and for an answer.'],
    de: ['Warte noch immer auf mein Paket und auf eine Antwort.'],
  },
};

/** What a fan writes into the form that recommends the company. */
export const RECOMMENDATIONS: Texts = {
  en: ['A friend of mine is looking for good coffee: please send her your catalogue.'],
  de: ['Eine Freundin sucht guten Kaffee, bitte schicken Sie ihr Ihren Katalog.'],
};

/** A text with its number and its product filled in, the product without its pack size. */
export const filled = (text: string, product: string, number = ''): string =>
  text.replaceAll('{product}', product.split(',')[0]!).replaceAll('{number}', number);
