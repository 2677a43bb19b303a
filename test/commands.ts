import type { Connection } from '../platform/mongo.ts';

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
