// The least of a browser window that the Office.js client needs to start in plain Node: it looks for its own script tag,
// loads two more scripts, reads the window's name and posts messages to its parent.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers';

const pageOrigin = 'https://localhost';
// The debug files differ only in being readable; the others parse in a third of the time.
const library = join(
  dirname(createRequire(join(process.cwd(), 'x.js')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

const storage = () => {
  const items = new Map();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, String(value)),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
};

const element = (tagName) => ({
  tagName,
  style: {},
  childNodes: [],
  setAttribute() {},
  getAttribute: () => null,
  appendChild() {},
  addEventListener() {},
  // An anchor is how the client takes an address apart.
  get protocol() {
    return new URL(this.href).protocol;
  },
  get hostname() {
    return new URL(this.href).hostname;
  },
  get port() {
    return new URL(this.href).port;
  },
});

// Indirect eval runs the script as a page would: its `var`s become globals of the realm that calls.
const runScript = (name) => (0, eval)(readFileSync(join(library, name), 'utf8'));

const loadScript = (script) =>
  void Promise.resolve().then(() => {
    runScript(script.src.slice(pageOrigin.length + 1).toLowerCase());
    script.onload?.();
  });

const makeDocument = (location) => {
  const head = { appendChild: loadScript };
  const ownScript = { src: `${pageOrigin}/office.js`, getAttribute: () => null };
  const byTag = { script: [ownScript], head: [head] };
  return {
    domain: location.hostname,
    URL: location.href,
    location,
    readyState: 'complete',
    cookie: '',
    head,
    body: element('body'),
    documentElement: element('html'),
    getElementsByTagName: (tag) => byTag[tag] ?? [],
    getElementById: () => null,
    querySelectorAll: () => [],
    createElement: element,
    addEventListener() {},
    removeEventListener() {},
  };
};

/**
 * The client watches its host with timers that would keep a process alive for minutes, and that would call into a
 * realm that is gone. All of them end with the client.
 */
function ownTimers() {
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;
  const running = new Set();
  let isStopped = false;
  // A callback that is due already when its timer is cleared finds nothing to do.
  const guarded =
    (run, once, timer) =>
    (...args) => {
      if (once) running.delete(timer());
      if (!isStopped) run(...args);
    };
  globalThis.setTimeout = (run, delay, ...args) => {
    const timer = setTimeout(
      guarded(run, true, () => timer),
      delay,
      ...args,
    );
    if (delay > 1000) timer.unref?.();
    running.add(timer);
    return timer;
  };
  globalThis.setInterval = (run, delay, ...args) => {
    const timer = setInterval(
      guarded(run, false, () => timer),
      delay,
      ...args,
    );
    timer.unref?.();
    running.add(timer);
    return timer;
  };
  return () => {
    isStopped = true;
    for (const timer of running) {
      clearTimeout(timer);
      clearInterval(timer);
    }
    Object.assign(globalThis, { setTimeout, setInterval });
  };
}

/**
 * Starts the client in this realm and answers when `Office.onReady` does. `connect` gets a function that posts to
 * the page and returns the one that takes what the page posts.
 */
export async function bootOffice({ conversation, locale, connect }) {
  const listeners = new Set();
  const globalsBefore = new Set(Object.getOwnPropertyNames(globalThis));
  const parent = {};
  const receive = connect((data) => {
    setImmediate(() => listeners.forEach((listen) => listen({ data, origin: pageOrigin, source: parent })));
  });
  parent.postMessage = (data) => receive(data);
  const location = new URL(`${pageOrigin}/taskpane.html`);
  const page = {
    name: JSON.stringify({
      baseFrameName: `frame_${conversation}`,
      hostInfo: `Excel$Web$16.01$${locale}$${conversation}$$disableLogging$0`,
      xdmInfo: `${conversation}|ctl-1|${pageOrigin}`,
      serializerVersion: '1',
      flights: '[]',
    }),
    document: makeDocument(location),
    location,
    sessionStorage: storage(),
    localStorage: storage(),
    parent,
    top: parent,
    opener: null,
    external: {},
    history: {},
    navigator: { userAgent: 'Node', language: locale, platform: '' },
    addEventListener: (type, listen) => type === 'message' && listeners.add(listen),
    removeEventListener: (type, listen) => listeners.delete(listen),
    postMessage() {},
    open: () => null,
  };
  for (const [key, value] of Object.entries(page))
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true, enumerable: true });
  const stopTimers = ownTimers();
  globalThis.window = globalThis;
  globalThis.self = globalThis;
  runScript('office.js');
  await globalThis.Office.onReady();
  return {
    Office: globalThis.Office,
    Excel: globalThis.Excel,
    OfficeExtension: globalThis.OfficeExtension,
    /** A second start in one realm must not see the first client. */
    stop() {
      stopTimers();
      listeners.clear();
      for (const key of Object.getOwnPropertyNames(globalThis))
        if (!globalsBefore.has(key)) delete globalThis[key];
    },
  };
}
