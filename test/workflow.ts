/** Checks one GitHub workflow by GitHub's own parser; prints each problem and ends with 1 where there is one. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// The parser imports its schema as bundlers let it; Node wants to be told that it is JSON.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const name = process.argv[2]!;
const { context, value } = parseWorkflow({ name, content: readFileSync(name, 'utf8') }, new NoOperationTraceWriter());
if (value) await convertWorkflowTemplate(context, value);
const problems = context.errors.getErrors();
for (const { message } of problems) process.stdout.write(`${message}\n`);
process.exitCode = problems.length === 0 && value ? 0 : 1;
