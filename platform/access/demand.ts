import type { Caller } from './caller.ts';

/**
 * What a part of a schema demands of its caller: every scope, or every policy, of at least one alternative. A part can demand
 * both, and then both are to be met.
 */
export interface Demand {
  readonly of: 'scopes' | 'policies';
  readonly alternatives: readonly (readonly string[])[];
}

/** The directives that state a demand, and what it is of; the argument of each has the same name. */
export const DEMANDING: ReadonlyMap<string, Demand['of']> = new Map([
  ['requiresScopes', 'scopes'],
  ['policy', 'policies'],
]);

/** True when the caller holds what one alternative lists; a policy that the credential does not state is not met. */
export function meets(caller: Pick<Caller, 'scopes' | 'policies'>, { of, alternatives }: Demand): boolean {
  const held = caller[of];
  return alternatives.some((all) => all.every((each) => held?.has(each) ?? false));
}

/** Why a part is refused: it names what is missing, so that whoever grants scopes and policies knows which. */
export const demandText = (coordinate: string, { of, alternatives }: Demand): string =>
  `${coordinate} demands ${of === 'policies' ? 'the policy ' : ''}${alternatives.map((all) => all.join(' and ')).join(', or ')}.`;
