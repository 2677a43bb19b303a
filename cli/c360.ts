#!/usr/bin/env node
import { Command } from 'commander';
import { EnginesUnavailable } from '../local/unavailable.ts';
import { ConfigError } from '../platform/config.ts';
import { dataCommands } from './data.ts';
import { demoCommand } from './demo.ts';
import { Fault } from './fault.ts';
import { gatewayCommand } from './gateway.ts';
import { importCommand } from './import.ts';
import { migrateCommand } from './migrate.ts';
import { serveCommand } from './serve.ts';
import { startCommand } from './start.ts';
import { tokenCommand } from './token.ts';
import { verifyCommand } from './verify.ts';

const program = new Command('c360')
  .description('Customer 360: one GraphQL Customer over all domains')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 done and something is wrong with the data, 2 wrong use or environment, 70 a fault of ours.',
  )
  .showHelpAfterError();

for (const add of [
  startCommand,
  serveCommand,
  gatewayCommand,
  importCommand,
  demoCommand,
  tokenCommand,
  verifyCommand,
  migrateCommand,
  dataCommands,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  const ours = !(error instanceof Fault || error instanceof ConfigError || error instanceof EnginesUnavailable);
  process.stderr.write(`${ours ? (error instanceof Error ? error.stack : String(error)) : error.message}\n`);
  process.exitCode = error instanceof Fault ? error.exitCode : ours ? 70 : 2;
}
