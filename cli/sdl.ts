import type { Command } from 'commander';
import { readAttributes } from '../platform/attributes/attributes.ts';
import { readConfig } from '../platform/config.ts';
import { subgraphSdl } from '../platform/subgraph/sdl.ts';
import { Fault } from './fault.ts';
import { findSubgraphs } from './subgraphs.ts';

/** `c360 sdl <name>`: a subgraph's whole schema on stdout, as a schema registry takes it. */
export function sdlCommand(program: Command): void {
  program
    .command('sdl <name>')
    .description("print a subgraph's schema, for a schema registry")
    .action(async (name: string) => {
      const definitions = await findSubgraphs();
      const definition = definitions.find((each) => each.name === name);
      const names = definitions.map((each) => each.name);
      if (!definition) throw new Fault(`A subgraph is one of ${names.join(', ')}; got ${name}.`);
      process.stdout.write(subgraphSdl(definition.folder, readAttributes(readConfig().attributesFile)));
    });
}
