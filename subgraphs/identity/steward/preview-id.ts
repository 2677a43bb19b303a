const PREFIX = 'preview:';

/** The id of the customer that several would be; it is stored nowhere, and every domain answers for it as for any other. */
export const previewId = (ids: readonly string[]): string => PREFIX + [...ids].sort().join('+');

/** The customers of such an id; null for the id of a customer that there is. */
export const previewed = (id: string): string[] | null =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length).split('+') : null;
