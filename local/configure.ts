import { chownSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_PINNED, MAX_PLAIN } from './front/engine.ts';
import type { Home, Settings } from './home.ts';

/** Left for the engine's own jobs, backups and a person with psql. */
const SPARE_CONNECTIONS = 24;

const SETTINGS = {
  data_directory: '/data/postgresql',
  hba_file: '/data/postgresql/pg_hba.conf',
  ident_file: '/data/postgresql/pg_ident.conf',
  // No TCP at all: the socket's folder, mode 0700 inside a home of mode 0700, is the access control.
  listen_addresses: '',
  unix_socket_directories: '/run/engines',
  'cron.host': '/run/engines',
  'documentdb.localhost_connection_string': 'host=/run/engines',
  shared_preload_libraries: 'pg_cron, pg_documentdb_core, pg_documentdb, pg_documentdb_extended_rum',
  'cron.database_name': 'postgres',
  'cron.log_run': 'off',
  'cron.log_statement': 'off',
  'documentdb_core.enableCollation': 'on',
  // Its indexes are read in order, so that a sorted page costs its own entries; those of the other handler are not.
  'documentdb.alternate_index_handler_name': 'extended_rum',
  // Without them every condition counts as equally selective, and the order of a list wins over the filter that serves it.
  'documentdb.enablePlannerStatisticsNewCollections': 'on',
  // One of several values, then an order: each value's entries are merged instead of sorted whole.
  'documentdb.enable_merge_sort_for_in_prefix': 'on',
  // A cursor then lives in a file and needs no connection of its own.
  'documentdb.useFileBasedPersistedCursors': 'on',
  'documentdb.defaultCursorExpiryTimeLimitSeconds': '600',
  // Reported as conflicts the front may retry, instead of failures inside a result.
  'documentdb.throwDeadlockOnCRUD': 'on',
  max_connections: String(MAX_PINNED + MAX_PLAIN + SPARE_CONNECTIONS),
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  wal_compression: 'lz4',
  default_toast_compression: 'lz4',
  deadlock_timeout: '200ms',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  // Pages come from memory or a disk without heads. At the usual 4 a lookup reads whole collections of some ten thousand documents.
  random_page_cost: '1.1',
  // Plans follow statistics; after a bulk load they must be fresh within seconds.
  autovacuum_naptime: '5s',
  // Planning compares a filter with each sampled document: at the usual 100, a thousand ids take 100 ms to plan, at 10 some 10.
  default_statistics_target: '10',
  autovacuum_analyze_threshold: '500',
  autovacuum_analyze_scale_factor: '0.1',
  autovacuum_vacuum_scale_factor: '0.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  datestyle: 'iso, mdy',
  // Statements, their parameters and the details of errors hold personal data: none may reach a log.
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

/** Nothing survives a power cut; for data that is thrown away. */
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Writes the engines' configuration anew, so that it always is what this version of the code says. */
export function writeConfiguration(home: Home, settings: Settings, durable: boolean, uid: number): void {
  const folder = join(home.root, 'etc/engines');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const postgres = Object.entries({ ...SETTINGS, ...(durable ? {} : NOT_DURABLE) });
  writeFileSync(join(folder, 'postgresql.conf'), postgres.map(([name, value]) => `${name} = '${value}'\n`).join(''));
  const redis = join(folder, 'redis.conf');
  writeFileSync(redis, redisLines(settings, durable).join('\n') + '\n', { mode: 0o600 });
  chownSync(redis, uid, uid);
}

function redisLines({ ports, passwords }: Settings, durable: boolean): string[] {
  return [
    'bind 127.0.0.1',
    `port ${ports.redis}`,
    `requirepass ${passwords.redis}`,
    'dir /data/redis',
    'daemonize no',
    'loglevel warning',
    'save ""',
    `appendonly ${durable ? 'yes' : 'no'}`,
    'appendfsync everysec',
  ];
}
