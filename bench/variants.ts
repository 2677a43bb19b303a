/** Who is measured, and how each is started. */
import { join } from 'node:path';
import { readAttributes } from '../platform/attributes/attributes.ts';
import { readConfig } from '../platform/config.ts';
import { subgraphSdl } from '../platform/subgraph/sdl.ts';
import { readSupergraph } from '../cli/keys.ts';
import { SUBGRAPHS } from './workloads.ts';
import { writeGrafbase, writeSupergraph } from './peers.ts';
import { freePort, startSaying, startServing, type Started } from './processes.ts';
import type { Store } from './stores.ts';

export const VARIANTS = {
  floor: 'hand-written handler (the floor)',
  process: 'this gateway, subgraphs in process',
  http: 'this gateway, subgraphs over HTTP',
  grafbase: 'Grafbase 0.103 (Rust), over HTTP',
  hive: 'Hive Gateway 2.15 (Rust planner), over HTTP',
  apollo: '@apollo/gateway 2.14, over HTTP',
  apolloStack: '@apollo/gateway 2.14, subgraphs on Apollo Server 5.5',
} as const;
export type VariantName = keyof typeof VARIANTS;

export interface Variant {
  readonly name: VariantName;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly started: Started;
  /** Its own processes and those that it calls. */
  readonly roots: readonly number[];
}

/** A process that serves the subgraphs, each on a port of its own. */
export interface Subgraphs extends Started {
  readonly urls: Readonly<Record<string, string>>;
}

export interface Grounds {
  readonly store: Store;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly subgraphs: Subgraphs;
  readonly apolloSubgraphs: Subgraphs | null;
}

const here = (file: string) => join(import.meta.dirname, file);
const bin = (path: string) => join(import.meta.dirname, 'node_modules', path);

export async function startSubgraphs(store: Store, env: NodeJS.ProcessEnv, file = 'subgraphs.ts'): Promise<Subgraphs> {
  const started = await startSaying([process.execPath, here(file), store], env);
  return { ...started, urls: started.said['urls'] as Readonly<Record<string, string>> };
}

export async function startVariant(name: VariantName, grounds: Grounds): Promise<Variant> {
  const { store, env, subgraphs, folder } = grounds;
  const node = (...args: string[]) => startSaying([process.execPath, ...args], env);
  const alone = (started: Started, url = String(started.said['url'])): Variant => {
    const token = started.said['token'] as string | undefined;
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    return { name, url, headers, started, roots: [started.pid] };
  };
  const calling = (variant: Variant, { pid } = subgraphs): Variant => ({ ...variant, roots: [...variant.roots, pid] });
  const supergraph = ({ urls } = subgraphs) =>
    writeSupergraph(join(folder, urls === subgraphs.urls ? '' : 'apollo'), readSupergraph(), urls);
  switch (name) {
    case 'floor':
      return alone(await node(here('floor.ts'), `--${store}`));
    case 'process':
      return alone(await node(here('ours.ts'), store));
    case 'http':
      return calling(alone(await node(here('ours.ts'), store, JSON.stringify(subgraphs.urls))));
    case 'apollo':
      return calling(alone(await node(here('apollo.ts'), supergraph())));
    case 'apolloStack': {
      const stack = grounds.apolloSubgraphs!;
      return calling(alone(await node(here('apollo.ts'), supergraph(stack))), stack);
    }
    case 'hive': {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}/graphql`;
      const options = ['--port', String(port), '--host', '127.0.0.1', '--fork', '1', '--hive-router-runtime'];
      const command = [
        process.execPath,
        bin('@graphql-hive/gateway/dist/bin.js'),
        'supergraph',
        supergraph(),
        ...options,
      ];
      return calling(alone(await startServing(command, { ...env, LOG_LEVEL: 'error' }, () => answers(url)), url));
    }
    case 'grafbase': {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}/graphql`;
      const config = writeGrafbase(join(folder, 'grafbase'), sdls(), subgraphs.urls);
      const cli = bin('@grafbase/cli-x86_64-unknown-linux-musl/grafbase');
      const command = [cli, 'dev', '--config', config, '--port', String(port)];
      const quiet = { ...env, GRAFBASE_TELEMETRY_DISABLED: 'true', HOME: folder };
      return calling(alone(await startServing(command, quiet, () => answers(url), join(folder, 'grafbase')), url));
    }
  }
}

function sdls(): Record<string, string> {
  const attributes = readAttributes(readConfig().attributesFile);
  const folderOf = (name: string) => join(import.meta.dirname, '..', 'subgraphs', name);
  return Object.fromEntries(SUBGRAPHS.map((name) => [name, subgraphSdl(folderOf(name), attributes)]));
}

async function answers(url: string): Promise<boolean> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await response.json()) as { data?: unknown }).data != null;
}
