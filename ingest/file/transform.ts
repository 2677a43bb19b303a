import { monthsBefore } from './dates.ts';
import type { Transform } from './mapping.ts';

/** Applies transforms in their order; `split` makes several texts of one. Null where one does not fit the text. */
export function transformerOf(transforms: readonly Transform[]): (text: string) => string[] | null {
  const steps = transforms.map(stepOf);
  return (text) => {
    let texts = [text];
    for (const step of steps) {
      const next = texts.map(step);
      if (next.includes(null)) return null;
      texts = (next as string[][]).flat();
    }
    return texts;
  };
}

function stepOf(transform: Transform): (text: string) => string[] | null {
  if (transform === 'upper') return (text) => [text.toUpperCase()];
  if (transform === 'lower') return (text) => [text.toLowerCase()];
  if ('prefix' in transform) return (text) => [transform.prefix + text];
  if ('suffix' in transform) return (text) => [text + transform.suffix];
  if ('replace' in transform) return (text) => [text.replaceAll(transform.replace[0], transform.replace[1])];
  if ('split' in transform)
    return (text) =>
      text
        .split(transform.split)
        .map((part) => part.trim())
        .filter(Boolean);
  if ('multiply' in transform) return (text) => multiply(text, String(transform.multiply));
  return (text) => (/^\d{1,5}$/u.test(text) ? [monthsBefore(transform.monthsBefore, Number(text))] : null);
}

/** Exact: 0.1 times 3 is 0.3. */
function multiply(text: string, factor: string): string[] | null {
  const [left, right] = [scaled(text), scaled(factor)];
  if (!left || !right) return null;
  const places = left.places + right.places;
  const product = left.units * right.units;
  const digits = (product < 0n ? -product : product).toString().padStart(places + 1, '0');
  const sign = product < 0n ? '-' : '';
  const fraction = digits.slice(digits.length - places).replace(/0+$/u, '');
  return [`${sign}${digits.slice(0, digits.length - places)}${places > 0 && fraction ? `.${fraction}` : ''}`];
}

function scaled(text: string): { units: bigint; places: number } | null {
  const match = /^([+-]?\d{1,30})(?:\.(\d{1,18}))?$/u.exec(text);
  if (!match) return null;
  const [, whole, fraction = ''] = match;
  return { units: BigInt(whole! + fraction), places: fraction.length };
}
