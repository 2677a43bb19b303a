import type { ActionKind } from '../schema.generated.ts';
import {
  begun,
  both,
  leaningsOf,
  mutedChannels,
  pressing,
  pressingCount,
  proposed,
  type Sentences,
} from './sentences.ts';

const CHANNELS: Readonly<Record<string, string>> = {
  MAIL: 'per E-Mail',
  SMS: 'per SMS',
  PHONE: 'telefonisch',
  POST: 'per Post',
  AD: 'durch Anzeigen',
  WEB: 'auf der Website',
  APP: 'in der App',
  SOCIAL: 'in sozialen Netzwerken',
};

const WAYS: Readonly<Record<'MAIL' | 'PHONE' | 'SOCIAL', string>> = {
  MAIL: ', per E-Mail',
  PHONE: ', telefonisch',
  SOCIAL: ', in einem sozialen Netzwerk',
};

const ACTIONS: Readonly<Record<ActionKind, (about: string | null) => string>> = {
  ADVISE: (about) => (about === null ? 'Beratung anbieten' : `Beratung zu ${about} anbieten`),
  RETENTION_OFFER: () => 'ein Angebot zum Bleiben machen',
  SERVICE_CALL: () => 'von sich aus anrufen',
  PAYMENT_REMINDER: () => 'an die Zahlung erinnern',
  CROSS_SELL: (about) =>
    about === null
      ? 'etwas vorschlagen, das zu den letzten Käufen passt'
      : `etwas aus der Kategorie ${about} vorschlagen, das zu den letzten Käufen passt`,
  REVIEW_REQUEST: () => 'um eine Bewertung bitten',
  UPSELL: () => 'einen größeren Tarif vorschlagen',
  NOTHING: () => 'jetzt nichts tun',
};

const PRESSING = { URGENT: 'dringend', HIGH: 'mit hoher Priorität' } as const;

