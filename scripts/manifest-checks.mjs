import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize } from './icons-png.mjs';

const ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'Dictionary',
  'VersionOverrides',
  'ExtendedOverrides',
];
const NEEDED = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'Hosts'];
/** Longest texts that Office takes, by the element they stand in. */
const LONGEST = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };
const LONGEST_RESOURCE_ID = 32;
/** The pages of the bundle. */
const PAGES = ['taskpane.html'];
const LOCALE = 'sv-SE';
/** Sizes without which Office draws no icon. */
const ICON_SIZES = ['16', '32', '80'];

/**
 * What is wrong in a manifest that neither the converter nor the schema sees.
 *
 * @param document the parsed manifest
 * @param root folder in which its pages' pictures lie
 * @param commands names of the functions that ribbon buttons may call
 */
export function manifestProblems(document, root, commands) {
  const context = { document, root, commands };
  return [orderOf, wordsOf, resourcesOf, addressesOf, iconsOf, buttonsOf, runtimeOf, shortcutsOf].flatMap(
    (check) => check(context),
  );
}

const all = (node, name) => Array.from(node.getElementsByTagName(name));
const children = (node) => Array.from(node.childNodes).filter(({ nodeType }) => nodeType === 1);
const text = (node) => node?.textContent?.trim() ?? '';
const valueOf = (node) =>
  node.getAttribute('DefaultValue') || node.getAttribute('Value') || node.getAttribute('Url');
const twice = (values) => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
const bad = (isBad, problem) => (isBad ? [problem] : []);

function orderOf({ document }) {
  const names = children(document.documentElement).map(({ nodeName }) => nodeName);
  const places = names.map((name) => ORDER.indexOf(name));
  const version = text(all(document, 'Version')[0]);
  const hosts = all(document, 'Host').map((host) => host.getAttribute('Name'));
  return [
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => `no ${name}`),
    ...names.filter((name) => !ORDER.includes(name)).map((name) => `unknown element ${name}`),
    ...bad(
      places.some((place, i) => i > 0 && place <= places[i - 1]),
      `elements out of order: ${names.join(' ')}`,
    ),
    ...bad(!/^\d{1,5}(\.\d{1,5}){3}$/.test(version), `Version is not n.n.n.n: ${version}`),
    ...bad(!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text(all(document, 'Id')[0])), 'Id is no GUID'),
    ...bad(!hosts.includes('Workbook'), 'the host is not Workbook'),
  ];
}

function wordsOf({ document }) {
  return Object.entries(LONGEST).flatMap(([name, longest]) =>
    all(document, name === 'DisplayName' || name === 'Description' ? name : `bt:${name}`)
      .filter((node) => node.hasAttribute('DefaultValue') || node.nodeName.startsWith('bt:'))
      .flatMap((node) => (node.nodeName.startsWith('bt:') ? all(node, 'bt:String') : [node]))
      .flatMap((node) => wordProblems(node, longest)),
  );
}

function wordProblems(node, longest) {
  const name = node.getAttribute('id') || node.nodeName;
  const overrides = children(node).filter(({ localName }) => localName === 'Override');
  return [
    ...[node, ...overrides]
      .filter((one) => valueOf(one).length > longest)
      .map((one) => `${name}: over ${longest} characters: ${valueOf(one).slice(0, 40)}…`),
    ...bad(valueOf(node).trim() === '', `${name}: empty`),
    ...bad(!overrides.some((one) => one.getAttribute('Locale') === LOCALE), `${name}: no text for ${LOCALE}`),
  ];
}

function resourcesOf({ document }) {
  const [resources] = all(document, 'Resources');
  const ids = resources ? all(resources, '*').flatMap((node) => node.getAttribute('id') || []) : [];
  const used = all(document, '*').flatMap((node) => node.getAttribute('resid') || []);
  return [
    ...twice(ids).map((id) => `resource twice: ${id}`),
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `no such resource: ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource never used: ${id}`),
    ...ids.filter((id) => id.length > LONGEST_RESOURCE_ID).map((id) => `resource id too long: ${id}`),
  ];
}

