import { kindOf } from '../hash.ts';
import { evidenceOf, partyOf } from '../rules.ts';
import type { Resolvers } from '../schema.generated.ts';
import type { Context } from '../types.ts';
import { explain, valuesOf, type Evidence } from './explain.ts';

/** What makes a customer's parties one: identifiers that they share, then cards that are alike. */
export async function evidenceOfCustomer(id: string, { load }: Context): Promise<Evidence[]> {
  const keys = (await load.customer.load(id))!.parties;
  const found = await Promise.all(keys.map((key) => load.party.load(key)));
  const parties = found.filter((party) => party !== null);
  const matches = (await Promise.all(keys.map((key) => load.links.load(key)))).flat();
  const inside = matches.filter((match) => match.parties.every((key) => keys.includes(key)));
  return [
    ...evidenceOf(parties, kindOf).map((shared): Evidence => ({ ...shared, match: null })),
    ...new Map(
      inside.map((match): [string, Evidence] => [
        match._id,
        { between: match.parties, by: 'SIMILARITY', hash: null, match },
      ]),
    ).values(),
  ];
}

/** What is read of evidence. */
export const evidenceResolvers: Pick<Resolvers, 'IdentityEvidence' | 'IdentityComparison'> = {
  IdentityEvidence: {
    between: ({ between }) => between.map(partyOf),
    parameters: ({ match }) => match && (match.parameters ?? 0),
    prior: async (evidence, _, context) => (await explain(evidence, context)).prior,
    weight: async (evidence, _, context) =>
      (await explain(evidence, context)).reasons.reduce((sum, { weight }) => sum + weight, 0),
    probability: async (evidence, _, context) => (await explain(evidence, context)).probability,
    comparisons: async (evidence, _, context) =>
      (await explain(evidence, context)).reasons.map((reason) => ({ ...reason, evidence })),
  },
  IdentityComparison: { values: (comparison, _, context) => valuesOf(comparison, context) },
};
