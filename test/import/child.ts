import { importFile } from '../../ingest/file/import.ts';
import { readMapping } from '../../ingest/file/mapping.ts';
import type { SubgraphResult } from '../../platform/calling/call.ts';
import { executableSchema } from '../../platform/subgraph/subgraph.ts';
import { subgraph } from '../../subgraphs/finance/index.ts';

/** What the parent gives: which file, and where the import keeps its files. */
export interface ChildTask {
  readonly file: string;
  readonly stateFile: string;
  readonly rejectsFile: string;
}

/** An import in a process of its own, made to be killed; the parent runs its operations. */
const answers = new Map<number, (result: SubgraphResult) => void>();
let asked = 0;

process.on(
  'message',
  (message: { readonly task?: ChildTask; readonly id?: number; readonly result?: SubgraphResult }) => {
    if (message.id !== undefined) answers.get(message.id)?.(message.result!);
    if (message.task) void run(message.task);
  },
);

async function run(task: ChildTask): Promise<void> {
  await importFile({
    ...task,
    mapping: readMapping('cdnow-orders'),
    schema: executableSchema(subgraph, {}),
    batch: 50,
    execute: (document, variables) =>
      new Promise((resolve) => {
        answers.set(++asked, resolve);
        process.send!({ id: asked, document, variables });
      }),
  });
  process.disconnect();
}
