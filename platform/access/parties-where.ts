import type { AttributeFile } from '../attributes/attributes.ts';
import { clientError } from '../errors.ts';
import type { Connection } from '../mongo.ts';
import type { CallerContext } from './protect.ts';

const MOST = 10_000;

interface Asked {
  readonly attribute: string;
  readonly values: readonly string[];
  readonly ids?: readonly string[] | null;
  readonly first: number;
}

/** The names by which a domain says which of its parties have an attribute: of its field, and of the operation that asks. */
export function partiesWhere(domain: string) {
  return { field: `${domain}PartiesWhere`, operation: `${domain[0]!.toUpperCase()}${domain.slice(1)}PartiesWhere` };
}

/** What every domain with parties has in its schema, so that row policies can name its attributes. */
export const partiesWhereSdl = (domain: string): string => `extend type Query {
  "Of the parties with these ids, or of all, those whose attribute has one of the values, for row policies; at most 10,000."
  ${partiesWhere(domain).field}(attribute: String!, values: [String!]!, ids: [ID!], first: Int!): [ID!]!
    @inaccessible
    @requiresScopes(scopes: [["${domain}:read"]])
}
`;

export const partiesWhereAsk = (domain: string): string => {
  const { field, operation } = partiesWhere(domain);
  return `query ${operation}($attribute: String!, $values: [String!]!, $ids: [ID!], $first: Int!) {
  parties: ${field}(attribute: $attribute, values: $values, ids: $ids, first: $first)
}
`;
};

/** Reads them by the attribute's index. Throws for an attribute that no policy can be over, so that the policy allows nothing. */
export const partiesWhereResolver =
  (types: AttributeFile[string]) =>
  async (_: unknown, { attribute, values, ids, first }: Asked, { connection }: CallerContext): Promise<string[]> => {
    if (!connection || !isOfParties(types, attribute, connection))
      throw clientError(
        'ROWS_NOT_EVALUATED',
        'A row policy is over an attribute of parties that filters, a text or an enum, not personal.',
      );
    const found = connection
      .collection<{ _id: string }>('parties')
      .find(
        {
          [`attributes.${attribute}`]: { $in: [...values] },
          removed: { $ne: true },
          ...(ids && { _id: { $in: [...ids] } }),
        },
        { projection: { _id: 1 }, batchSize: MOST },
      )
      .limit(Math.min(first, MOST));
    return (await found.toArray()).map(({ _id }) => _id);
  };

const isOfParties = (types: AttributeFile[string], attribute: string, { models }: Connection): boolean =>
  Object.entries(types).some(([type, attributes]) => {
    const each = Object.hasOwn(attributes, attribute) ? attributes[attribute]! : undefined;
    return models[type]?.collection.name === 'parties' && each !== undefined && canNarrow(each);
  });

/** Whether a row policy can be over an attribute. */
export const canNarrow = ({ type, filter, personal }: AttributeFile[string][string][string]): boolean =>
  (type === 'string' || type === 'enum') && filter === true && personal === undefined;
