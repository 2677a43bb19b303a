import { connect } from '../../platform/mongo.ts';
import { openKeyStore } from '../../platform/seal/key-store.ts';
import { createMasterKey } from '../../platform/seal/master-key.ts';
import { rotate } from '../../platform/seal/rotate.ts';

/** Rotates as `c360 master-key rotate` does, and ends itself, as `kill -9` would, after so many batches. */
const [uri, database, batches] = process.argv.slice(2);
let left = Number(batches);
const connection = await connect(uri!, database!);
const keys = await openKeyStore(
  connection,
  createMasterKey(() => process.env['MASTER_KEY']!),
);
await rotate(keys, () => {
  if (--left === 0) process.kill(process.pid, 'SIGKILL');
});
await connection.close();
