import type { Example } from './session.ts';

/** The data of one whole answer; null where there is none. */
export type Ask = (document: string) => Promise<unknown>;

/** The example's variables; what is picked from other operations' answers is null where they have none. */
export async function variablesOf(example: Example, all: readonly Example[], ask: Ask): Promise<string> {
  const variables: Record<string, unknown> = { ...example.variables };
  for (const [name, { from, path }] of Object.entries(example.picks)) {
    const source = all.find(({ file }) => file === from);
    variables[name] = source ? at(await ask(source.document), path) : null;
  }
  return Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}

/** The value below a path of keys and indexes. */
const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key] ?? null, value);
