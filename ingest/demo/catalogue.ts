import { money, type ProductRow } from './rows.ts';

const GOODS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  Coffee: [
    ['House blend, 1 kg', 1_890],
    ['Single origin, 500 g', 1_450],
    ['Decaf, 1 kg', 1_990],
    ['Espresso capsules, 100', 3_490],
    ['Filter sampler', 2_450],
  ],
  Machines: [
    ['Filter machine', 8_900],
    ['Espresso machine', 44_900],
    ['Bean-to-cup machine', 79_900],
    ['Office machine', 189_000],
    ['Grinder', 15_900],
  ],
  Accessories: [
    ['Milk frother', 3_990],
    ['Cup set', 2_490],
    ['Descaler', 990],
    ['Travel mug', 1_990],
    ['Scale', 4_500],
    ['Water filter', 1_290],
  ],
};

const PLANS: readonly (readonly [string, number])[] = [
  ['Coffee plan S', 1_490],
  ['Coffee plan M', 2_490],
  ['Coffee plan L', 4_490],
  ['Machine care', 990],
];

const entry =
  (category: string) =>
  ([name, cents]: readonly [string, number], index: number): ProductRow => ({
    sku: `${category.slice(0, 3).toUpperCase()}-${101 + index}`,
    name,
    category,
    price: money(cents, 'EUR'),
  });

/** What the demo's company ships. */
export const goods: readonly ProductRow[] = Object.entries(GOODS).flatMap(([category, list]) =>
  list.map(entry(category)),
);

/** What it sells by the month. */
export const plans: readonly ProductRow[] = PLANS.map(entry('Plans'));

/** The categories of goods; an engagement names them in lower case. */
export const CATEGORIES = ['Coffee', 'Machines', 'Accessories'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The goods of a category; no household buys an office machine. */
export const householdGoods = (category: Category): readonly ProductRow[] =>
  goods.filter((product) => product.category === category && product.name !== 'Office machine');

/** What sales and finance say of a sku. */
export const productOf = (sku: string): ProductRow => catalogue.find((product) => product.sku === sku)!;

/** What offices buy. */
export const officeGoods: readonly ProductRow[] = goods.filter(({ category }) => category === 'Machines');

export const catalogue: readonly ProductRow[] = [...goods, ...plans];
