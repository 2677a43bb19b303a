import { Fault } from './fault.ts';
import { scopesIn } from './roles.ts';

/** The scopes of a list that is separated by commas; refuses those that no part of the supergraph demands. */
export function knownScopes(list: string, supergraph: string): string[] {
  const scopes = list.split(',').map((scope) => scope.trim());
  const all = scopesIn(supergraph);
  const strange = scopes.filter((scope) => !all.includes(scope));
  if (strange.length > 0) throw new Fault(`Scopes are among ${all.join(', ')}; got ${strange.join(', ')}.`);
  return scopes;
}
