import type { LearnedName } from '../learned/inputs.ts';
import type { Example } from './examples.ts';

type Asked = 'subscriptions' | 'leads' | 'orders' | 'answers';

/** What a learned model is about. */
interface Target {
  /** Within so many days it happens, or does not. */
  readonly horizonDays: number;
  /** By what is asked it is seen whether it happened. */
  readonly asks: Asked;
  /** Whether the model is about the customer on that day. */
  readonly applies: (example: Example) => boolean;
  /** Whether it happened; null where that cannot be told. */
  readonly label: (example: Example) => boolean | null;
  /** Below so many examples of either outcome nothing is learned. */
  readonly least: number;
  /** Whose examples it takes, in words. */
  readonly takes: string;
}

const bought = ({ financeFeatures: then, since }: Example): boolean | null =>
  then == null || since == null ? null : since.purchaseDays > then.purchaseDays;

/** Who is no customer yet, or has something open in sales. */
const isLead = ({ leads, financeFeatures: then }: Example): boolean =>
  leads != null && (leads.openOpportunities > 0 || (leads.leads > 0 && then != null && then.purchaseDays === 0));

/** All learned models. */
export const TARGETS: Readonly<Record<LearnedName, Target>> = {
  CHURN: {
    ...{ horizonDays: 60, asks: 'subscriptions', least: 1, takes: 'whose subscription ran' },
    applies: ({ ended }) => ended != null,
    label: ({ ended }) => ended ?? null,
  },
  LEAD: {
    ...{ horizonDays: 90, asks: 'leads', least: 20, takes: 'who had something open in sales' },
    applies: isLead,
    label: (example) => {
      const first = example.financeFeatures?.purchaseDays === 0 ? bought(example) : false;
      return first === null ? null : first || example.leads!.won > 0;
    },
  },
  ACCOUNT: {
    ...{ horizonDays: 90, asks: 'orders', least: 20, takes: 'who had bought' },
    applies: ({ financeFeatures: then }) => (then?.purchaseDays ?? 0) > 0,
    label: bought,
  },
  SATISFACTION: {
    ...{ horizonDays: 90, asks: 'answers', least: 20, takes: 'who answered a survey and had been in touch before' },
    applies: ({ serviceFeatures: then }) =>
      then != null && (then.lastContactOn ?? then.npsLast ?? then.csatMean ?? null) !== null,
    label: ({ content }) => content ?? null,
  },
};

const NOTHING = { subscriptions: false, leads: false, orders: false, answers: false };

/** The variables by which an operation asks for what a target is seen by. */
export const ASKS: Readonly<Record<Asked, Readonly<Record<Asked, boolean>>>> = {
  subscriptions: { ...NOTHING, subscriptions: true },
  leads: { ...NOTHING, leads: true, orders: true },
  orders: { ...NOTHING, orders: true },
  answers: { ...NOTHING, answers: true },
};
