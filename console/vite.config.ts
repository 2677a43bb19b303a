import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Compresses here, so that no server has to. */
const compressed: Plugin = {
  name: 'compressed',
  writeBundle: ({ dir }) => {
    const files = readdirSync(dir!, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
    }
  },
};

/** Nothing is inlined: the page's policy admits files of its own origin alone. */
export default defineConfig({
  plugins: [compressed],
  worker: { format: 'es' },
  build: { assetsInlineLimit: 0, target: 'es2023', reportCompressedSize: false, chunkSizeWarningLimit: 10_000 },
});
