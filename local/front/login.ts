import type { Command } from './command.ts';
import { CommandError } from './errors.ts';
import { hello } from './hello.ts';
import type { Peer } from './peer.ts';
import type { createScram } from './scram.ts';

type Document = Record<string, unknown>;

/** Answers what a client may say before it has logged in, and null for everything else. */
export function answerBeforeLogin(
  newConversation: ReturnType<typeof createScram>,
  peer: Peer,
  command: Command,
): Document | null {
  switch (command.name.toLowerCase()) {
    case 'hello':
    case 'ismaster':
      return hello(peer.address, peer.id, command.get('saslSupportedMechs') !== undefined);
    case 'saslstart':
      if (command.get('mechanism') !== 'SCRAM-SHA-256') throw new CommandError(334, 'The mechanism is SCRAM-SHA-256');
      peer.conversation = newConversation();
      return { ...peer.conversation.start(payloadOf(command)) };
    case 'saslcontinue':
      if (!peer.conversation) throw new CommandError(17, 'A SASL conversation begins with saslStart');
      // Drivers of old send one empty message more.
      if (peer.authenticated) return { conversationId: 1, done: true, payload: Buffer.alloc(0), ok: 1 };
      return finishLogin(peer, payloadOf(command));
    case 'logout':
      peer.authenticated = false;
      return { ok: 1 };
    default:
      return null;
  }
}

function finishLogin(peer: Peer, payload: Buffer): Document {
  const final = peer.conversation!.finish(payload);
  peer.authenticated = true;
  return { ...final };
}

function payloadOf(command: Command): Buffer {
  return Buffer.from((command.get('payload') as { buffer: Uint8Array }).buffer);
}
