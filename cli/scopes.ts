import { Fault } from './fault.ts';
import { policiesIn, scopesIn } from './roles.ts';

/** The scopes of a list that is separated by commas; refuses those that no part of the supergraph demands. */
export const knownScopes = (list: string, supergraph: string): string[] => known('Scopes', list, scopesIn(supergraph));

/** The same of policies. */
export const knownPolicies = (list: string, supergraph: string): string[] =>
  known('Policies', list, policiesIn(supergraph));

function known(what: string, list: string, all: readonly string[]): string[] {
  const names = list.split(',').map((name) => name.trim());
  const strange = names.filter((name) => !all.includes(name));
  if (strange.length > 0)
    throw new Fault(
      `${what} are ${all.length > 0 ? `among ${all.join(', ')}` : 'demanded by no part of the schema'}; got ${strange.join(', ')}.`,
    );
  return names;
}
