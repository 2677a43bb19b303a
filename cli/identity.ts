import type { Command } from 'commander';
import { createShow } from '../subgraphs/identity/cards.ts';
import { learnParameters } from '../subgraphs/identity/online/learn.ts';
import { sweepAgain, sweepStep } from '../subgraphs/identity/online/sweep.ts';
import { Fault } from './fault.ts';
import { createBar } from './progress.ts';
import { inSession } from './session.ts';

/** `c360 learn identity` and `c360 sweep identity`: how likely levels of agreement are here, and all pairs compared again. */
export function identityCommands(program: Command): void {
  program
    .command('learn <what>')
    .description('learn from the own records by which rates identity compares cards; they are in use from then on')
    .action(async (what: string) => {
      demandIdentity(what);
      const {
        _id: version,
        parties,
        pairs,
      } = await inSession(async ({ house, config: { country } }) => {
        const { connection } = house.opened.get('identity')!;
        return learnParameters({ connection, cards: { show: createShow(house.gateway.ask) }, country }).catch(asFault);
      });
      process.stdout.write(`${JSON.stringify({ version, parties, pairs }, null, 2)}\n`);
    });
  program
    .command('sweep <what>')
    .description('compare the cards of all parties again, by the rates that are in use; one that was cut off goes on')
    .option('--again', 'from the beginning, also where all were compared so already')
    .action(async (what: string, { again }: { again?: boolean }) => {
      demandIdentity(what);
      const marked = await inSession(async ({ house }) => {
        const { connection, settled } = house.opened.get('identity')!;
        if (again) await sweepAgain(connection);
        const total = await connection.collection('parties').countDocuments({ removed: false });
        const bar = createBar('sweeping identity', { name: 'parties', size: 1 });
        let done = 0;
        for (let step; (step = await sweepStep(connection)) > 0;) bar.update((done += step), total, '');
        bar.end();
        await settled();
        return done;
      });
      process.stderr.write(`${marked} parties were compared again.\n`);
    });
}

function demandIdentity(what: string): void {
  if (what !== 'identity') throw new Fault(`What is learned and swept here is identity; ${what} came.`);
}

function asFault(error: unknown): never {
  throw error instanceof RangeError ? new Fault(error.message) : error;
}
