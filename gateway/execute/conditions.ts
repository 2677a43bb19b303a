import type { Condition } from '../plan/selection.ts';

type Variables = Readonly<Record<string, unknown>>;

const PREFIX = '_if_';

/** True for a name that is ours to give, so that no variable of a client may have it where we do. */
export const isOurs = (variable: string): boolean => variable.startsWith(PREFIX);

/**
 * A variable of our own that is true when all the conditions hold: the planner finds no way through fragments that
 * stand in each other just to carry one condition more. Its name says what it means.
 */
export const allOf = (conditions: readonly Condition[]): string =>
  PREFIX +
  conditions
    .map(({ variable, equals }) => `${equals ? 'y' : 'n'}${variable.length}_${variable}`)
    .sort()
    .join('');

/** Reads a variable of a plan from those of the request. */
export function readerOf(name: string): (variables: Variables) => unknown {
  const conditions = isOurs(name) ? conditionsIn(name.slice(PREFIX.length)) : null;
  if (!conditions) return (variables) => variables[name];
  return (variables) => conditions.every(({ variable, equals }) => variables[variable] === equals);
}

/** Null for a name that `allOf` did not give. */
function conditionsIn(text: string): Condition[] | null {
  const conditions: Condition[] = [];
  for (let rest = text; rest !== '';) {
    const [head = '', sign, length] = /^([yn])(\d+)_/u.exec(rest) ?? [];
    const end = head.length + Number(length);
    if (head === '' || end > rest.length) return null;
    conditions.push({ variable: rest.slice(head.length, end), equals: sign === 'y' });
    rest = rest.slice(end);
  }
  return conditions.length > 0 ? conditions : null;
}
