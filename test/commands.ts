import { countCommands, type Connection } from '../platform/mongo.ts';
import type { TestHouse } from './house.ts';

/** A command of the driver, without what belongs to its session. */
export type Command = Readonly<Record<string, unknown>>;

/** The commands that a connection sends during `work`, in their order. */
export async function commandsOf(connection: Connection, work: () => Promise<unknown>): Promise<Command[]> {
  const sent: Command[] = [];
  const note = ({ command }: { command: Record<string, unknown> }) => {
    const { lsid, $db, $clusterTime, ...own } = command;
    sent.push(own);
  };
  const client = connection.getClient();
  client.on('commandStarted', note);
  try {
    await work();
  } finally {
    client.off('commandStarted', note);
  }
  return sent;
}

/** The commands that `work` causes by itself on each database of a house, by name. */
export async function commandsByDomain(house: TestHouse, work: () => Promise<unknown>) {
  const counted: Record<string, string[]> = {};
  const nested = [...house.opened].reduce(
    (inner, [name, { connection }]) =>
      async () =>
        void (counted[name] = await countCommands(connection, inner)),
    work,
  );
  await nested();
  return counted;
}
