import { householdGoods, officeGoods } from './catalogue.ts';
import { formCard, salesCard } from './cards.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import type { Purchase } from './finance.ts';
import { CURRENCY, type Person } from './people.ts';
import { centsOf, money, type InteractionRow, type LeadRow, type OpportunityRow, type Rows } from './rows.ts';

const AGENTS = ['m.weber', 'j.clark', 's.dubois', 'a.novak'];
const ORIGINS = ['web', 'trade fair', 'newsletter'];
const SUBJECTS = {
  CALL: ['Question about delivery', 'Offer explained', 'Grinder setting', 'Call back after delivery'],
  MAIL: ['Offer', 'Your order', 'Question about an invoice', 'New blends this month'],
  MEETING: ['Tasting', 'Site visit', 'Yearly review'],
  CHAT: ['Which machine fits?', 'Where is my parcel?', 'Change of plan'],
} as const;

export const contactId = ({ index }: Person): string => `crm:${10_000 + index}`;
export const formId = ({ index }: Person): string => `web:${index}`;

/** Everything that sales has of a person; a buyer's won opportunities are the purchases that finance has. */
export function salesRows(
  rows: Rows,
  person: Person,
  purchases: readonly Purchase[],
  clock: Clock,
  chance: Chance,
): void {
  const party = contactId(person);
  const { company } = person;
  rows.contact.push({
    id: party,
    card: salesCard(person, chance),
    ...(company && { jobTitle: chance.faker(person.country).person.jobTitle() }),
    ownedBy: chance.pick(AGENTS),
  });
  if (person.twice)
    rows.contact.push({ id: formId(person), card: formCard(person, chance), ownedBy: chance.pick(AGENTS) });
  if (company)
    rows.membership.push({
      id: `${party}-m`,
      party,
      organization: company.id,
      role: chance.pick(['Buyer', 'Office manager', 'Managing director']),
      since: clock.day(person.since),
    });
  if (person.story === 'BUYER') buyer(rows, person, purchases, clock, chance);
  if (person.story === 'PROSPECT') prospect(rows, person, clock, chance);
  if (person.story === 'GROWING' && chance.odds(0.3))
    openOpportunity(rows, person, 1, chance.int(5, 60), clock, chance);
  interactions(rows, person, clock, chance);
}

/** A lead that became a first purchase, further purchases, and perhaps something in the pipeline. */
function buyer(rows: Rows, person: Person, purchases: readonly Purchase[], clock: Clock, chance: Chance): void {
  purchases.forEach((purchase, index) => {
    const opened = Math.min(person.since, purchase.ago + chance.int(10, 60));
    if (index === 0)
      rows.lead.push(lead(person, 'CONVERTED', person.since, purchase.order.lines[0]!.sku, clock, chance));
    rows.opportunity.push({
      ...opportunity(person, index, opened, clock, chance),
      stage: 'WON',
      amount: purchase.order.total,
      closeDate: clock.day(purchase.ago),
      products: purchase.order.lines.map(({ sku }) => sku),
    });
  });
  if (chance.odds(0.5)) openOpportunity(rows, person, purchases.length, chance.int(5, 60), clock, chance);
}

function prospect(rows: Rows, person: Person, clock: Clock, chance: Chance): void {
  const status = chance.pick(['NEW', 'CONTACTED', 'QUALIFIED', 'DISQUALIFIED', 'CONVERTED', 'CONVERTED'] as const);
  rows.lead.push(lead(person, status, person.since, chance.pick(householdGoods(person.taste)).sku, clock, chance));
  if (status === 'CONVERTED') openOpportunity(rows, person, 0, chance.int(1, person.since), clock, chance);
}

function openOpportunity(
  rows: Rows,
  person: Person,
  number: number,
  opened: number,
  clock: Clock,
  chance: Chance,
): void {
  const product = chance.pick(officeGoods);
  const stage = chance.pick(['QUALIFICATION', 'PROPOSAL', 'NEGOTIATION', 'LOST'] as const);
  rows.opportunity.push({
    ...opportunity(person, number, opened, clock, chance),
    stage,
    amount: money(centsOf(product.price) * chance.int(1, 5), CURRENCY[person.country]),
    closeDate: stage === 'LOST' ? clock.day(chance.int(0, opened)) : clock.day(-chance.int(5, 90)),
    products: [product.sku],
  });
}

function opportunity(person: Person, number: number, opened: number, clock: Clock, chance: Chance) {
  return {
    id: `${contactId(person)}-o${number}`,
    party: contactId(person),
    ...(person.company && { organization: person.company.id }),
    name: number === 0 ? 'First order' : `Extension ${number}`,
    openedAt: clock.at(opened, chance),
  } satisfies Partial<OpportunityRow>;
}

const lead = (
  person: Person,
  status: LeadRow['status'],
  ago: number,
  product: string,
  clock: Clock,
  chance: Chance,
): LeadRow => ({
  id: `${contactId(person)}-l`,
  party: contactId(person),
  status,
  origin: chance.pick(ORIGINS),
  product,
  createdAt: `${clock.day(ago)}T07:00:00.000Z`,
});

/** How many interactions lie in the last 90 days, in the 90 before, and in the 60 before these: those of who leaves fall off. */
function interactionCounts(person: Person, chance: Chance): readonly [number, number, number] {
  if (person.since < 240) return [chance.int(1, 2), 0, 0];
  if (person.story !== 'CHURNING') return [chance.int(0, 3), chance.int(0, 3), chance.int(0, 2)];
  const recent = chance.odds(0.4) ? 1 : 0;
  return [recent, recent + chance.int(1, 2), chance.int(0, 2)];
}

function interactions(rows: Rows, person: Person, clock: Clock, chance: Chance): void {
  const [recent, before, older] = interactionCounts(person, chance);
  const days = [
    ...Array.from({ length: recent }, () => chance.int(1, Math.min(89, person.since))),
    ...Array.from({ length: before }, () => chance.int(91, 179)),
    ...Array.from({ length: older }, () => chance.int(181, 239)),
  ];
  days.forEach((ago, index) => rows.interaction.push(interaction(person, index, ago, clock, chance)));
}

function interaction(person: Person, index: number, ago: number, clock: Clock, chance: Chance): InteractionRow {
  const kind = chance.weighted([
    [4, 'MAIL'],
    [3, 'CALL'],
    [2, 'CHAT'],
    [person.company ? 3 : 0, 'MEETING'],
  ] as const);
  return {
    id: `${contactId(person)}-i${index}`,
    party: index === 0 && person.twice ? formId(person) : contactId(person),
    kind,
    direction: chance.odds(0.5) ? 'INBOUND' : 'OUTBOUND',
    occurredAt: clock.at(ago, chance),
    ...(kind !== 'MAIL' && { durationSeconds: chance.int(60, 3_000) }),
    subject: chance.pick(SUBJECTS[kind]),
  };
}
