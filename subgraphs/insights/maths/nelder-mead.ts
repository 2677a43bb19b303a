/** The lowest point found, its value, and how many times the function was asked. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly evaluations: number;
}

interface Vertex {
  readonly at: readonly number[];
  readonly value: number;
}

const MAX_EVALUATIONS = 4_000;
const RESTARTS = 8;

/**
 * Minimizes a function of a few variables by the downhill simplex (Nelder and Mead 1965), with the coefficients that
 * adapt to the dimension (Gao and Han 2012), begun again from where it ended until that gains nothing: a simplex can
 * collapse short of a minimum.
 */
export function minimize(f: (at: readonly number[]) => number, start: readonly number[], tolerance = 1e-9): Minimum {
  let best = descend(f, start, tolerance);
  for (let round = 0; round < RESTARTS; round++) {
    const next = descend(f, best.at, tolerance);
    const gained = best.value - next.value;
    best = { ...next, evaluations: best.evaluations + next.evaluations };
    if (gained <= tolerance * (Math.abs(best.value) + tolerance)) break;
  }
  return best;
}

function descend(f: (at: readonly number[]) => number, start: readonly number[], tolerance: number): Minimum {
  const n = start.length;
  const [expand, contract, shrink] = [1 + 2 / n, 0.75 - 1 / (2 * n), 1 - 1 / n];
  let evaluations = 0;
  const vertex = (at: readonly number[]): Vertex => {
    evaluations++;
    const value = f(at);
    return { at, value: Number.isNaN(value) ? Infinity : value };
  };
  const simplex = [vertex(start), ...start.map((_, axis) => vertex(start.map((x, i) => (i === axis ? x + 0.5 : x))))];
  const byValue = (a: Vertex, b: Vertex) => a.value - b.value;
  simplex.sort(byValue);
  while (evaluations < MAX_EVALUATIONS && spread(simplex) > tolerance) {
    const worst = simplex[n]!;
    const centre = start.map((_, i) => simplex.slice(0, n).reduce((sum, { at }) => sum + at[i]!, 0) / n);
    const along = (step: number) => vertex(centre.map((c, i) => c + step * (worst.at[i]! - c)));
    const better = step(simplex, along, expand, contract);
    if (better) simplex[n] = better;
    else
      for (let i = 1; i <= n; i++)
        simplex[i] = vertex(simplex[i]!.at.map((x, j) => simplex[0]!.at[j]! + shrink * (x - simplex[0]!.at[j]!)));
    simplex.sort(byValue);
  }
  return { at: simplex[0]!.at, value: simplex[0]!.value, evaluations };
}

/** What takes the place of the worst vertex; null where the simplex has to shrink. */
function step(simplex: readonly Vertex[], along: (step: number) => Vertex, expand: number, contract: number) {
  const worst = simplex.at(-1)!;
  const reflected = along(-1);
  if (reflected.value < simplex[0]!.value) {
    const expanded = along(-expand);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < simplex.at(-2)!.value) return reflected;
  const outside = reflected.value < worst.value;
  const contracted = along(outside ? -contract : contract);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : null;
}

/** How far the simplex still reaches, in value and in place. */
function spread(simplex: readonly Vertex[]): number {
  const [first, last] = [simplex[0]!, simplex.at(-1)!];
  const values = Math.abs(last.value - first.value) / (Math.abs(first.value) + 1e-12);
  const places = Math.max(...simplex.flatMap(({ at }) => at.map((x, i) => Math.abs(x - first.at[i]!))));
  return Math.max(values, places * 1e-3);
}
