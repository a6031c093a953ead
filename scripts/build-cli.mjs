// Bundles the command line into dist/ when a source is newer; `npx samverka` works right after `npm ci`.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}/dist/samverka.mjs`;

/** The bundled command line's URL, built first when it is missing or older than a source. */
export async function builtCli() {
  if (existsSync(`${root}/src`) && newest(`${root}/src`) > modified(output)) {
    const { build } = await import('esbuild');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/cli/main.ts'],
      outfile: output,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      sourcemap: true,
      logLevel: 'error',
    });
  }
  return pathToFileURL(output).href;
}

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : modified(path));
  }
  return latest;
}
