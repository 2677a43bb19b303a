import { HttpError } from './http.ts';

/** Shorter texts are read as fast as they are looked at. */
const SHORT = 16 * 1024;

/** Deeper than anything that is read: `variables` nest 200 deep at most. */
const MAX_NESTING = 250;

/**
 * The JSON value of a text; refused before it is read where it has more than `maxValues` values or nests deeper than
 * anything that is asked: reading a million of them keeps everybody else waiting, even where the text ends in an error.
 */
export function parseJson(text: string, what: string, maxValues: number): unknown {
  if (text.length > SHORT) checkShape(text, what, maxValues);
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError('BAD_REQUEST', `${what} is JSON; what came is not.`);
  }
}

function checkShape(text: string, what: string, maxValues: number): void {
  let [depth, values] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at);
        break;
      case ',':
        values += 1;
        break;
      case '[':
      case '{':
        depth += 1;
        if (depth > MAX_NESTING)
          throw new HttpError('BAD_REQUEST', `${what} nests at most ${MAX_NESTING} deep; this one nests deeper.`);
        break;
      case ']':
      case '}':
        depth -= 1;
        if (text[at - 1] !== '[' && text[at - 1] !== '{') values += 1; // its last, behind which there is no comma
    }
    if (values > maxValues)
      throw new HttpError('BODY_TOO_LARGE', `${what} has at most ${maxValues} values; this one has more.`);
  }
}

/** Where a string's last quote stands; the text's end for one that has none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text[before] === '\\') before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
