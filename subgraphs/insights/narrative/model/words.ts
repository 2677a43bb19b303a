import type { NarrativeLanguage } from '../../schema.generated.ts';

const ENGLISH = new Set(
  (
    'a about above active activity advice after again all also alert alerts although an and another any are as ask asked at average before ' +
    'being below between both but by call calls category categories channel channels churn client contact contacts critical currently customer customers ' +
    'device during each engagement every expected finance first following for from full further given going has have he health her here high his how if ' +
    'in interest interests is it its last lately latest leaning lifetime mail mails marketing may month monthly most much next no none not nothing now nps of off ' +
    'offer old on only open opportunities opportunity order orders organization other our out outstanding over overall overdue past payment payments per ' +
    'phone please priority probability purchase purchases purchasing rating recent recently recommendation regarding remind return returns revenue review ' +
    'reviews risk sales satisfaction score seen service she since so social some something spend still subscription subscriptions suggest suggested ' +
    'support survey that the their them then there these they this those through ticket tickets to today total towards under until up urgent value was we were ' +
    'what when where which while who will with within without worth year you your'
  ).split(' '),
);

const GERMAN = new Set(
  (
    'ab aber aktiv aktuell alle als am an anfangs auch auf aus bei beide bereits besonders bis da dabei dafür damit danach dann darunter das davon dazu dem ' +
    'den denn der derzeit des deshalb die dies diese dieser doch dort durch ein eine einem einen einer eines er erste es etwa für gab ganz gibt hat hier ihm ihn ' +
    'ihr im in innerhalb insgesamt ist jetzt kein keine laut man mehr mit nach nicht nichts noch nps nur ob offen ohne per seit sie sind so sofern sowie ' +
    'trotz über um und unter unser von vor vorschlag war waren was weitere wenn wer wie wir wird wurde wurden während zu zudem zuletzt zum zur zwischen'
  ).split(' '),
);

/** Beginnings of German nouns of the subject: compounds and inflections go on. */
const GERMAN_NOUNS =
  /^(abonnement|abo(s|$)|abwander|aktivität|anfrage|angebot|anruf|ansprache|antwort|anzeige|app(s|$)|auftrag|auge|beratung|bestell|betrag|beträge|beziehung|bewertung|bleiben|chance|durchschnitt|e-mail|einkauf|einkäuf|empfehlung|engagement|ende|erinnerung|finanz|frage|gerät|gesamt|geschäft|gesundheit|gutschrift|halteangebot|interesse|jahr|käufe|kauf|kategorie|kanal|kanäle|kontakt|konto|kunde|kundin|kundschaft|lösung|mail|marketing|monat|nachricht|netzwerk|neigung|organisation|person|post(s|$)|priorität|produkt|punkt|rechnung|retoure|risiko|rücksendung|schritt|schwerpunkt|service|sms|stand|stern|störung|tag|tarif|telefon|termin|ticket|umsatz|umsätz|umfrage|verkauf|verkäuf|vertrieb|vorschläg|wahrscheinlich|warengruppe|website|weiterempfehlung|wert|woche|zahlung|zeit|ziel|zufriedenheit)/u;

/** Whether a word with a large first letter is one of the language and its subject, and names nobody and nothing. */
export function isKnownWord(word: string, language: NarrativeLanguage): boolean {
  const lower = word.toLowerCase().replace(/['’]s$/u, '');
  return language === 'EN' ? ENGLISH.has(lower) : GERMAN.has(lower) || GERMAN_NOUNS.test(lower);
}
