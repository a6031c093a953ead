// Writes what the emulator must know of the Office.js client (types, names on the wire, what each member gives back)
// by asking the running client: every class is made once on a throw-away context and its members are tried.
// The result is a build product: it is never committed, and nothing of the client's source is copied.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bootOffice } from './emulator-window.mjs';

const scriptOf = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Another client or another probe gives another file, so that an old one is never read. */
export function metadataPath() {
  const client = createRequire(import.meta.url)('@microsoft/office-js/package.json').version;
  const probe = createHash('sha256')
    .update(scriptOf('./emulator-metadata.mjs'))
    .update(scriptOf('./emulator-window.mjs'))
    .digest('hex');
  return new URL(`../node_modules/.cache/emulator/${client}-${probe.slice(0, 12)}.json`, import.meta.url);
}

/** A host that only lets the client start; every requirement set is said to be there, so that no member hides. */
const answerBoot = (post) => (text) => {
  const request = JSON.parse(text);
  const appContext = {
    _id: 'ctl-1',
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: 'en-US',
    _dataLocale: 'en-US',
    _docUrl: 'https://localhost/probe.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ ExcelApi: '9.9', ExcelApiOnline: '9.9', RichApiRuntime: '1.2' }),
  };
  const isContext = request._actionName === 'ContextActivationManager_getAppContextAsync';
  if (!isContext && request._actionName === 'executeMethod') return;
  post(
    JSON.stringify({
      ...request,
      _messageType: 1,
      _responseType: 0,
      _errorCode: 0,
      _data: isContext ? appContext : { Error: 0 },
    }),
  );
};

// Members the client answers by itself, without asking the host.
const clientSide =
  /^(constructor|set|update|load|retrieve|toJSON|setMockData|ensureUnchanged|track|untrack|_handle.*)$/;

const attempt = (action) => {
  try {
    return { value: action() };
  } catch {
    return null;
  }
};

function membersOf(type) {
  const members = new Map();
  for (
    let at = type.prototype;
    at && 'constructor' in at && at.constructor.name;
    at = Object.getPrototypeOf(at)
  ) {
    if (!Object.hasOwn(at, '_className') && at !== type.prototype) break;
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (!members.has(name) && !clientSide.test(name)) members.set(name, descriptor);
  }
  return members;
}

/** Arguments to try a method with, until it makes a request: the client checks a few of them by itself. */
const argumentSets = (range) => [
  [],
  ['A1'],
  [1],
  [1, 1],
  [range],
  ['A1', range],
  [[['x']]],
  [{}],
  ['A1', 'A1'],
  ['A1', {}],
  [{}, {}],
  [1, 1, 1, 1],
  ['Sum', range, 'A'],
];

/** `FunctionResult<T>` is FunctionResult. */
const typeName = (type) => type._className.replace(/<.*$/, '');

function probeMethod(context, instance, name, isClientObject) {
  const range = context.workbook.worksheets.getItem('s').getRange('A1');
  for (const args of argumentSets(range)) {
    const before = context._pendingRequest.m_actions.length;
    const called = attempt(() => instance[name](...args));
    const result = called?.value;
    if (isClientObject(result)) {
      const { ObjectPathType: kind, Name: wire } = result._objectPath.objectPathInfo;
      if (kind === 3 || kind === 5)
        return { wire: wire || 'Item', kind: kind === 5 ? 'indexer' : 'method', returns: typeName(result) };
    }
    const actions = context._pendingRequest.m_actions;
    const last = actions[actions.length - 1];
    if (called && actions.length > before && last.m_actionInfo.ActionType === 3)
      return { wire: last.m_actionInfo.Name, kind: 'method', writes: last.m_operationType === 0 };
  }
  return null;
}

