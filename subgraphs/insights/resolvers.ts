import { healthOf } from './health.ts';
import { interPurchaseTimeOf, rfmOf, tenureOf } from './rhythm.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Customer: {
    rfm: (customer, _, { now }) => rfmOf(customer, now),
    tenure: (customer, _, { now }) => tenureOf(customer, now),
    interPurchaseTime: (customer, _, { now }) => interPurchaseTimeOf(customer, now),
    healthScore: (customer, _, { now, caller }) => healthOf(customer, now, caller),
  },
};
