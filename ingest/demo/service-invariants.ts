import { productOf } from './catalogue.ts';
import { accountId, DELIVERY } from './finance.ts';
import { byParty, ids, type Invariant, type World } from './invariant.ts';
import { moodOfRating, REVIEWS } from './remarks.ts';
import type { OrderRow } from './rows.ts';
import { requesterId } from './tickets.ts';

/** Orders by the requester who placed them. */
function ordersByRequester({ people, rows }: World): ReadonlyMap<string, readonly OrderRow[]> {
  const orders = byParty(rows.order);
  return new Map(people.map((person) => [requesterId(person), orders.get(accountId(person)) ?? []]));
}

/** Whether one of the orders brought the product before a time. */
const delivered = (orders: readonly OrderRow[] = [], sku: string, time: string, { clock }: World): boolean =>
  orders.some(
    ({ lines, placedAt }) =>
      lines.some((line) => line.sku === sku) && clock.ago(placedAt) - DELIVERY >= clock.ago(time),
  );

/** What holds of what people ask, rate, send back and use. */
export const serviceInvariants: readonly Invariant[] = [
  {
    name: 'who churns has a complaint that was opened again and is open, and is a detractor',
    broken: ({ people, rows }) => {
      const [tickets, surveys] = [byParty(rows.ticket), byParty(rows.survey)];
      return people
        .filter(({ story }) => story === 'CHURNING')
        .map(requesterId)
        .filter((id) => {
          const again = tickets.get(id)?.some(({ status, reopenCount }) => status === 'OPEN' && reopenCount > 0);
          const nps = surveys.get(id)?.filter(({ kind }) => kind === 'NPS') ?? [];
          return !again || nps.length === 0 || nps.some(({ score }) => score > 6);
        });
    },
  },
  {
    name: 'who grows is a promoter and gives four or five stars',
    broken: ({ people, rows }) => {
      const [surveys, reviews] = [byParty(rows.survey), byParty(rows.review)];
      return people
        .filter(({ story, inService }) => story === 'GROWING' && inService)
        .map(requesterId)
        .filter((id) => {
          const nps = surveys.get(id)?.filter(({ kind }) => kind === 'NPS') ?? [];
          const sour = reviews.get(id)?.some(({ rating }) => rating < 4);
          return nps.length === 0 || nps.some(({ score }) => score < 9) || sour;
        });
    },
  },
  {
    name: 'a review is about a product that its writer has, and was not sent back',
    broken: (world) => {
      const orders = ordersByRequester(world);
      const back = new Set(world.rows.return.map(({ party, product, status }) => `${party} ${product} ${status}`));
      return ids(
        world.rows.review.filter(
          ({ party, product, writtenAt }) =>
            !delivered(orders.get(party), product, writtenAt, world) || back.has(`${party} ${product} REFUNDED`),
        ),
      );
    },
  },
  {
    name: 'the words of a review fit its stars',
    broken: ({ rows }) =>
      ids(
        rows.review.filter(({ rating, title }) => {
          const { de, en } = REVIEWS[moodOfRating(rating)];
          return ![...de, ...en].some((text) => text.title === title);
        }),
      ),
  },
  {
    name: 'a return follows the delivery of an order that has the product, and a refunded one has its refund that day',
    broken: (world) => {
      const orders = ordersByRequester(world);
      const refunds = Map.groupBy(world.rows.refund, ({ order }) => order);
      return ids(
        world.rows.return.filter(({ party, product, orderNumber, requestedAt, completedAt, status }) => {
          const order = orders.get(party)?.find(({ number }) => number === orderNumber);
          const paidBack = (refunds.get(order?.id ?? '') ?? []).some(
            ({ refundedAt }) => world.clock.ago(refundedAt) === world.clock.ago(completedAt!),
          );
          return !order || !delivered([order], product, requestedAt, world) || (status === 'REFUNDED' && !paidBack);
        }),
      );
    },
  },
  {
    name: 'a ticket runs forward: it is opened, answered, and solved if it says so; messages stand in order of time',
    broken: ({ rows }) =>
      ids(
        rows.ticket.filter(({ openedAt, resolvedAt, status, messages }) => {
          const times = messages.map(({ sentAt }) => sentAt);
          const solved = status === 'RESOLVED' || status === 'CLOSED';
          const inOrder = times.every((time, index) => time >= (times[index - 1] ?? openedAt));
          return !inOrder || (solved && (resolvedAt === undefined || resolvedAt < times[1]!));
        }),
      ),
  },
  {
    name: 'a ticket about a product is about one that its requester has, unless it asks for advice',
    broken: (world) => {
      const orders = ordersByRequester(world);
      return ids(
        world.rows.ticket.filter(
          ({ party, product, category, openedAt }) =>
            product && category !== 'advice' && !delivered(orders.get(party), product, openedAt, world),
        ),
      );
    },
  },
  {
    name: 'a device is a machine that its owner has, and reports nothing before it is registered',
    broken: (world) => {
      const orders = ordersByRequester(world);
      const alerts = Map.groupBy(world.rows.deviceAlert, ({ device }) => device);
      return ids(
        world.rows.device.filter(({ id, party, product, registeredAt }) => {
          const early = alerts.get(id)?.some(({ raisedAt }) => raisedAt < registeredAt);
          const machine = productOf(product).category === 'Machines';
          return early || !machine || !delivered(orders.get(party), product, registeredAt, world);
        }),
      );
    },
  },
  {
    name: 'a critical alert leads to an urgent ticket about its product within two days, and is cleared when that is solved',
    broken: ({ rows, clock }) => {
      const tickets = byParty(rows.ticket.filter(({ priority }) => priority === 'URGENT'));
      const devices = new Map(rows.device.map((device) => [device.id, device]));
      return ids(
        rows.deviceAlert.filter(({ party, device, severity, raisedAt, clearedAt }) => {
          const { product } = devices.get(device)!;
          const led = tickets.get(party)?.some((ticket) => {
            const days = clock.ago(raisedAt) - clock.ago(ticket.openedAt);
            return ticket.product === product && days >= 0 && days <= 2 && ticket.resolvedAt === clearedAt;
          });
          return severity === 'CRITICAL' && !led;
        }),
      );
    },
  },
];
