import { MAX_MESSAGE_BYTES } from './wire.ts';

/** MongoDB 7.0: the newest whose wire protocol the engine's commands cover. */
const MAX_WIRE_VERSION = 21;
const SERVER_VERSION = [7, 0, 0, 0];
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
/** The engine's own limit for one write command. */
const MAX_WRITE_BATCH = 25_000;

/** The answer to hello and its older names: a replica set of one, since drivers want one for transactions. */
export function hello(address: string, connectionId: number, mechanismsWanted: boolean) {
  return {
    isWritablePrimary: true,
    ismaster: true,
    helloOk: true,
    secondary: false,
    setName: 'local',
    setVersion: 1,
    hosts: [address],
    me: address,
    primary: address,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    maxMessageSizeBytes: MAX_MESSAGE_BYTES,
    maxWriteBatchSize: MAX_WRITE_BATCH,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId,
    minWireVersion: 0,
    maxWireVersion: MAX_WIRE_VERSION,
    readOnly: false,
    ...(mechanismsWanted ? { saslSupportedMechs: ['SCRAM-SHA-256'] } : {}),
    ok: 1,
  };
}

/** The answer to buildInfo; `engine` names what really stands behind. */
export function buildInfo(engine: string) {
  return {
    version: SERVER_VERSION.slice(0, 3).join('.'),
    versionArray: SERVER_VERSION,
    gitVersion: engine,
    modules: [],
    storageEngines: ['documentdb'],
    bits: 64,
    debug: false,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    ok: 1,
  };
}
