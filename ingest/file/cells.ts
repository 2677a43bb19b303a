/**
 * The cells of a delimited record (RFC 4180); null while a quoted cell is still open, so that the record goes on in the
 * next line. A quote that does not begin its cell, or text after a closing one, is taken as it came.
 */
export function cellsOf(text: string, delimiter: string, quote: string): string[] | null {
  if (quote === '' || !text.includes(quote)) return text.split(delimiter);
  const cells: string[] = [];
  for (let start = 0; ;) {
    if (text[start] !== quote) {
      const end = endOf(text, delimiter, start);
      cells.push(text.slice(start, end));
      if (end === text.length) return cells;
      start = end + 1;
      continue;
    }
    const close = closingQuote(text, quote, start + 1);
    if (close < 0) return null;
    const end = endOf(text, delimiter, close + 1);
    const value = text.slice(start + 1, close).replaceAll(quote + quote, quote);
    const tail = text.slice(close + 1, end);
    cells.push(tail.trim() === '' ? value : `${quote}${value}${quote}${tail}`);
    if (end === text.length) return cells;
    start = end + 1;
  }
}

/** The cells of whitespace-aligned text: whatever lies between blanks. */
export const alignedCells = (text: string): string[] => text.trim().split(/\s+/u);

/** A cell as trimmed text; what JSON nests stays JSON. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}

function endOf(text: string, delimiter: string, from: number): number {
  const at = text.indexOf(delimiter, from);
  return at < 0 ? text.length : at;
}

function closingQuote(text: string, quote: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf(quote, at);
    if (at < 0 || text[at + 1] !== quote) return at;
  }
}
