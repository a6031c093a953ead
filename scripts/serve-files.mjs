// What the workbench's server answers: the built pages, the pictures and samples, and Microsoft's client library from
// node_modules, all from one origin.
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** Folders by the beginning of the address; the first that fits counts. */
const folders = [
  ['/office-js/', 'node_modules/@microsoft/office-js/dist'],
  ['/assets/samples/', 'assets/samples'],
  ['/masters/', 'out'],
  ['/workbench/', 'dist/workbench'],
  ['/', 'dist/pane'],
];

/** In production the pane loads Office.js from here, as Microsoft asks; the workbench has the same files. */
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const rules = (list) => list.join('; ');

/** Beside what the pane's page says itself: nothing but this origin, also where Microsoft's would be allowed. */
const panePolicy = rules(["script-src 'self'", "connect-src 'self'", "frame-ancestors 'self'"]);

/** The embedded spreadsheet makes functions of its templates and formulas while it runs. */
const workbenchPolicy = rules([
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
]);

/** What to answer to a path: `{body, type, headers}`, or null when there is nothing. */
export async function fileFor(path) {
  if (path === '/') return page('dist/workbench/index.html', workbenchPolicy, (text) => text);
  if (path === '/taskpane.html') return page('dist/pane/taskpane.html', panePolicy, withLocalOffice);
  if (path === '/manifest.xml') return file(join(root, 'manifest.xml'));
  if (path === '/samples.json') return { body: JSON.stringify(await samples()), type: types['.json'] };
  const [start, folder] = folders.find(([prefix]) => path.startsWith(prefix));
  const base = join(root, folder);
  const name = normalize(join(base, path.slice(start.length)));
  return name.startsWith(base + sep) ? file(name) : null;
}

async function page(name, policy, change) {
  const found = await file(join(root, name));
  if (!found) return null;
  const body = change(found.body.toString('utf8'));
  return { ...found, body, headers: { 'content-security-policy': policy } };
}

const withLocalOffice = (text) => text.replaceAll(cdn, '/office-js/');

async function file(name) {
  try {
    return { body: await readFile(name), type: types[extname(name)] ?? 'application/octet-stream' };
  } catch {
    return null;
  }
}

/** Workbooks to open, by folder: masters made of the samples first, then what the partners sent. */
async function samples() {
  const groups = [
    { name: 'masters', folder: 'out', address: '/masters/' },
    { name: 'skolgang', folder: 'assets/samples/skolgang', address: '/assets/samples/skolgang/' },
    { name: 'rowca', folder: 'assets/samples/rowca', address: '/assets/samples/rowca/' },
    { name: 'odd', folder: 'assets/samples/odd', address: '/assets/samples/odd/' },
  ];
  const listed = groups.map(async ({ name, folder, address }) => {
    const entries = await readdir(join(root, folder)).catch(() => []);
    const files = entries.filter((entry) => /\.(xlsx|csv)$/.test(entry)).sort();
    return { name, files: files.map((entry) => ({ name: entry, url: address + encodeURIComponent(entry) })) };
  });
  return (await Promise.all(listed)).filter((group) => group.files.length > 0);
}
