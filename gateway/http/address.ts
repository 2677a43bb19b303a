import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * Whose a connection is: its address, of IPv6 the network of 64 bits that one customer of a provider has. Behind
 * proxies, each of which adds to `X-Forwarded-For` whom it was asked by, the one that the outermost saw; what stands
 * before that was sent by the client, and may be anything.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const remote = socket.remoteAddress ?? '';
  if (proxies === 0) return networkOf(remote);
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const chain = [...forwarded.map((each) => each.trim()).filter((each) => each !== ''), remote];
  return networkOf(chain[Math.max(0, chain.length - 1 - proxies)]!);
}

function networkOf(text: string): string {
  const address = withoutPort(text);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [before = '', after = ''] = address.split('%', 1)[0]!.split('::');
  const [front, back] = [before, after].map((half) => half.split(':').filter((each) => each !== ''));
  const zeros = Array.from({ length: Math.max(0, 8 - front!.length - back!.length) }, () => '0');
  const groups = [...front!, ...(address.includes('::') ? zeros : []), ...back!];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** Some proxies write the port besides. */
const withoutPort = (text: string): string =>
  /^\[([^\]]+)\](?::\d+)?$/u.exec(text)?.[1] ?? /^([^:]+):\d+$/u.exec(text)?.[1] ?? text;
