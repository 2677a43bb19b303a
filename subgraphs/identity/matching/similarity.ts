/** Taken once: inside a sandbox every look at a global is slow, and these are in the innermost loops. */
const { abs, max, min } = Math;

/** Code units of text; a stretch of a pool, or the whole of a short array. */
type Units = Uint16Array;

const MAX_LENGTH = 256;
const takenA = new Uint8Array(MAX_LENGTH);
const takenB = new Uint8Array(MAX_LENGTH);

/**
 * Jaro-Winkler similarity of two stretches, 0 to 1 (Winkler 1990: the Jaro similarity, raised by up to four equal first
 * letters where it is over 0.7). Beyond 256 units texts are compared by their beginnings.
 */
export function jaroWinkler(a: Units, aFrom: number, aTo: number, b: Units, bFrom: number, bTo: number): number {
  const lengthA = min(aTo - aFrom, MAX_LENGTH);
  const lengthB = min(bTo - bFrom, MAX_LENGTH);
  if (lengthA === 0 || lengthB === 0) return 0;
  const matches = markMatches(a, aFrom, lengthA, b, bFrom, lengthB);
  if (matches === 0) return 0;
  let moved = 0;
  for (let i = 0, j = 0; i < lengthA; i++) {
    if (takenA[i] === 0) continue;
    while (takenB[j] === 0) j++;
    if (a[aFrom + i] !== b[bFrom + j]) moved++;
    j++;
  }
  const jaro = (matches / lengthA + matches / lengthB + (matches - moved / 2) / matches) / 3;
  if (jaro <= 0.7) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < lengthA && prefix < lengthB && a[aFrom + prefix] === b[bFrom + prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function markMatches(a: Units, aFrom: number, lengthA: number, b: Units, bFrom: number, lengthB: number): number {
  takenA.fill(0, 0, lengthA);
  takenB.fill(0, 0, lengthB);
  const reach = max(0, (max(lengthA, lengthB) >> 1) - 1);
  let matches = 0;
  for (let i = 0; i < lengthA; i++) {
    const end = min(lengthB, i + reach + 1);
    for (let j = max(0, i - reach); j < end; j++) {
      if (takenB[j] === 1 || a[aFrom + i] !== b[bFrom + j]) continue;
      takenA[i] = 1;
      takenB[j] = 1;
      matches++;
      break;
    }
  }
  return matches;
}

/** Whether one letter put in, left out, replaced, or two neighbours swapped, makes one of the other. */
export function oneEdit(a: Units, aFrom: number, aTo: number, b: Units, bFrom: number, bTo: number): boolean {
  let [startA, endA, startB, endB] = [aFrom, aTo, bFrom, bTo];
  if (abs(endA - startA - (endB - startB)) > 1) return false;
  while (startA < endA && startB < endB && a[startA] === b[startB]) {
    startA++;
    startB++;
  }
  while (endA > startA && endB > startB && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [leftA, leftB] = [endA - startA, endB - startB];
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[startA] === b[startB + 1] && a[startA + 1] === b[startB];
}
