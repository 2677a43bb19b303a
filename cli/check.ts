import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Result {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

const STATIC_CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'prettier', '--check', '.'],
  ['types and lint', 'npm', 'run', '--silent', 'lint'],
  ['import law', 'npm', 'run', '--silent', 'imports'],
  ['generated code', 'graphql-codegen', '--config', 'codegen.ts', '--check'],
  ['unused code', 'knip'],
];

/** Runs one program; its output is shown when it is done, so that parallel checks do not mix. */
function run(command: string, args: readonly string[], live: boolean): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function staticCheck([name, command, ...args]: (typeof STATIC_CHECKS)[number]): Promise<Result> {
  const began = performance.now();
  const { code, output } = await run(command, args, false);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)${code === 0 ? '' : `\n${output}`}`);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Two at a time, as many as the smallest machine has cores. */
async function staticChecks(): Promise<Result[]> {
  const queue = [...STATIC_CHECKS];
  const results: Result[] = [];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results.push(await staticCheck(next));
  };
  await Promise.all([lane(), lane()]);
  return results;
}

async function jest(): Promise<Result> {
  const report = join(mkdtempSync(join(tmpdir(), 'c360-check-')), 'jest.json');
  await run('npm', ['run', '--silent', 'jest', '--', '--json', `--outputFile=${report}`], true);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites', number>;
  return { name: 'jest', passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

const results = [...(await staticChecks()), await jest()];
const count = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${count('passed')} passed, ${count('failed')} failed`);
process.exitCode = count('failed') === 0 && count('passed') > 0 ? 0 : 1;
