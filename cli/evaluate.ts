import type { Command } from 'commander';
import { churnCommand } from './evaluate/churn.ts';
import { clvCommand } from './evaluate/clv.ts';
import { fairnessCommand } from './evaluate/fairness.ts';
import { recommendationsCommand } from './evaluate/recommendations.ts';
import { identityCommand } from './evaluate/identity.ts';

/** `c360 evaluate`: how good the analytics are on a file of your own, as JSON. */
export function evaluateCommand(program: Command): void {
  const evaluate = program.command('evaluate').description('measure the analytics on a file; prints JSON');
  for (const add of [clvCommand, churnCommand, fairnessCommand, recommendationsCommand, identityCommand]) add(evaluate);
}
