import type { Command } from 'commander';
import { dropUnusedAttributeIndexes } from '../platform/attributes/attribute-indexes.ts';
import { readAttributes } from '../platform/attributes/attributes.ts';
import { migrate } from '../platform/migrate.ts';
import { createCards } from '../platform/seal/cards.ts';
import { sealCards } from '../platform/seal/seal-cards.ts';
import { partyDomains } from '../platform/subgraph/sdl.ts';
import { createBar } from './progress.ts';
import { inSession } from './session.ts';
import { findSubgraphs, subgraphFoldersHere } from './subgraphs.ts';

/** `c360 migrate`: indexes and stored shapes as this version wants them, while the house serves. */
export function migrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring indexes and stored documents to this version; runs online and resumes')
    .action(() =>
      inSession(async ({ house, config }) => {
        let changed = 0;
        for (const { name, migrations = [] } of await findSubgraphs())
          for (const migration of migrations) {
            const bar = createBar(`${name}.${migration.collection} to ${migration.to}`, { name: 'documents', size: 1 });
            const { connection } = house.opened.get(name)!;
            changed += await migrate(connection, migration, (done, total) => bar.update(done, total, ''));
            bar.end();
          }
        for (const domain of partyDomains(subgraphFoldersHere())) {
          const bar = createBar(`${domain}, cards to seal`, { name: 'cards', size: 1 });
          const { connection } = house.opened.get(domain)!;
          const cards = createCards(domain, house.keys);
          changed += await sealCards(connection, cards, (done, total) => bar.update(done, total, ''));
          bar.end();
        }
        const attributes = readAttributes(config.attributesFile);
        for (const [name, { connection }] of house.opened)
          await dropUnusedAttributeIndexes(connection, attributes[name] ?? {});
        process.stderr.write(`Indexes are current; ${changed} document(s) migrated.\n`);
      }),
    );
}
