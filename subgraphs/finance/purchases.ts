import { hintOf } from '../../platform/domain/party-index.ts';
import {
  createProductDays,
  groupByProduct,
  IN_ONE_PIECE,
  type ProductRow,
} from '../../platform/domain/product-days.ts';
import type { FinanceModels } from './model.ts';

/** What each party bought until the end of a UTC day, by product: two commands a batch, of orders and of subscriptions. */
export const createPurchases = ({ Order, BillingSubscription }: FinanceModels) =>
  createProductDays(async (parties, until) => {
    const own = { party: { $in: parties }, removed: false };
    const [ordered, subscribed] = await Promise.all([
      Order.aggregate<ProductRow>([
        { $match: { ...own, status: { $ne: 'CANCELLED' }, placedAt: { $lt: until } } },
        { $unwind: '$lines' },
        { $match: { 'lines.sku': { $ne: null } } },
        groupByProduct('$lines.sku', '$placedAt'),
      ]).option({ ...IN_ONE_PIECE, ...hintOf(Order) }),
      BillingSubscription.aggregate<ProductRow>([
        { $match: { ...own, product: { $ne: null }, startedAt: { $lt: until } } },
        groupByProduct('$product', '$startedAt'),
      ]).option({ ...IN_ONE_PIECE, ...hintOf(BillingSubscription) }),
    ]);
    return [...ordered, ...subscribed];
  });
