import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { addressOf } from './address.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

test.each([
  ['no proxy is believed unless it is said', 0, '198.51.100.7', '203.0.113.5', '198.51.100.7'],
  ['one proxy says whom it was asked by', 1, '10.0.0.1', '203.0.113.5', '203.0.113.5'],
  ['what the client wrote before that is not believed', 1, '10.0.0.1', '192.0.2.1, 203.0.113.5', '203.0.113.5'],
  ['of two proxies the outer one saw the client', 2, '10.0.0.1', '192.0.2.1, 203.0.113.5,10.0.0.2', '203.0.113.5'],
  ['who comes past the proxies is who connects', 2, '198.51.100.7', undefined, '198.51.100.7'],
  ['a port that a proxy wrote is not part of it', 1, '10.0.0.1', '203.0.113.5:40112', '203.0.113.5'],
  ['an IPv4 address on an IPv6 socket is the same', 0, '::ffff:203.0.113.5', undefined, '203.0.113.5'],
  ['of IPv6 the network counts', 0, '2001:db8:0:7:8d3:1319:8a2e:370', undefined, '2001:db8:0:7'],
  ['of IPv6 the network counts, however it is written', 1, '::1', '[2001:DB8:0:0007::1]:443', '2001:db8:0:7'],
  ['an IPv6 address that begins with zeros', 0, '::1', undefined, '0:0:0:0'],
])('%s', (_, proxies, remote, forwarded, address) => {
  expect(addressOf(from(remote, forwarded), proxies)).toBe(address);
});
