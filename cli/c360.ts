#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Command as Program } from 'commander';
import { cacheFolder } from '../local/config.ts';

// Whatever is loaded from here on is taken from the cache: compiled, and its types already stripped.
enableCompileCache(join(cacheFolder(), 'compiled'));

const { Command, CommanderError } = await import('commander');
const { EnginesUnavailable } = await import('../local/unavailable.ts');
const { ConfigError } = await import('../platform/config.ts');
const { Fault } = await import('./fault.ts');

type AddCommands = (program: Program) => void;

const train = async () => (await import('./train.ts')).trainCommands;
const identity = async () => (await import('./identity.ts')).identityCommands;
const data = async () => (await import('./data.ts')).dataCommands;

/** Where each command is: only the one that runs is loaded, so that none waits for what another needs. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommands>>> = {
  start: async () => (await import('./start.ts')).startCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  gateway: async () => (await import('./gateway.ts')).gatewayCommand,
  import: async () => (await import('./import.ts')).importCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
  sdl: async () => (await import('./sdl.ts')).sdlCommand,
  resolve: async () => (await import('./resolve.ts')).resolveCommand,
  keys: async () => (await import('./api-keys.ts')).keysCommand,
  'master-key': async () => (await import('./master-key.ts')).masterKeyCommand,
  token: async () => (await import('./token.ts')).tokenCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand,
  train,
  drift: train,
  learn: identity,
  sweep: identity,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  doctor: data,
  reset: data,
  backup: data,
  restore: data,
};

const program = new Command('c360')
  .description('Customer 360: one GraphQL Customer over all domains')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 done and something is wrong with the data, 2 wrong use or environment, 70 a fault of ours.',
  )
  .showHelpAfterError()
  .exitOverride();

const [, , name = ''] = process.argv;
const wanted = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
for (const find of wanted ? [wanted] : new Set(Object.values(COMMANDS))) (await find())(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Says what went wrong, with a stack only where the fault is ours. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isTaken(error)) {
    process.stderr.write(`The port ${error.port} is taken; PORT names another.\n`);
    return 2;
  }
  const theirs = error instanceof Fault || error instanceof ConfigError || error instanceof EnginesUnavailable;
  process.stderr.write(`${theirs ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  return error instanceof Fault ? error.exitCode : theirs ? 2 : 70;
}

function isTaken(error: unknown): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;
}
