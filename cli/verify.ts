import type { Command } from 'commander';
import { inSession } from './session.ts';

const SHOWN = 50;

/** `c360 verify`: recomputes what is derived; exit code 1 when anything differs. */
export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description('recompute figures, activities and links, and report every difference')
    .action(() =>
      inSession(async ({ house }) => {
        await house.settled();
        let found = 0;
        for (const subgraph of house.opened.values())
          for await (const finding of subgraph.verify())
            if (++found <= SHOWN) process.stdout.write(`${JSON.stringify(finding)}\n`);
        process.stderr.write(
          found === 0
            ? 'Everything that is derived equals its recomputation.\n'
            : `${found} difference(s)${found > SHOWN ? `, the first ${SHOWN} shown` : ''}.\n`,
        );
        process.exitCode = found === 0 ? 0 : 1;
      }),
    );
}
