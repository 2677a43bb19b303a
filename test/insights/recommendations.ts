import { expect, test } from '@jest/globals';
import { callerWith } from '../open.ts';
import { all, total, type Edges, type Insights } from './insights.ts';

interface Recommended {
  readonly status: string;
  readonly items: readonly {
    readonly product: { readonly sku: string };
    readonly score: number;
    readonly baseline: number;
    readonly probability: number;
    readonly low: number;
    readonly high: number;
    readonly reasons: readonly {
      readonly kind: string | null;
      readonly domain: string | null;
      readonly contribution: number;
      readonly withheld: boolean;
    }[];
  }[];
}

interface Sku {
  readonly product: { readonly sku: string } | null;
}

interface Taken {
  readonly finance: { readonly orders: Edges<{ readonly status: string; readonly lines: readonly Sku[] }> };
  readonly service: { readonly returns: Edges<{ readonly status: string } & Sku> };
}

/** Products that a customer may like. */
export function recommendationTests(shared: Insights): void {
  const { commands } = shared;

  const RECOMMENDED = `query R($ids: [ID!]!) { customers(ids: $ids) { recommendations(first: 5) { status advice horizonDays missing { domain } model { name }
    items { product { sku name } score baseline probability low high reasons { kind domain product { sku } contribution withheld } } } } }`;
  const TAKEN = `query T($ids: [ID!]!) { customers(ids: $ids) { finance { orders(first: 40) { edges { node { status lines { product { sku } } } } } }
    service { returns(first: 20) { edges { node { status product { sku } } } } } } }`;

  test('recommend what was neither bought nor returned, with reasons that add up and few commands', async () => {
    const recommended = (of: readonly string[], caller = all) =>
      shared.house.data<{ customers: { recommendations: Recommended }[] }>(RECOMMENDED, { ids: of }, caller);
    const { insights: _, ...one } = await commands(() => recommended(shared.ids.slice(0, 1)));
    // Who has no purchases to go by asks what is sold before the neighbours of the others have come, and who has bought much asks again.
    const rounds = ({ sales, ...rest }: Record<string, string[]>) => [sales!.length, rest] as const;
    let customers: Awaited<ReturnType<typeof recommended>>['customers'] = [];
    const counted = await commands(async () => ({ customers } = await recommended(shared.ids.slice(0, 50))));
    const { insights, ...many } = counted;
    const [[alone, elsewhere], [together, everywhere]] = [rounds(one), rounds(many)];
    expect(everywhere).toEqual(elsewhere);
    expect(together - alone).toBeLessThanOrEqual(2);
    // Neighbours, and, once in some seconds, the models.
    expect(insights!.length).toBeLessThanOrEqual(2);
    const taken = await shared.house.data<{ customers: Taken[] }>(TAKEN, { ids: shared.ids.slice(0, 50) }, all);
    const voices = new Set<string | null>();
    for (const [index, { recommendations }] of customers.entries()) {
      const { items, status } = recommendations;
      expect({ status, first: items.length }).toEqual({ status: 'COMPLETE', first: 5 });
      const { finance, service } = taken.customers[index]!;
      const own = [
        ...finance.orders.edges.flatMap(({ node }) => (node.status === 'CANCELLED' ? [] : node.lines)),
        ...service.returns.edges.flatMap(({ node }) => (node.status === 'REJECTED' ? [] : node)),
      ].map(({ product }) => product?.sku);
      expect(own.filter((sku) => items.some(({ product }) => product.sku === sku))).toEqual([]);
      for (const { score, baseline, reasons, low, high, probability } of items) {
        expect(total(reasons) + baseline).toBeCloseTo(score, 9);
        expect(low <= probability && probability <= high).toBe(true);
        for (const { kind } of reasons) voices.add(kind);
      }
      expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).toSorted((a, b) => b - a));
    }
    expect(voices.size).toBeGreaterThan(0);
    const few = await recommended(
      shared.ids.slice(0, 50),
      callerWith('identity:read', 'insights:read', 'marketing:read'),
    );
    const reasons = few.customers.flatMap(({ recommendations: { items } }) => items.flatMap((each) => each.reasons));
    expect(reasons.filter(({ domain, withheld }) => domain === 'finance' || (withheld && domain !== null))).toEqual([]);
    expect(few.customers.map(scoresOf)).toEqual(customers.map(scoresOf));
  });

  test('recommend no product from the moment on that sales removes it', async () => {
    const asked = async () => {
      const { customers } = await shared.house.data<{ customers: { recommendations: Recommended }[] }>(
        RECOMMENDED,
        { ids: shared.ids.slice(0, 20) },
        all,
      );
      return customers.map(({ recommendations }) => recommendations);
    };
    const skus = ({ items }: Recommended) => items.map(({ product }) => product.sku);
    const before = await asked();
    // More than are asked about beyond those wanted.
    const gone = [...new Set(before.flatMap(skus))].slice(0, 12);
    const remove = 'mutation R($skus: [ID!]!) { removeProducts(skus: $skus) { rejected } }';
    await shared.house.data(remove, { skus: gone }, all);
    const after = await asked();
    expect(after.flatMap(skus).filter((sku) => gone.includes(sku))).toEqual([]);
    expect(after.every(({ items, status }) => items.length === 5 && status === 'COMPLETE')).toBe(true);
    for (const [index, each] of before.entries()) {
      const kept = skus(each).filter((sku) => !gone.includes(sku));
      expect(skus(after[index]!).slice(0, kept.length)).toEqual(kept);
    }
    const products = gone.map((sku) => ({ sku }));
    await shared.house.data(
      'mutation U($p: [ProductInput!]!) { upsertProducts(inputs: $p) { rejected } }',
      { p: products },
      all,
    );
    expect((await asked()).map(skus)).toEqual(before.map(skus));
  });

  const scoresOf = ({ recommendations: { items } }: { readonly recommendations: Recommended }) =>
    items.map(({ product: { sku }, score }) => [sku, score.toFixed(6)]);
}