function probeEvent(handlers, wireOf) {
  const register = /\.(_Register\w+)\(/.exec(String(handlers.m_eventInfo.registerFunc))?.[1];
  return register && { type: handlers.m_eventInfo.eventType, register: wireOf[register] ?? register };
}

function probeItems(instance) {
  const fake = { _Items: [{ _Index: 0, Id: 'i', _Id: 'i', Name: 'n', Key: 'k', Count: 1 }], Count: 1 };
  const item = attempt(() => (instance._handleResult(fake), instance.items[0]))?.value;
  return item
    ? { item: typeName(item), by: item._objectPath.objectPathInfo.ObjectPathType === 5 ? 'key' : 'index' }
    : {};
}

function probeClass({ Excel, OfficeExtension }, name) {
  const context = new Excel.RequestContext();
  const Path = context.workbook._objectPath.constructor;
  const info = { Id: 9999, ObjectPathType: 4, Name: 'Probe', ParentObjectPathId: 1 };
  const isClientObject = (value) => value instanceof OfficeExtension.ClientObject;
  const isCollection = Boolean(Excel[name].prototype._isCollection);
  const instance = new Excel[name](
    context,
    new Path(info, context.workbook._objectPath, isCollection, false, 1, 4),
  );
  const js = instance._scalarPropertyNames ?? [];
  const wire = instance._scalarPropertyOriginalNames ?? [];
  const writable = instance._scalarPropertyUpdateable ?? [];
  const type = { scalars: {}, navigations: {}, methods: {}, events: {} };
  js.forEach((key, i) => (type.scalars[key] = { wire: wire[i], writable: Boolean(writable[i]) }));
  const unresolved = [];
  for (const [key, descriptor] of membersOf(Excel[name])) {
    if (descriptor.get || typeof descriptor.value !== 'function') continue;
    const method = probeMethod(context, instance, key, isClientObject);
    if (method) type.methods[key] = method;
    else if (!/^_(ensureInteger|getAdjacentRange|throw|to|get|is|create|set)/.test(key))
      unresolved.push(`${name}.${key}`);
  }
  for (const [key, descriptor] of membersOf(Excel[name])) {
    if (!descriptor.get || key === 'items' || key in type.scalars) continue;
    const value = attempt(() => instance[key])?.value;
    if (isClientObject(value))
      type.navigations[key] = { wire: value._objectPath.objectPathInfo.Name, type: typeName(value) };
    else if (value?.m_eventInfo) {
      const event = probeEvent(value, {});
      if (event) type.events[key] = event;
    }
  }
  if (isCollection) Object.assign(type, { collection: true }, probeItems(instance));
  return { type, unresolved };
}

function reflect(client) {
  const { Excel, OfficeExtension } = client;
  const names = Object.keys(Excel).filter(
    (key) => typeof Excel[key] === 'function' && Excel[key].prototype instanceof OfficeExtension.ClientObject,
  );
  const types = {};
  const unresolved = [];
  for (const name of names) {
    // A class may be known by two names.
    if (Excel[name].prototype._className && typeName(Excel[name].prototype) !== name) continue;
    const probed = probeClass(client, name);
    types[name] = probed.type;
    unresolved.push(...probed.unresolved);
  }
  return { types, unresolved };
}

async function make(path) {
  const client = await bootOffice({ conversation: 'probe', locale: 'en-US', connect: answerBoot });
  const metadata = reflect(client);
  client.stop();
  mkdirSync(dirname(fileURLToPath(path)), { recursive: true });
  // Several test processes may come here at once; a rename is all or nothing.
  const temporary = `${fileURLToPath(path)}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(metadata));
  renameSync(temporary, path);
  const all = Object.values(metadata.types);
  const count = (key) => all.reduce((sum, type) => sum + Object.keys(type[key]).length, 0);
  console.error(
    `${all.length} types, ${all.filter((type) => type.collection).length} collections, ${count('scalars')} scalars, ` +
      `${count('navigations')} navigations, ${count('methods')} methods, ${count('events')} events; ` +
      `unresolved: ${metadata.unresolved.join(', ') || 'none'}`,
  );
}

/** Prints where the metadata is, having made it when it is not there. */
async function main() {
  const path = metadataPath();
  if (!existsSync(path)) await make(path);
  console.log(fileURLToPath(path));
  // The client keeps a timer that watches for its host.
  process.exit(0);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
