// `npm run excel`: the add-in in Excel on this computer, served from here until Ctrl+C. Windows and Mac only.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve, usualPort } from './serve.mjs';
import { buildWorkbench } from './start-build.mjs';

// Not among the dependencies: they bring a thousand packages, and one of them downloads a program when it is installed.
const certificates = ['office-addin-dev-certs@3.0.0', 'install', '--days', '365'];
const debugging = (verb) => ['office-addin-debugging@7.0.0', verb, 'manifest.xml'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

if (!['win32', 'darwin'].includes(process.platform)) {
  console.error(
    'Excel runs on Windows and Mac only. Here `npm start` opens the add-in in the workbench; for Excel on the web,\n' +
      'run `npm run build -- --env url=https://…`, put dist/pane on that host and upload its manifest.xml in Excel.',
  );
  process.exit(1);
}

buildWorkbench(console.log);
await npx(certificates);
const server = await serve(usualPort);
if (server.port !== usualPort) {
  await server.close();
  console.error(`manifest.xml says port ${usualPort}, and that is busy. Stop what uses it and try again.`);
  process.exit(1);
}
await npx([...debugging('start'), 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload']);
console.log('Excel opens with the tab Samverka. Stop with Ctrl+C; that also takes the add-in out of Excel.');
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());

async function stop() {
  await npx(debugging('stop')).catch((error) => console.error(error.message));
  await server.close();
  process.exit(0);
}

/** Not awaited in place: the server has to answer Excel while the tool waits for it. */
function npx(args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--yes', ...args], { stdio: 'inherit', shell: true });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`npx ${args.join(' ')} ended with ${code}.`)),
    );
  });
}
