// `npm start`: the workbench with the Swedish sample initiative's master, in a browser when there is one.
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { serve, usualPort } from './serve.mjs';
import { openInBrowser } from './start-browser.mjs';
import { buildWorkbench, sampleMaster } from './start-build.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: String(usualPort) },
    'no-open': { type: 'boolean', default: false },
  },
});

const say = (text) => console.log(text);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`${values.port} is no port. Give a number up to 65535.`);
  process.exit(2);
}

buildWorkbench(say);
const first = await sampleMaster(say);
const server = await serve(port);
const url = `${server.url}?lang=sv-SE&open=${first}`;
if (port !== 0 && server.port !== port) say(`Port ${port} is busy; ${server.port} is used instead.`);
say(`\nSamverka's workbench is at\n\n    ${url}\n`);
if (!server.isTrusted)
  say(
    'The browser will warn once, because the certificate was made on this computer: choose to go on to localhost.\n' +
      'To be spared the warning, let the computer trust one: npx office-addin-dev-certs install\n',
  );
if (!values['no-open'] && openInBrowser(url)) say('It is being opened in your browser.');
say('Stop with Ctrl+C.');

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void server.close().then(() => process.exit(0)));
