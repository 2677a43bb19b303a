import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeAt } from '../../local/home.ts';
import type { Connection } from '../../platform/mongo.ts';

/** Clock ticks a second, as Linux counts CPU time. */
const TICKS = 100;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
}

/** CPU seconds that a private engine's processes have taken so far: PostgreSQL, Redis and the wire-protocol front, ended ones included. */
export function engineCpu(homePath: string): number {
  const postgres = Number(readFileSync(join(homeAt(homePath).postgresData, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? processAt(Number(name)) : []));
  const keeper = all.find(({ pid }) => pid === postgres)!.parent;
  const family = new Set([keeper]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid)).reduce((sum, { seconds }) => sum + seconds, 0);
}

function processAt(pid: number): Process[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    const seconds = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) / TICKS;
    return [{ pid, parent: Number(fields[1]), seconds }];
  } catch {
    return []; // ended meanwhile
  }
}

/** What the database was asked, by command, collection and condition: how often, and how long it took in all. */
export interface Asked {
  [command: string]: { count: number; ms: number };
}

/** The fields that a command asks by; no value. */
const conditionsOf = ({ filter }: Readonly<Record<string, unknown>>): string => Object.keys(filter ?? {}).join(',');

/** Notes every command of a connection from now on; `take` answers what was noted since the last time. */
export function watchDatabase(connection: Connection): { take: () => Asked } {
  let asked: Asked = {};
  const open = new Map<number, string>();
  const client = connection.getClient();
  client.on('commandStarted', ({ requestId, commandName, command }) => {
    const name = String(commandName === 'getMore' ? command['collection'] : command[commandName]);
    open.set(
      requestId,
      [commandName, typeof command[commandName] === 'string' ? name : '', conditionsOf(command)].join(' ').trim(),
    );
  });
  const ended = ({ requestId, duration }: { requestId: number; duration: number }) => {
    const name = open.get(requestId);
    if (name === undefined) return;
    open.delete(requestId);
    const each = (asked[name] ??= { count: 0, ms: 0 });
    each.count += 1;
    each.ms += duration;
  };
  client.on('commandSucceeded', ended);
  client.on('commandFailed', ended);
  return {
    take: () => {
      const taken = asked;
      asked = {};
      return Object.fromEntries(Object.entries(taken).sort(([, a], [, b]) => b.ms - a.ms));
    },
  };
}
