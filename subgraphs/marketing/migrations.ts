import type { Migration } from '../../platform/migrate.ts';
import { canonicalLanguage } from './rules.ts';

/** Version 1 kept a language as it came, so that a filter on `de-AT` missed who had `de-at`. */
const canonicalLanguages: Migration = {
  collection: 'parties',
  to: 2,
  change: ({ preferredLanguage: tag }) =>
    typeof tag === 'string' ? { set: { preferredLanguage: canonicalLanguage(tag) ?? tag } } : {},
};

/** Steps from older stored shapes of marketing to the present one, oldest first. */
export const migrations = [canonicalLanguages] as const;
