import { serialize } from 'bson';
import type { Command } from './command.ts';
import type { Run } from './engine.ts';
import { CommandError } from './errors.ts';

type Document = Record<string, unknown>;
interface PlanNode {
  'Node Type': string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}

const FUNCTIONS: Readonly<Record<string, string>> = {
  find: 'bson_aggregation_find',
  aggregate: 'bson_aggregation_pipeline',
  count: 'bson_aggregation_count',
  distinct: 'bson_aggregation_distinct',
};

/** explain: PostgreSQL's plan under `executionPlan`, its scan told in MongoDB's words under `winningPlan`. */
export async function explain(run: Run, command: Command): Promise<Document> {
  const inner = command.get('explain') as Document;
  const name = Object.keys(inner)[0] ?? '';
  const fn = FUNCTIONS[name];
  if (!fn) throw new CommandError(59, `explain knows ${Object.keys(FUNCTIONS).join(', ')}; got '${name}'`);
  const verbose = command.get('verbosity') !== 'queryPlanner';
  const spec = `'\\x${Buffer.from(serialize(inner)).toString('hex')}'::bytea::documentdb_core.bson`;
  const database = command.database.replaceAll("'", "''");
  const text = `EXPLAIN (FORMAT JSON${verbose ? ', ANALYZE' : ''}) SELECT document FROM documentdb_api_catalog.${fn}('${database}', ${spec})`;
  // No name: each text is its own, and a kept plan would only fill the connection's memory.
  const row = await run('', text, []);
  const plans = row['QUERY PLAN'] as Array<{ Plan: PlanNode }>;
  const namespace = `${command.database}.${String(inner[name])}`;
  return { queryPlanner: { namespace, winningPlan: scanOf(plans[0]!.Plan) }, executionPlan: plans, ok: 1 };
}

function scanOf(plan: PlanNode): Document {
  const nodes: PlanNode[] = [plan];
  for (let at = 0; at < nodes.length; at++) nodes.push(...(nodes[at]!.Plans ?? []));
  const index = nodes.find((node) => node['Index Name']);
  const scan = index ? { stage: 'IXSCAN', indexName: index['Index Name'] } : { stage: 'COLLSCAN' };
  return nodes.some((node) => node['Node Type'].endsWith('Sort')) ? { stage: 'SORT', inputStage: scan } : scan;
}
