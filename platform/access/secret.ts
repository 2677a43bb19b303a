import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A key of 32 bytes for one purpose, so that no two uses of the installation's secret share a key (HKDF, RFC 5869). */
export const deriveKey = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, 'customer-360', purpose, 32));

/** The installation's secret: made on first use, kept in the home folder. */
export const keptSecret = (home: string): string =>
  keptText(join(home, 'secret'), () => randomBytes(32).toString('base64url'));

/** What a file holds: made on first use, readable by its owner alone. */
export function keptText(file: string, make: () => string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    try {
      writeFileSync(file, make(), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(file, 'utf8').trim();
}
