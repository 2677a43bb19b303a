import { hintOf } from '../../platform/domain/party-index.ts';
import {
  createProductDays,
  groupByProduct,
  IN_ONE_PIECE,
  type ProductRow,
} from '../../platform/domain/product-days.ts';
import type { MarketingModels } from './model.ts';
import { kindsThatAre } from './rules.ts';

const ATTENTION_DAYS = 365;
const DAY_MS = 86_400_000;

/** The products with which each party engaged in the year until the end of a UTC day: one command a batch. */
export const createAttention = ({ Engagement }: MarketingModels) =>
  createProductDays((parties, until) =>
    Engagement.aggregate<ProductRow>([
      {
        $match: {
          party: { $in: parties },
          removed: false,
          product: { $ne: null },
          kind: { $in: kindsThatAre(true) },
          occurredAt: { $gte: new Date(until.getTime() - ATTENTION_DAYS * DAY_MS), $lt: until },
        },
      },
      groupByProduct('$product', '$occurredAt'),
    ]).option({ ...IN_ONE_PIECE, ...hintOf(Engagement) }),
  );
