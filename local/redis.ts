import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const POLL_MS = 20;

/** Waits until Redis has loaded its data and answers to its password. */
export async function untilRedisAnswers(port: number, password: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (!(await pings(port, password))) {
    if (Date.now() > until)
      throw new Error(`Redis answers within ${PATIENCE_MS / 1000} s of its start; on port ${port} it did not`);
    await delay(POLL_MS);
  }
}

function pings(port: number, password: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    let answer = '';
    const done = () => {
      socket.destroy();
      resolve(answer === '+OK\r\n+PONG\r\n');
    };
    socket.setTimeout(1000, done);
    socket.on('error', done);
    socket.on('close', done);
    socket.on('data', (chunk) => {
      answer += chunk.toString();
      if ((answer.match(/\r\n/g) ?? []).length >= 2) done();
    });
  });
}
