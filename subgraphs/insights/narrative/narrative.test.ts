import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NarrativeAudience, NarrativeLanguage } from '../schema.generated.ts';
import { factsOf, type Facts } from './facts.ts';
import { ADA, altered } from './fixture.ts';
import { templateClauses } from './narrate.ts';
import { ORDER } from './sentences.ts';
import { borneOut, clauseOf } from './verify.ts';

const facts = new Map(factsOf(ADA));
const AUDIENCES = Object.keys(ORDER) as NarrativeAudience[];
const LANGUAGES: readonly NarrativeLanguage[] = ['EN', 'DE'];

const text = (from: Facts, audience: NarrativeAudience, language: NarrativeLanguage) =>
  templateClauses(from, { audience, language })
    .map((clause) => clause.text)
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe('a briefing', () => {
  test('reads well in English, by audience', () => {
    expect(text(facts, 'AGENT', 'EN')).toBe(
      'Ada Lovelace has been with us since 12 March 2024. The organization on record is Analytical Engines. ' +
        '3 tickets are open, 2 of them urgent. One ticket was opened again after having been solved. ' +
        'One critical device alert is open. 2 calls from the customer went unanswered. ' +
        'The last ticket dates from 18 November 2026, the last call from 2 October 2026. ' +
        'Asked on 3 November 2026 whether they would recommend us, they answered 9 out of 10. ' +
        '£50.00 is overdue; the oldest open amount was due on 31 October 2026. One payment has failed. ' +
        'One subscription is active, worth £19.90 a month. ' +
        '4 orders have been placed, worth £1,432.60 and €20.00, the last on 1 November 2026. ' +
        'One return was asked for, on 9 September 2026. Suggested next step: offer advice about machines, on Instagram.',
    );
  });

  test('reads well in German, by audience', () => {
    expect(text(facts, 'MARKETER', 'DE')).toBe(
      'Ada Lovelace ist seit dem 12. März 2024 bei uns. ' +
        'Zuletzt aktiv war der Kontakt am 23. November 2026, in den letzten 90 Tagen 14-mal. ' +
        'Das Interesse gilt vor allem machines (62 %) und grinders (20 %). ' +
        'Nicht erwünscht ist Ansprache telefonisch und per SMS. ' +
        'Es gibt 4 Bestellungen im Wert von 1.432,60 £ und 20,00 €, die letzte vom 1. November 2026. ' +
        'Ein Abonnement läuft, im Wert von 19,90 £ im Monat. ' +
        'In den nächsten 12 Monaten sind Käufe im Wert von 310,00 £ zu erwarten. ' +
        'Das Risiko, dass binnen 60 Tagen alle Abonnements enden, liegt bei 12 %. ' +
        'Auf die Frage nach einer Weiterempfehlung war die Antwort am 3. November 2026 eine 9 von 10. ' +
        '2 Bewertungen sind veröffentlicht, mit durchschnittlich 4,5 von 5 Sternen. ' +
        '3 Tickets sind offen, davon 2 dringend. ' +
        'Vorschlag für den nächsten Schritt: Beratung zu machines anbieten, auf Instagram.',
    );
  });

  test('says the next step as one would: a category only where it is about one, and no call by phone', () => {
    const steps = (kind: string, language: 'EN' | 'DE', channel = 'MAIL') => {
      const actions = [{ kind, channel, network: null, category: 'coffee' }];
      return text(new Map(factsOf({ nextBestActions: { actions } })), 'AGENT', language);
    };
    expect(steps('CROSS_SELL', 'EN')).toBe(
      'Suggested next step: suggest something from the category coffee that goes with the last purchases, by mail.',
    );
    expect(steps('CROSS_SELL', 'DE')).toBe(
      'Vorschlag für den nächsten Schritt: etwas aus der Kategorie coffee vorschlagen, das zu den letzten Käufen passt, per E-Mail.',
    );
    expect(steps('SERVICE_CALL', 'EN', 'PHONE')).toBe(
      'Suggested next step: have service call before the customer does.',
    );
    expect(steps('SERVICE_CALL', 'DE', 'PHONE')).toBe('Vorschlag für den nächsten Schritt: von sich aus anrufen.');
  });

  test('says of no risk that it is none, and of no share that it is all, where it is not', () => {
    const risk = (probability: number, language: 'EN' | 'DE') =>
      text(new Map(factsOf({ churnRisk: { probability, horizonDays: 60 } })), 'MARKETER', language);
    expect(risk(0.004, 'EN')).toBe('The risk that all subscriptions end within 60 days is less than 1%.');
    expect(risk(0.004, 'DE')).toMatch(/liegt bei weniger als 1 %\.$/u);
    expect(risk(0.997, 'EN')).toMatch(/is more than 99%\.$/u);
    expect(risk(0, 'EN')).toMatch(/is 0%\.$/u);
  });

  test('says of each audience other things, of nothing nothing, and none as none', () => {
    const texts = AUDIENCES.map((audience) => text(facts, audience, 'EN'));
    expect(new Set(texts).size).toBe(AUDIENCES.length);
    expect(text(new Map(), 'AGENT', 'EN')).toBe('');
    const none = factsOf({
      finance: { figures: { orders: 0, overdueBalance: [] } },
      service: { figures: { openTickets: 0 } },
    });
    expect(text(new Map(none), 'AGENT', 'EN')).toBe('No ticket is open. Nothing is overdue. There are no orders yet.');
  });

  test('changes or loses a clause when any field is altered that it cites', () => {
    const paths = [...facts.keys()];
    fc.assert(
      fc.property(
        fc.subarray(paths, { minLength: 5 }),
        fc.constantFrom(...AUDIENCES),
        fc.constantFrom(...LANGUAGES),
        (kept, audience, language) => {
          const known = new Map(kept.map((path) => [path, facts.get(path)!]));
          for (const name of ORDER[audience]) {
            const clause = clauseOf(name, known, language);
            if (!clause) continue;
            expect(borneOut(name, clause, known, language)).toBe(true);
            for (const { path } of clause.cites) {
              const other = new Map(known).set(path, altered(known.get(path)!));
              expect(clauseOf(name, other, language)?.text).not.toBe(clause.text);
              expect(borneOut(name, clause, other, language)).toBe(false);
              other.delete(path);
              expect(borneOut(name, clause, other, language)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
