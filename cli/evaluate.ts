import type { Command } from 'commander';
import { churnCommand } from './evaluate/churn.ts';
import { clvCommand } from './evaluate/clv.ts';
import { fairnessCommand } from './evaluate/fairness.ts';
import { identityCommand } from './evaluate/identity.ts';
import { recommendationsCommand } from './evaluate/recommendations.ts';
import { sentimentCommand } from './evaluate/sentiment.ts';

const COMMANDS = [clvCommand, churnCommand, fairnessCommand, identityCommand, recommendationsCommand, sentimentCommand];

/** `c360 evaluate`: how good the analytics are on a file of your own, as JSON. */
export function evaluateCommand(program: Command): void {
  const evaluate = program.command('evaluate').description('measure the analytics on a file; prints JSON');
  for (const add of COMMANDS) add(evaluate);
}
