import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Used where the host's own sources name no Debian mirror. */
const PUBLIC_MIRROR = 'http://deb.debian.org/debian';

/** Debian mirrors to try, the host's own first, taken from its apt sources in either format. */
export function debianMirrors(aptFolder = '/etc/apt'): string[] {
  const parts = join(aptFolder, 'sources.list.d');
  const files = [
    join(aptFolder, 'sources.list'),
    ...(existsSync(parts) ? readdirSync(parts).sort() : []).map((file) => join(parts, file)),
  ];
  const found = files.filter((file) => existsSync(file)).flatMap((file) => urisIn(readFileSync(file, 'utf8'), file));
  return [...new Set([...found.filter(isDebianMirror), PUBLIC_MIRROR])];
}

/** The URIs of binary sources in one file: deb822 stanzas in `.sources`, one line each elsewhere. */
export function urisIn(text: string, file: string): string[] {
  return file.endsWith('.sources') ? stanzaUris(text) : lineUris(text);
}

function stanzaUris(text: string): string[] {
  const withoutComments = text.replace(/^#.*\n?/gm, '');
  return withoutComments.split(/\n\s*\n/).flatMap((stanza) => {
    const fields = new Map<string, string>();
    for (const [, name, value] of stanza.matchAll(/^([\w-]+):((?:.*)(?:\n[ \t].*)*)/gm))
      fields.set(name!.toLowerCase(), value!.trim());
    const enabled = !/^no|^false|^0/i.test(fields.get('enabled') ?? 'yes');
    const binary = (fields.get('types') ?? '').split(/\s+/).includes('deb');
    return enabled && binary ? (fields.get('uris') ?? '').split(/\s+/) : [];
  });
}

function lineUris(text: string): string[] {
  return [...text.matchAll(/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s/gm)].map(([, uri]) => uri!);
}

function isDebianMirror(uri: string): boolean {
  return /^https?:\/\//.test(uri) && /\/debian\/?$/.test(uri);
}
