import type { PlanNode } from '@graphql-hive/router-query-planner';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Subgraph } from '../../platform/calling/call.ts';
import { SCHEMA_SCOPE, type Caller } from '../../platform/access/caller.ts';
import type { OnLookup } from '../../platform/observe/metrics.ts';
import { restsOnConsent } from '../../platform/access/purpose.ts';
import { accessOf, distinctionsOf, forbiddenWithout, type Distinction, type Held } from '../auth/access.ts';
import { compileAnswer } from '../answer/answer.ts';
import { consentPlanner } from '../auth/consent.ts';
import { compileCost, type Cost } from '../limits/cost.ts';
import {
  deferringIn,
  NOTHING_DEFERRED,
  prepareDeferred,
  type DeferredPart,
  type Deferring,
} from '../stream/deferred.ts';
import { documentError, refusal, RequestError } from '../errors.ts';
import { compilePlan, type Step } from '../execute/execute.ts';
import { introspection, type Introspect } from '../answer/introspect.ts';
import type { Limits } from '../../platform/limits.ts';
import { fragmentsOf } from '../limits/limits.ts';
import { parseDocument } from '../documents/document.ts';
import type { Planner } from './plan.ts';
import { planOperation } from './plan-operation.ts';
import { readOperation, type Operation } from './selection.ts';
import { compileSubscription, type Subscription } from '../stream/subscribe.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { compileVariables, type Variables } from '../answer/variables.ts';

/** An operation ready to run, for all callers who hold the same of the scopes and policies that matter to it, and purposes of one kind. */
export interface Prepared {
  readonly plan: PlanNode | null;
  /** The subgraphs that there are. */
  readonly services: readonly string[];
  readonly fetch: Step | null;
  /** Null for what is no subscription, and for one of which the caller may have nothing. */
  readonly subscription: Subscription | null;
  readonly introspect: Introspect | null;
  readonly answer: ReturnType<typeof compileAnswer>;
  /** What is answered later; empty unless it was asked to be. */
  readonly parts: readonly DeferredPart[];
}

/** A valid operation, before it is known who asks. */
export interface ReadOperation {
  readonly kind: OperationTypeNode;
  readonly coerce: ReturnType<typeof compileVariables>;
  /** Of its variables as `coerce` gives them. */
  readonly cost: Cost;
  /** Prunes, plans and compiles it for whoever asks; with variables, `@defer` is heeded as they say. */
  prepare(caller: Caller, deferBy?: Variables): Prepared | Promise<Prepared>;
}

/** What operations are prepared against. */
export interface Ground {
  readonly supergraph: Supergraph;
  /** The schema they are written for: the API, or the internal one for committed operations. */
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly subgraph: (name: string) => Subgraph;
  readonly limits: Limits;
  /** Told of each operation whether it was read already. */
  readonly onOperation?: OnLookup;
  /** Told of each operation whether it was planned and compiled for callers of the kind already. */
  readonly onForm?: OnLookup;
}

const UNFIT = `The document does not fit the schema; with the scope ${SCHEMA_SCOPE} the error says where.`;
const DOCUMENTS = 500;
const DOCUMENTS_LENGTH = 16 * 1024 * 1024;
const FORMS = 16;

/** Finds or reads the operation of a document; throws `RequestError` for one that is refused. */
export type Operations = (query: string, operationName: string | null) => ReadOperation;

/** Reads each operation once: parsed, limited and validated by document, pruned and planned by the scopes and policies that matter to it. */
export function createOperations(ground: Ground): Operations {
  const operations = new LRUCache<string, ReadOperation>({
    max: DOCUMENTS,
    maxSize: DOCUMENTS_LENGTH,
    sizeCalculation: (_, key) => key.length,
  });
  return (query, operationName) => {
    const key = `${operationName ?? ''} ${query}`;
    let operation = operations.get(key);
    ground.onOperation?.(operation !== undefined);
    if (!operation) operations.set(key, (operation = read(ground, query, operationName)));
    return operation;
  };
}

