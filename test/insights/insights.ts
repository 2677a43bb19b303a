import { readSupergraph } from '../../cli/keys.ts';
import { scopesIn } from '../../cli/roles.ts';
import { demo } from '../../ingest/demo/load.ts';
import type { Training } from '../../subgraphs/insights/training/training.ts';
import { commandsByDomain } from '../commands.ts';
import { customerIds } from '../customers.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { callerWith } from '../open.ts';

export const all = callerWith(...scopesIn(readSupergraph()));
const INSIGHTS = `rfm { status frequency missing { domain reason } } tenure { status days } interPurchaseTime { status meanDays }
  healthScore { status value low high judged measured { version trainedOn { customers events } quality { name value } } missing { domain reason } parts { name contribution } }
  lifetimeValue { status advice currencies { currency value { amount } low { amount } high { amount } baseline probabilityAlive expectedPurchases reasons { input contribution } } model { version trainedOn { customers } } }
  churnRisk { status advice probability low high baseline horizonDays missing { domain } reasons { input domain contribution withheld } model { name version } }`;
const VIEW = `fragment View on Customer { id sales { known } marketing { known } service { known } finance { known } ${INSIGHTS} }`;
export const ONE = `query One($id: ID!) { customer(id: $id) { ...View } } ${VIEW}`;
export const MANY = `query Many($ids: [ID!]!) { customers(ids: $ids) { ...View } } ${VIEW}`;

export interface Edges<T> {
  readonly edges: readonly { readonly node: T }[];
}

export interface View {
  readonly rfm: { readonly status: string; readonly frequency: number | null; readonly missing: readonly object[] };
  readonly healthScore: { readonly status: string; readonly missing: readonly object[] };
  readonly lifetimeValue: {
    readonly status: string;
    readonly advice: string | null;
    readonly currencies: readonly {
      readonly value: { readonly amount: string };
      readonly low: { readonly amount: string };
      readonly high: { readonly amount: string };
      readonly baseline: number;
      readonly reasons: readonly { readonly contribution: number }[];
    }[];
    readonly model: { readonly version: number } | null;
  };
  readonly churnRisk: {
    readonly status: string;
    readonly advice: string | null;
    readonly probability: number | null;
    readonly low: number;
    readonly high: number;
    readonly baseline: number;
    readonly missing: readonly object[];
    readonly reasons: readonly {
      readonly domain: string | null;
      readonly contribution: number;
      readonly withheld: boolean;
    }[];
    readonly model: { readonly name: string; readonly version: number } | null;
  };
}

/** One demo that the tests of insights share, by subject, in their order: what was learned stays learned. */
export interface Insights {
  readonly house: TestHouse;
  readonly ids: readonly string[];
  /** The commands that each database is sent during `work`. */
  commands(this: void, work: () => Promise<unknown>): Promise<Record<string, string[]>>;
  training(this: void): Training;
  view(this: void, id: string, caller?: typeof all): Promise<View>;
}

const CUSTOMERS = 400;

/** Insights before they are opened: tests are declared first. */
export function createInsights(): Insights & { readonly open: () => Promise<void> } {
  let house: TestHouse;
  let ids: string[] = [];
  return {
    get house() {
      return house;
    },
    get ids() {
      return ids;
    },
    open: async () => {
      house = await openTestHouse('in process');
      await demo({
        customers: CUSTOMERS,
        seed: 2,
        now: new Date(),
        execute: (_, ...asked) => house.run(...asked, all),
      });
      await house.settled();
      ids = await customerIds(house, all);
    },
    commands: (work) => commandsByDomain(house, work),
    training: () => ({
      connection: house.opened.get('insights')!.connection,
      ask: house.gateway.ask,
      now: new Date(),
      customers: 1_000,
      progress: () => undefined,
    }),
    view: async (id, caller = all) => (await house.data<{ customer: View }>(ONE, { id }, caller)).customer,
  };
}

/** What contributions add up to. */
export const total = (of: readonly { readonly contribution: number }[]) =>
  of.reduce((sum, { contribution }) => sum + contribution, 0);