/** The sentences in German. */
export const german: Sentences = {
  opening: (from, say) => {
    const [name, since] = [from.text('profile.name.value'), from.text('tenure.since')];
    if (since === null) return name && `Es geht um ${name}.`;
    return name === null
      ? `Die Kundenbeziehung besteht seit dem ${say.day(since)}.`
      : `${name} ist seit dem ${say.day(since)} bei uns.`;
  },
  organization: (from) => {
    const name = from.text('profile.organization.value');
    return name && `Als Organisation ist ${name} hinterlegt.`;
  },
  openTickets: (from, say) => {
    const open = from.number('service.figures.openTickets');
    if (open === null) return null;
    if (open === 0) return 'Kein Ticket ist offen.';
    const most = pressing(from);
    if (open === 1) return most ? `Ein Ticket ist offen, ${PRESSING[most]}.` : 'Ein Ticket ist offen.';
    const tickets = `${say.number(open)} Tickets sind offen`;
    return most ? `${tickets}, davon ${say.number(pressingCount(from))} ${PRESSING[most]}.` : `${tickets}.`;
  },
  reopened: (from, say) => {
    const count = from.number('service.figures.reopenedTickets') ?? 0;
    if (count === 0) return null;
    const tickets = say.form(count, 'Ein Ticket wurde', `${say.number(count)} Tickets wurden`);
    return `${tickets} nach der Lösung wieder geöffnet.`;
  },
  alerts: (from, say) => {
    const count = from.number('service.figures.openCriticalAlerts') ?? 0;
    if (count === 0) return null;
    return say.form(
      count,
      'Ein Gerät meldet eine kritische Störung.',
      `${say.number(count)} kritische Gerätestörungen sind offen.`,
    );
  },
  missedCalls: (from, say) => {
    const count = from.number('service.figures.missedCalls') ?? 0;
    if (count === 0) return null;
    return `${say.form(count, 'Ein Anruf blieb', `${say.number(count)} Anrufe blieben`)} unbeantwortet.`;
  },
  contact: (from, say) => {
    const [ticket, call] = [from.text('service.figures.lastTicketOn'), from.text('service.figures.lastCallOn')];
    if (ticket && call) return `Das letzte Ticket ist vom ${say.day(ticket)}, der letzte Anruf vom ${say.day(call)}.`;
    if (ticket) return `Das letzte Ticket ist vom ${say.day(ticket)}.`;
    return call && `Der letzte Anruf ist vom ${say.day(call)}.`;
  },
  recommendation: (from, say) => {
    const answer = both(from.number('service.figures.nps.last'), from.text('service.figures.nps.lastOn'));
    if (!answer) return null;
    return `Auf die Frage nach einer Weiterempfehlung war die Antwort am ${say.day(answer[1])} eine ${say.number(answer[0])} von 10.`;
  },
  overdue: (from, say) => {
    const owed = both(from.money('finance.figures.overdueBalance'), from.text('finance.figures.oldestDueOn'));
    if (!owed) return from.text('finance.figures.overdueBalance') === '[]' ? 'Nichts ist überfällig.' : null;
    return `${say.money(owed[0])} sind überfällig; der älteste offene Betrag war am ${say.day(owed[1])} fällig.`;
  },
  failedPayments: (from, say) => {
    const count = from.number('finance.figures.failedPayments') ?? 0;
    if (count === 0) return null;
    return `${say.form(count, 'Eine Zahlung ist', `${say.number(count)} Zahlungen sind`)} gescheitert.`;
  },
  subscriptions: (from, say) => {
    const count = from.number('finance.figures.activeSubscriptions') ?? 0;
    if (count === 0) return null;
    const revenue = from.money('finance.figures.recurringRevenue');
    const active = say.form(count, 'Ein Abonnement läuft', `${say.number(count)} Abonnements laufen`);
    return revenue ? `${active}, im Wert von ${say.money(revenue)} im Monat.` : `${active}.`;
  },
  orders: (from, say) => {
    const count = from.number('finance.figures.orders');
    if (count === null) return null;
    if (count === 0) return 'Es gibt noch keine Bestellungen.';
    const rest = both(from.money('finance.figures.spend'), from.text('finance.figures.lastOrderOn'));
    const orders = say.form(count, 'eine Bestellung', `${say.number(count)} Bestellungen`);
    if (!rest) return `Es gibt ${orders}.`;
    const last = say.form(count, 'vom', 'die letzte vom');
    return `Es gibt ${orders} im Wert von ${say.money(rest[0])}, ${last} ${say.day(rest[1])}.`;
  },
  returns: (from, say) => {
    const count = from.number('service.figures.returns') ?? 0;
    const last = from.text('service.figures.lastReturnOn');
    if (count === 0 || last === null) return null;
    if (count === 1) return `Einmal wurde etwas zurückgeschickt, am ${say.day(last)}.`;
    return `${say.number(count)}-mal wurde etwas zurückgeschickt, zuletzt am ${say.day(last)}.`;
  },
  reviews: (from, say) => {
    const reviews = both(from.number('service.figures.reviews'), from.number('service.figures.meanRating'));
    if (!reviews) return null;
    const [count, mean] = reviews;
    return count === 1
      ? `Eine Bewertung ist veröffentlicht, mit ${say.number(mean)} von 5 Sternen.`
      : `${say.number(count)} Bewertungen sind veröffentlicht, mit durchschnittlich ${say.number(mean)} von 5 Sternen.`;
  },
  engagement: (from, say) => {
    const last = from.text('marketing.figures.lastActiveOn');
    if (last === null) return null;
    const count = from.number('marketing.figures.recentActive') ?? 0;
    if (count === 0) return `Zuletzt aktiv war der Kontakt am ${say.day(last)}, in den letzten 90 Tagen gar nicht.`;
    const lately = say.form(count, 'einmal', `${say.number(count)}-mal`);
    return `Zuletzt aktiv war der Kontakt am ${say.day(last)}, in den letzten 90 Tagen ${lately}.`;
  },
  affinities: (from, say) => {
    const leanings = leaningsOf(from).map(([category, share]) => `${category} (${say.percent(share)})`);
    return leanings.length === 0 ? null : `Das Interesse gilt vor allem ${say.list(leanings)}.`;
  },
  muted: (from, say) => {
    const channels = mutedChannels(from).map((channel) => CHANNELS[channel] ?? channel.toLowerCase());
    return channels.length === 0 ? null : `Nicht erwünscht ist Ansprache ${say.list(channels)}.`;
  },
  lifetimeValue: (from, say) => {
    const months = from.number('lifetimeValue.horizonMonths');
    const values = from.money('lifetimeValue.currencies', 'value');
    if (months === null || values === null) return null;
    return `In den nächsten ${say.number(months)} Monaten sind Käufe im Wert von ${say.money(values)} zu erwarten.`;
  },
  churn: (from, say) => {
    const risk = both(from.number('churnRisk.probability'), from.number('churnRisk.horizonDays'));
    if (!risk) return null;
    return `Das Risiko, dass binnen ${say.number(risk[1])} Tagen alle Abonnements enden, liegt bei ${say.percent(risk[0])}.`;
  },
  health: (from, say) => {
    const value = from.number('healthScore.value');
    return value === null ? null : `Die Kundengesundheit steht bei ${say.number(Math.round(value))} von 100 Punkten.`;
  },
  opportunities: (from, say) => {
    const count = from.number('sales.figures.openOpportunities') ?? 0;
    if (count === 0) return null;
    const worth = from.money('sales.figures.pipeline');
    const open = say.form(count, 'Eine Verkaufschance ist offen', `${say.number(count)} Verkaufschancen sind offen`);
    return worth ? `${open}, im Wert von ${say.money(worth)}.` : `${open}.`;
  },
  sales: (from, say) => {
    const last = from.text('sales.figures.lastInteractionOn');
    if (last === null) return null;
    const count = from.number('sales.figures.recentInteractions') ?? 0;
    const lately = count === 0 ? 'gar nicht' : say.form(count, 'einmal', `${say.number(count)}-mal`);
    return `Der Vertrieb hatte zuletzt am ${say.day(last)} Kontakt, in den letzten 90 Tagen ${lately}.`;
  },
  action: (from) => {
    const next = proposed(from, ACTIONS);
    if (!next) return null;
    const way =
      next.network !== null ? `, auf ${begun(next.network)}` : next.channel === null ? '' : WAYS[next.channel];
    return `Vorschlag für den nächsten Schritt: ${next.step}${way}.`;
  },
};