/** What does not fit the schema; the rule of single root fields of subscriptions throws where `@skip` has no value that it knows. */
function problemsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document, specifiedRules, { maxErrors: 20, hideSuggestions: true });
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** Parses, limits, validates and prices; nothing is planned yet. */
function read(ground: Ground, query: string, operationName: string | null): ReadOperation {
  const { schema, supergraph, limits } = ground;
  const document = parseDocument(query, limits);
  const definition = chosen(document, operationName);
  const problems = problemsOf(schema, document);
  if (problems.length > 0)
    throw new RequestError(
      problems.map((each) => documentError(each, 'GRAPHQL_VALIDATION_FAILED')),
      [{ message: UNFIT, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    );
  const operation = readOperation(schema, definition, fragmentsOf(document));
  const introspect = introspection(schema, document, definition);
  const distinctions = distinctionsOf(supergraph, schema, operation.selections);
  if (introspect) distinctions.push({ of: 'scopes', name: SCHEMA_SCOPE });
  const forms = new LRUCache<string, Prepared | Promise<Prepared>>({ max: FORMS });
  return {
    kind: definition.operation,
    coerce: compileVariables(schema, definition.variableDefinitions ?? [], limits.values),
    cost: compileCost(supergraph, schema, operation),
    prepare: (caller, deferBy) => {
      const differs = distinctions.map(({ of, name }) => caller[of]?.has(name) ?? false);
      const deferring = deferBy ? deferringIn(operation, deferBy) : NOTHING_DEFERRED;
      const consent = restsOnConsent(caller);
      // Names of policies may have any characters, so that only their places tell callers apart for certain.
      const form = `${differs.map(Number).join('')} ${deferring.key} ${consent ? 'consent' : ''}`;
      let prepared = forms.get(form);
      ground.onForm?.(prepared !== undefined);
      if (!prepared) {
        const planner = consent ? consentPlanner(ground.planner) : ground.planner;
        const held = heldOf(distinctions, differs);
        const preparing = prepare({ ...ground, planner }, { operation, introspect, deferring }, held);
        const settle = (done: Prepared) => forms.peek(form) === preparing && forms.set(form, done);
        preparing.then(settle, () => undefined); // a failure stays what it is
        forms.set(form, (prepared = preparing));
      }
      return prepared;
    },
  };
}

/** What of the distinctions is held. */
function heldOf(distinctions: readonly Distinction[], held: readonly boolean[]): Held {
  const names = (of: Distinction['of']) =>
    new Set(distinctions.filter((each, at) => each.of === of && held[at]).map(({ name }) => name));
  return { scopes: names('scopes'), policies: names('policies') };
}

function chosen(document: DocumentNode, operationName: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation) return operation;
  const count = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  throw refusal(
    'OPERATION_RESOLUTION_FAILURE',
    operationName
      ? 'The document has no operation of that name.'
      : `A request runs one operation; name it by operationName among the document's ${count}.`,
  );
}

interface Form {
  readonly operation: Operation;
  readonly introspect: Introspect | null;
  readonly deferring: Deferring;
}

/** Prunes, plans and compiles. */
async function prepare(ground: Ground, { operation, introspect, deferring }: Form, held: Held): Promise<Prepared> {
  const { supergraph, schema, subgraph } = ground;
  const { definition } = operation;
  if (introspect && !held.scopes.has(SCHEMA_SCOPE))
    throw new RequestError([forbiddenWithout('Introspection', SCHEMA_SCOPE)]);
  const subscribes = definition.operation === OperationTypeNode.SUBSCRIPTION;
  const access = accessOf(supergraph, schema, held);
  const deferred =
    subscribes || deferring.key === '' ? null : await prepareDeferred(ground, operation, access, deferring);
  if (deferred) return { ...deferred, subscription: null, introspect, plan: null, services: [] };
  const plan = await planOperation(ground, operation, access);
  return {
    plan,
    services: [...supergraph.services.keys()],
    fetch: plan && !subscribes ? compilePlan(plan, supergraph, subgraph) : null,
    subscription: plan && subscribes ? compileSubscription(plan, supergraph, subgraph) : null,
    introspect,
    answer: compileAnswer(schema, operation, access),
    parts: [],
  };
}