function addressesOf({ document, root }) {
  const addresses = all(document, '*')
    .map(valueOf)
    .filter((value) => /^[a-z]+:\/\//i.test(value));
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  return [
    ...bad(origins.size > 1, `more than one origin: ${[...origins].join(' ')}`),
    ...addresses.flatMap((address) => {
      const { protocol, pathname } = new URL(address);
      const path = pathname.slice(1);
      const isThere = path.startsWith('assets/') ? existsSync(join(root, path)) : PAGES.includes(path);
      return [
        ...bad(protocol !== 'https:', `not https: ${address}`),
        ...bad(!isThere, `no such file: ${address}`),
      ];
    }),
  ];
}

function iconsOf({ document, root }) {
  const pictures = new Map(
    all(document, 'bt:Image')
      .filter((image) => image.hasAttribute('id'))
      .map((image) => [image.getAttribute('id'), valueOf(image)]),
  );
  const own = [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ].flatMap(([name, size]) => all(document, name).flatMap((node) => sizeProblem(root, valueOf(node), size)));
  const ribbon = all(document, 'Icon').flatMap((icon) => {
    const images = children(icon);
    const sizes = images.map((image) => image.getAttribute('size'));
    const where = icon.parentNode.getAttribute('id');
    return [
      ...ICON_SIZES.filter((size) => !sizes.includes(size)).map(
        (size) => `${where}: no icon of size ${size}`,
      ),
      ...images.flatMap((image) => {
        const url = pictures.get(image.getAttribute('resid'));
        return url === undefined ? [] : sizeProblem(root, url, Number(image.getAttribute('size')));
      }),
    ];
  });
  return [...own, ...ribbon];
}

function sizeProblem(root, url, size) {
  const path = join(root, new URL(url).pathname);
  if (!existsSync(path)) return [];
  const found = pngSize(readFileSync(path));
  return bad(found?.width !== size || found?.height !== size, `not ${size} × ${size}: ${url}`);
}

function buttonsOf({ document, commands }) {
  const ids = ['CustomTab', 'Group', 'Control']
    .flatMap((name) => all(document, name))
    .map((node) => node.getAttribute('id'));
  const called = all(document, 'FunctionName').map(text);
  return [
    ...twice(ids).map((id) => `tab, group or button twice: ${id}`),
    ...called.filter((name) => !commands.includes(name)).map((name) => `no such command: ${name}`),
    ...commands.filter((name) => !called.includes(name)).map((name) => `command without a button: ${name}`),
  ];
}

/** With a shared runtime, buttons' functions run in the page of the pane. */
function runtimeOf({ document }) {
  const resid = (name) => all(document, name)[0]?.getAttribute('resid');
  const [runtime] = all(document, 'Runtime');
  const sets = all(document, 'Set').map((set) => set.getAttribute('Name'));
  const pages = all(document, 'Action').flatMap((action) => all(action, 'SourceLocation'));
  return [
    ...bad(runtime?.getAttribute('lifetime') !== 'long', 'no shared runtime'),
    ...bad(!sets.includes('SharedRuntime'), 'SharedRuntime is not required'),
    ...bad(resid('FunctionFile') !== resid('Runtime'), 'functions are not in the shared runtime'),
    ...pages
      .filter((page) => page.getAttribute('resid') !== resid('Runtime'))
      .map(() => 'a pane is not in the shared runtime'),
  ];
}

/** Keys call the same functions as buttons; Office asks for the file with their names. */
function shortcutsOf({ document, root, commands }) {
  return all(document, 'ExtendedOverrides').flatMap((node) => {
    const path = join(root, new URL(node.getAttribute('Url')).pathname);
    if (!existsSync(path)) return [];
    const { actions, shortcuts } = JSON.parse(readFileSync(path, 'utf8'));
    const ids = actions.map(({ id }) => id);
    return [
      ...ids.filter((id) => !commands.includes(id)).map((id) => `a key calls no command: ${id}`),
      ...shortcuts
        .filter(({ action }) => !ids.includes(action))
        .map(({ action }) => `no such action: ${action}`),
      ...twice(shortcuts.map(({ key }) => key.default)).map((key) => `two actions have the key ${key}`),
    ];
  });
}
