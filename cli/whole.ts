import { Fault } from './fault.ts';

/** A whole number of an option, from `min` on, up to `max` where one is given. */
export function whole(name: string, value: string, min: number, max = Number.MAX_SAFE_INTEGER): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max) {
    const range = max === Number.MAX_SAFE_INTEGER ? `from ${min} on` : `from ${min} to ${max}`;
    throw new Fault(`--${name} is a whole number ${range}; ${value} came.`);
  }
  return number;
}

/** The port of `--port`, else the one that the environment says. */
export const portOf = (option: string | undefined, { port }: { readonly port: number }): number =>
  option === undefined ? port : whole('port', option, 0, 65_535);
