import { readAttributes } from '../platform/attributes/attributes.ts';
import { canNarrow } from '../platform/access/parties-where.ts';
import { readRows, type RowPolicy } from '../platform/access/rows.ts';
import { Fault } from './fault.ts';

/** The row policy that an option states; refuses one that no domain could evaluate. */
export function rowsOf(text: string, attributesFile: string): RowPolicy {
  const rows = readRows(parsed(text));
  if (rows === null)
    throw new Fault(
      'A row policy is {"domain":…,"attribute":…,"in":[…]}, or several in a list: every one is to be met.',
    );
  const attributes = readAttributes(attributesFile);
  for (const { domain, attribute } of rows) {
    const types = Object.hasOwn(attributes, domain) ? Object.values(attributes[domain]!) : [];
    const able = types.flatMap((each) => Object.keys(each).filter((name) => canNarrow(each[name]!)));
    if (!able.includes(attribute))
      throw new Fault(
        `A row policy is over an attribute that filters, a text or an enum, not personal; ${domain} has ${able.join(', ') || 'none'}; ${attribute} came.`,
      );
  }
  return rows;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
