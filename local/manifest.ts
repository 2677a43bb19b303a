import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineVersions } from './packages/cache.ts';

/** The layout of backup files; another one is refused. */
export const BACKUP_FORMAT = 1;

/** What a backup says of itself, beside `base.tar.gz` with the database folder as PostgreSQL copies it. */
export interface BackupManifest {
  readonly format: number;
  readonly createdAt: string;
  readonly versions: EngineVersions;
  /** The database that is in a file of its own; null: none is. */
  readonly apart: string | null;
}

/** The manifest of an unpacked backup; an unknown layout is refused. */
export function readManifest(folder: string, file: string): BackupManifest {
  const path = join(folder, 'manifest.json');
  const manifest = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BackupManifest) : null;
  if (manifest?.format === BACKUP_FORMAT) return { ...manifest, apart: manifest.apart ?? null };
  throw new Error(
    `A backup has a manifest of format ${BACKUP_FORMAT}; ${file} has ${manifest ? `format ${manifest.format}` : 'none'}`,
  );
}
