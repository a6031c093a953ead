import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = join(__dirname, '../..');

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Gives a file by its path; null when there is none. */
type Files = (path: string) => Promise<string | Buffer | null>;

/** A site of this computer, over https. */
export interface Site {
  readonly origin: string;
  close(): void;
}

/** The files of a folder as they are. */
export const folderFiles =
  (folder: string): Files =>
  (path) =>
    readFile(join(folder, path)).catch(() => null);

/** The page of the host that was written from the description of the protocol alone. */
export function independentHostFiles(): Files {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'test/support/independent-host/page.ts')],
    bundle: true,
    write: false,
    target: 'es2022',
  });
  const files: Readonly<Record<string, string>> = {
    '/host.html':
      '<!doctype html><title>Independent host</title><style>iframe{width:400px;height:860px}</style><body><script src="host.js"></script>',
    '/host.js': outputFiles[0]?.text ?? '',
  };
  return (path) => Promise.resolve(files[path] ?? null);
}

export async function serveSite(files: Files): Promise<Site> {
  const server: Server = createServer(certificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    void files(pathname).then((found) => {
      const type = types[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(found === null ? 404 : 200, { 'content-type': type }).end(found ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The workbench's own, from a process of its own because its maker is an ES module. */
function certificate(): { readonly key: string; readonly cert: string } {
  const script = pathToFileURL(join(root, 'scripts/serve-certificate.mjs')).href;
  const code = `const { localCertificate } = await import(${JSON.stringify(script)});
    console.log(JSON.stringify(localCertificate()));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return JSON.parse(said) as { key: string; cert: string };
}
