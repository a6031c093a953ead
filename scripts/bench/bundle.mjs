import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const cache = join(root, 'node_modules', '.cache', 'samverka');

/** Bundles source given as text, with imports from the checkout's root, and gives the file's path. */
export async function bundle(name, contents, options = {}) {
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, name);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    ...options,
  });
  return outfile;
}
