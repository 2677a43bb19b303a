import type { Tongue } from './people.ts';

/** One exchange with service; `{product}` and `{number}` stand for the product's name and the order's number. */
export interface Exchange {
  readonly category: string;
  readonly subject: string;
  readonly ask: string;
  readonly answer: string;
}

/** What people ask about what they bought, by the product's category. */
export const QUESTIONS: Readonly<Record<string, Readonly<Record<Tongue, readonly Exchange[]>>>> = {
  Coffee: {
    en: [
      {
        category: 'delivery',
        subject: 'Where is my coffee?',
        ask: 'Hello, my {product} should have been here on Monday. Could you tell me where the parcel is?',
        answer: 'Sorry for the wait! The carrier held the parcel in the depot; it is out for delivery today.',
      },
      {
        category: 'product',
        subject: 'Which grind for {product}?',
        ask: 'I would like to brew {product} in a French press. How coarse should I grind it?',
        answer: 'About as coarse as sea salt, and four minutes in the press. Enjoy!',
      },
    ],
    de: [
      {
        category: 'delivery',
        subject: 'Wo bleibt mein Kaffee?',
        ask: 'Guten Tag, {product} sollte am Montag ankommen. Können Sie mir sagen, wo das Paket ist?',
        answer: 'Bitte entschuldigen Sie, das Paket lag im Depot. Es wird heute zugestellt.',
      },
      {
        category: 'product',
        subject: 'Mahlgrad für {product}',
        ask: 'Ich möchte {product} in der French Press zubereiten. Wie grob soll ich mahlen?',
        answer: 'Etwa so grob wie Meersalz, dann vier Minuten ziehen lassen. Viel Freude damit!',
      },
    ],
  },
  Machines: {
    en: [
      {
        category: 'device',
        subject: '{product} is leaking',
        ask: 'My {product} drips from underneath whenever I heat it up. The tank is seated properly.',
        answer: 'That sounds like the seal of the brew group. We are sending you a new one with instructions.',
      },
      {
        category: 'device',
        subject: 'Descaling {product}',
        ask: 'The descaling light of my {product} stays on although I have run the programme twice.',
        answer: 'Please hold both buttons for five seconds after the last rinse; that resets the counter.',
      },
    ],
    de: [
      {
        category: 'device',
        subject: '{product} tropft',
        ask: 'Meine Maschine ({product}) tropft unten, sobald sie aufheizt. Der Tank sitzt richtig.',
        answer: 'Das klingt nach der Dichtung der Brühgruppe. Wir senden Ihnen eine neue samt Anleitung zu.',
      },
      {
        category: 'device',
        subject: '{product}: Entkalken',
        ask: 'Die Anzeige zum Entkalken bei {product} bleibt an, obwohl ich das Programm zweimal durchlaufen ließ.',
        answer:
          'Bitte halten Sie nach dem letzten Spülen beide Tasten fünf Sekunden lang; das setzt den Zähler zurück.',
      },
    ],
  },
  Accessories: {
    en: [
      {
        category: 'product',
        subject: 'Does {product} fit my machine?',
        ask: 'Before I open the box: does {product} work with the espresso machine you sell?',
        answer: 'Yes, it fits all our machines. If it does not suit you, it may come back within 30 days.',
      },
    ],
    de: [
      {
        category: 'product',
        subject: 'Passt {product} zu meiner Maschine?',
        ask: 'Bevor ich die Packung öffne: Passt {product} zu Ihrer Espressomaschine?',
        answer: 'Ja, zu allen unseren Maschinen. Gefällt es Ihnen nicht, nehmen wir es 30 Tage lang zurück.',
      },
    ],
  },
};

/** What somebody writes who is about to leave; `again` opens the ticket anew. */
export interface Complaint extends Exchange {
  readonly again: string;
}

export const COMPLAINTS: Readonly<Record<Tongue, readonly Complaint[]>> = {
  en: [
    {
      category: 'billing',
      subject: 'Charged twice for my plan',
      ask: 'You have charged my plan twice this month. Please return one of the payments.',
      answer: 'We have passed this on to accounting and will come back to you within a week.',
      again:
        'It has been two weeks and nothing has happened. I am really disappointed; this is the third mail I write.',
    },
    {
      category: 'delivery',
      subject: 'Delivery late again',
      ask: 'For the second month in a row my delivery is a week late. What am I paying the plan for?',
      answer: 'We apologise. The next delivery will leave our warehouse earlier.',
      again: 'Late again! I have run out of coffee and of patience. Please tell me how to cancel.',
    },
  ],
  de: [
    {
      category: 'billing',
      subject: 'Abo doppelt abgebucht',
      ask: 'Sie haben mein Abo in diesem Monat zweimal abgebucht. Bitte erstatten Sie eine der Zahlungen.',
      answer: 'Wir haben das an die Buchhaltung gegeben und melden uns innerhalb einer Woche.',
      again: 'Seit zwei Wochen ist nichts geschehen. Ich bin wirklich enttäuscht, das ist meine dritte Nachricht.',
    },
    {
      category: 'delivery',
      subject: 'Lieferung wieder zu spät',
      ask: 'Zum zweiten Mal in Folge kommt meine Lieferung eine Woche zu spät. Wofür zahle ich das Abo?',
      answer: 'Wir bitten um Entschuldigung. Die nächste Lieferung verlässt unser Lager früher.',
      again: 'Schon wieder zu spät! Mir sind Kaffee und Geduld ausgegangen. Bitte sagen Sie mir, wie ich kündige.',
    },
  ],
};

/** What somebody writes whose device reported trouble. */
export const TROUBLE: Readonly<Record<Tongue, Exchange>> = {
  en: {
    category: 'device',
    subject: '{product} reports {number}',
    ask: 'The display of my {product} shows {number} and it does not brew any more. What can I do?',
    answer:
      'We have seen the alert, too. Please unplug it for ten minutes; if it comes back we will pick it up for repair.',
  },
  de: {
    category: 'device',
    subject: '{product} meldet {number}',
    ask: 'Auf der Anzeige ({product}) steht {number}, und es läuft kein Kaffee mehr. Was kann ich tun?',
    answer:
      'Wir haben die Meldung auch gesehen. Bitte ziehen Sie zehn Minuten den Stecker; kommt sie wieder, holen wir das Gerät zur Reparatur ab.',
  },
};

/** What somebody writes who has not bought yet. */
export const ADVICE: Readonly<Record<Tongue, Exchange>> = {
  en: {
    category: 'advice',
    subject: 'Is {product} right for me?',
    ask: 'I drink two cups a day and have little room in the kitchen. Would you recommend {product}?',
    answer: 'For two cups a day it is a good choice. Come to our tasting room and try it!',
  },
  de: {
    category: 'advice',
    subject: 'Ist {product} das Richtige für mich?',
    ask: 'Ich trinke zwei Tassen am Tag und habe wenig Platz in der Küche. Empfehlen Sie mir {product}?',
    answer: 'Für zwei Tassen am Tag ist das eine gute Wahl. Probieren Sie es in unserem Verkostungsraum!',
  },
};
