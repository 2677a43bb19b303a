import { OperationTypeNode } from 'graphql';
import { SCHEMA_SCOPE } from '../../platform/access/caller.ts';
import { checkCost } from './cost.ts';
import type { FindDocument, FoundDocument } from '../documents/documents.ts';
import { refusal, RequestError } from '../errors.ts';
import type { Operations, ReadOperation } from '../plan/operation.ts';
import type { GraphQLRequest, RequestContext } from '../run.ts';
import type { Variables } from '../answer/variables.ts';

/** An operation that may be planned: found, within the limits, valid, priced and paid for. */
export interface Admitted {
  readonly operation: ReadOperation;
  readonly variables: Variables;
  readonly cost: number;
  /** The document's text. */
  readonly query: string;
}

/** What a refused request is charged, so that guessing has a price. */
const REFUSED = 10;

/** Finds, reads, prices and charges what a request asks; throws `RequestError` for what is refused. */
export async function admit(
  operations: Operations,
  find: FindDocument,
  request: GraphQLRequest,
  context: RequestContext,
  maxCost: number,
): Promise<Admitted> {
  const { caller, charge } = context;
  try {
    const found = await find(request);
    const admitted = price(operations, found, request, context, maxCost);
    await charge?.(admitted.cost);
    found.keep();
    return admitted;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.errors[0]?.extensions.code !== 'RATE_LIMITED') await charge?.(REFUSED);
    throw caller.scopes.has(SCHEMA_SCOPE) ? error : new RequestError(error.brief);
  }
}

function price(
  operations: Operations,
  { query }: FoundDocument,
  request: GraphQLRequest,
  { queriesOnly }: RequestContext,
  maxCost: number,
): Admitted {
  const operation = operations(query, request.operationName ?? null);
  if (queriesOnly && operation.kind !== OperationTypeNode.QUERY)
    throw refusal('METHOD_NOT_ALLOWED', `Only queries are run by this method; this is a ${operation.kind}.`);
  const variables = operation.coerce(request.variables ?? {});
  const cost = operation.cost(variables);
  checkCost(cost, maxCost);
  return { operation, variables, cost, query };
}
