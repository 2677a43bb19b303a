import { GERMAN_WORDS } from './german-words.ts';
import { listed, LONGEST_WORD, unitsOf, weighed, type Language } from './language.ts';

/** Umlauts as many write them: "aergerlich" is "ärgerlich". */
const fold = (word: string): string =>
  word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

const WORDS = weighed(GERMAN_WORDS, fold);

const EXPECTED = weighed(
  {
    '-2': `funktionieren funktioniert funktionierte funktioniert_haben gehen geht ging laufen läuft lief ankommen
      angekommen geliefert lieferbar kam kommt passen halten hält hielt`,
    '-1.6': 'helfen hilft half geholfen antworten antwortet geantwortet reagieren reagiert gemeldet melden meldet',
    '-1.4':
      'kaufen kaufe bestellen bestelle wert nutzbar lesbar verwendbar erreichbar zu_erreichen zu_gebrauchen wieder',
  },
  fold,
);

const NEGATORS = new Set(
  listed(
    `nicht nichts nie niemals niemand kein keine keinen keinem keiner keines ohne kaum weder nirgends keinesfalls
    keineswegs selten mitnichten alles_andere_als nicht_mehr gar_nicht gar_nichts gar_kein gar_keine überhaupt_nicht
    überhaupt_kein überhaupt_keine überhaupt_keinen wenig`,
    fold,
  ),
);

const DEGREES = weighed(
  {
    1.4: `äußerst extrem absolut unglaublich wahnsinnig überaus höchst unfassbar ausgesprochen außerordentlich restlos
      furchtbar schrecklich mega`,
    1.25: `sehr so total echt richtig wirklich besonders völlig komplett super voll ganz_besonders enorm zutiefst rundum
      viel derart dermaßen allzu zu nur`,
    1.1: 'ziemlich recht ganz durchaus relativ',
    0.7: 'etwas ein_bisschen ein_wenig bisschen leicht teilweise halbwegs einigermaßen fast weniger minimal',
  },
  fold,
);

const CONCESSIONS = listed('obwohl obgleich trotz wenngleich zwar auch_wenn', fold);

/** German: words weighed by hand, found below their endings, at the end of compounds, and behind "un-" and before "-los". */
export const GERMAN: Language = {
  code: 'de',
  fold,
  functionWords: new Set(
    listed(
      `der die das den dem des ein eine einen einem einer und oder zu zum zur im in am an auf für mit von vom bei aus
      nach es ich mich mir mein meine wir uns unser sie er ihr ihnen ihre du dich dir man dies diese dieser dieses ist
      sind war waren wird wurde werden bin habe hat haben hatte hatten kann konnte sich auch noch nur schon sehr so wie
      was wer wo wenn als dass weil aber nicht kein keine doch da hier alle alles etwas über unter vor um bis durch
      wäre würde mal dann denn also immer`,
      fold,
    ),
  ),
  valence,
  expected: (word) => EXPECTED.get(word) ?? null,
  negators: NEGATORS,
  stubborn: new Set(listed('verschwenden verschwendet verschwendung bereuen', fold)),
  exempting: new Set(listed('nur bloß allein zuletzt als wahr umsonst', fold)),
  degrees: DEGREES,
  contrasts: new Set(listed('aber jedoch allerdings dennoch trotzdem hingegen dagegen sondern')),
  concessions: new Set(CONCESSIONS),
  units: unitsOf(WORDS.keys(), EXPECTED.keys(), NEGATORS, DEGREES.keys(), CONCESSIONS),
  looksBack: true,
};

const ENDINGS = `ungen erweise sten ster stes stem erer eren eres erem tet ten ter tes tem ung ste end en er es em te st
  e n s t`.split(/\s+/u);
const COMPOUND_LETTERS = 9;
const LAST_LETTERS = 5;

function valence(word: string): number | null {
  if (word.length > LONGEST_WORD || NEGATORS.has(word)) return null;
  const found = ended(word);
  if (found !== null) return found === 0 ? null : found;
  return opposed(word) ?? compounded(word);
}

/** A word as it stands, else below its ending. */
function ended(word: string): number | null {
  const exact = WORDS.get(word);
  if (exact !== undefined) return exact;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const form of [stem, `${stem}e`, `${stem}en`]) {
      const weight = form.length > 3 || stem === 'gut' || stem === 'top' ? WORDS.get(form) : undefined;
      if (weight !== undefined && weight !== 0) return weight;
    }
  }
  return null;
}

/** "unzuverlässig" is the opposite of "zuverlässig", "fehlerfrei" and "problemlos" are without the trouble. */
function opposed(word: string): number | null {
  const without = /^(?<stem>\p{L}{3,}?)s?(?:los|frei)(?:e|en|er|es|em)?$/u.exec(word)?.groups?.stem;
  const base = without ? ended(without) : word.startsWith('un') && word.length > 5 ? ended(word.slice(2)) : null;
  return base === null ? null : -0.8 * base;
}

/** The last part of a compound says what it is: a "Lieferkatastrophe" is a catastrophe. */
function compounded(word: string): number | null {
  if (word.length < COMPOUND_LETTERS) return null;
  for (let from = 3; from <= word.length - LAST_LETTERS; from++) {
    const last = WORDS.get(word.slice(from)) ?? (word.length - from > LAST_LETTERS ? ended(word.slice(from)) : null);
    if (last !== null && last !== 0) return last;
  }
  return null;
}
