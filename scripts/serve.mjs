// Serves the workbench over https to this computer alone.
import { createServer } from 'node:https';
import { localCertificate } from './serve-certificate.mjs';
import { fileFor } from './serve-files.mjs';

/** The port that manifest.xml has; the pane works on any. */
export const usualPort = 3000;
const portsToTry = 20;

/** Starts on the port, or on the next one that is free; `{url, port, isTrusted, close}`. */
export async function serve(port = usualPort) {
  const { key, cert, isTrusted } = localCertificate();
  const server = createServer({ key, cert }, (request, response) => void respond(request, response));
  const found = await listen(server, port);
  return {
    url: `https://localhost:${found}/`,
    port: found,
    isTrusted,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function listen(server, first) {
  for (let port = first; ; port++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === 0 || port >= first + portsToTry) throw error;
    }
  }
}

async function respond(request, response) {
  const path = pathOf(request);
  if (path === null || !['GET', 'HEAD'].includes(request.method)) {
    response.writeHead(400).end();
    return;
  }
  const found = await fileFor(path);
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    return;
  }
  response.writeHead(200, {
    'content-type': found.type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...found.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

/** The decoded path of what is asked for; null when the question makes no sense. */
function pathOf(request) {
  try {
    const { hostname, pathname } = new URL(request.url, `https://${request.headers.host}`);
    // Another name that leads here is another site trying to read what is served.
    return hostname === 'localhost' ? decodeURIComponent(pathname) : null;
  } catch {
    return null;
  }
}
