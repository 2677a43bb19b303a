import { householdGoods, productOf } from './catalogue.ts';
import { serviceCard } from './cards.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import { deviceRows } from './devices.ts';
import { DELIVERY, type Purchase } from './finance.ts';
import { tongueOf, type Person, type Story } from './people.ts';
import { filled, moodOfNps, moodOfRating, RETURN_REASONS, REVIEWS, SURVEY_COMMENTS } from './remarks.ts';
import type { ReturnRow } from './service-rows.ts';
import type { Rows } from './rows.ts';
import { ADVICE, COMPLAINTS, QUESTIONS } from './ticket-texts.ts';
import { createDesk, requesterId, type Desk } from './tickets.ts';

/** Everything that service has of a person; it knows the orders by what people write about them. */
export function serviceRows(
  rows: Rows,
  person: Person,
  purchases: readonly Purchase[],
  clock: Clock,
  chance: Chance,
): void {
  rows.requester.push({
    id: requesterId(person),
    card: serviceCard(person, chance),
    supportPlan: person.company ? 'premium' : 'standard',
  });
  const desk = createDesk(rows, person, clock, chance);
  const delivered = purchases.filter(({ order }) => order.status === 'COMPLETED');
  ask(desk, person, delivered, chance);
  deviceRows(rows, desk, person, delivered, clock, chance);
  nps(rows, person, clock, chance);
  reviews(rows, person, delivered, clock, chance);
  returns(rows, person, delivered, clock, chance);
}

/** Who leaves has complained in vain; others ask about what they bought, or may buy. */
function ask(desk: Desk, person: Person, delivered: readonly Purchase[], chance: Chance): void {
  const tongue = tongueOf(person);
  const bought = delivered.flatMap(({ order }) => order.lines.map(({ sku }) => sku));
  if (person.story === 'CHURNING') {
    const [first, second] = chance.odds(0.5) ? COMPLAINTS[tongue] : COMPLAINTS[tongue].toReversed();
    desk.complain(chance.int(20, person.suddenly ? 50 : 88), first!);
    if (chance.odds(0.6)) desk.question(chance.int(5, 40), { text: second!, solved: false });
  }
  if (person.spotlight) {
    const product = householdGoods('Machines').find(({ sku }) => bought.includes(sku));
    const text = product ? chance.pick(QUESTIONS['Machines']![tongue]) : ADVICE[tongue];
    const sku = product?.sku ?? chance.pick(householdGoods('Machines')).sku;
    desk.question(chance.int(3, 10), { text, sku, solved: chance.odds(0.5) });
  }
  if (person.story === 'PROSPECT')
    desk.question(chance.int(3, Math.min(60, person.since)), {
      text: ADVICE[tongue],
      sku: chance.pick(householdGoods(person.taste)).sku,
      solved: true,
    });
  if (person.story === 'STEADY' && chance.odds(0.3))
    desk.question(chance.int(20, 150), { text: chance.pick(COMPLAINTS[tongue]), solved: true });
  if (bought.length > 0 && person.story !== 'CHURNING' && chance.odds(0.45)) {
    const { ago, order } = chance.pick(delivered);
    const { sku } = chance.pick(order.lines);
    const text = chance.pick(QUESTIONS[productOf(sku).category]![tongue]);
    desk.question(ago - DELIVERY - chance.int(1, 6), { text, sku, solved: true });
  }
}

/** Answers to `would you recommend us?`, lowest and highest. */
const NPS: Readonly<Record<Story, readonly [number, number]>> = {
  GROWING: [9, 10],
  STEADY: [3, 9],
  CHURNING: [0, 5],
  PROSPECT: [6, 9],
  BUYER: [7, 10],
};

function nps(rows: Rows, person: Person, clock: Clock, chance: Chance): void {
  const certain = person.story === 'CHURNING' || person.story === 'GROWING';
  if (person.story === 'PROSPECT' || !(certain || chance.odds(0.5))) return;
  const score = chance.int(...NPS[person.story]);
  const comment = chance.pick(SURVEY_COMMENTS[moodOfNps(score)][tongueOf(person)]);
  rows.survey.push({
    id: `survey:nps-${person.index}`,
    party: requesterId(person),
    kind: 'NPS',
    score,
    answeredAt: clock.at(chance.int(2, person.suddenly ? 40 : 90), chance),
    ...(chance.odds(0.6) && { comment }),
  });
}

/** How likely somebody reviews a purchase, and the lowest and highest rating. */
const RATINGS: Readonly<Record<Story, { readonly odds: number; readonly from: number; readonly to: number }>> = {
  GROWING: { odds: 0.6, from: 4, to: 5 },
  STEADY: { odds: 0.2, from: 3, to: 5 },
  CHURNING: { odds: 0.5, from: 1, to: 2 },
  PROSPECT: { odds: 0, from: 3, to: 3 },
  BUYER: { odds: 0.1, from: 3, to: 5 },
};

function reviews(rows: Rows, person: Person, delivered: readonly Purchase[], clock: Clock, chance: Chance): void {
  const { odds, from, to } = RATINGS[person.story];
  const spoken = new Set(delivered.flatMap(({ sentBack }) => sentBack?.sku ?? []));
  delivered.forEach(({ ago, order }, number) => {
    const { sku } = chance.pick(order.lines);
    const first = person.story === 'GROWING' && number === 0;
    if (spoken.has(sku) || !(first || chance.odds(odds))) return;
    spoken.add(sku);
    const rating = chance.int(from, to);
    const { title, text } = chance.pick(REVIEWS[moodOfRating(rating)][tongueOf(person)]);
    const { name } = productOf(sku);
    rows.review.push({
      id: `shop:r-${person.index}-${number}`,
      party: requesterId(person),
      product: sku,
      rating,
      status: ago < 20 ? 'PENDING' : 'PUBLISHED',
      title,
      text: filled(text, name),
      writtenAt: clock.at(ago - DELIVERY - chance.int(1, 9), chance),
    });
  });
}

/** What finance gave money back for has come back; of what was delivered lately, a little is on its way. */
function returns(rows: Rows, person: Person, delivered: readonly Purchase[], clock: Clock, chance: Chance): void {
  const wanted = (
    purchase: Purchase,
    number: number,
    row: Omit<ReturnRow, 'id' | 'party' | 'orderNumber' | 'quantity'>,
  ) =>
    rows.return.push({
      id: `rma:${person.index}-${number}`,
      party: requesterId(person),
      orderNumber: purchase.order.number,
      quantity: 1,
      ...row,
    });
  delivered.forEach((purchase, number) => {
    const { ago, order, sentBack } = purchase;
    if (sentBack) {
      const { sku, reason, requested, arrived } = sentBack;
      const days = { requestedAt: clock.at(requested, chance), completedAt: clock.at(arrived, chance) };
      wanted(purchase, number, { product: sku, status: 'REFUNDED', reason, ...days });
    } else if (ago < 40 && chance.odds(0.1))
      wanted(purchase, number, {
        product: chance.pick(order.lines).sku,
        status: chance.pick(['REQUESTED', 'APPROVED', 'REJECTED'] as const),
        reason: chance.pick(RETURN_REASONS[tongueOf(person)]),
        requestedAt: clock.at(ago - DELIVERY - chance.int(1, 9), chance),
      });
  });
}
