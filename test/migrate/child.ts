import { migrate } from '../../platform/migrate.ts';
import { connect } from '../../platform/mongo.ts';
import { migrations } from '../../subgraphs/marketing/migrations.ts';

/** Migrates a database of marketing as `c360 migrate` does, and ends itself, as `kill -9` would, after so many batches. */
const [uri, database, batches] = process.argv.slice(2);
let left = Number(batches);
const connection = await connect(uri!, database!);
for (const migration of migrations)
  await migrate(connection, migration, () => {
    if (--left === 0) process.kill(process.pid, 'SIGKILL');
  });
await connection.close();
