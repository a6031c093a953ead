import { catalogs } from '../../src/core/i18n/catalogs';
import { nearestLocale } from '../../src/taskpane/texts';
import { planTemplates } from '../../src/core/sheets/template-workbook';
import type { HostTheme, PaneHost } from '../../src/ports/pane-host';
import { startPane } from '../../src/taskpane/start';
import { createWorker } from '../../src/taskpane/worker/create-worker';
import { WorkerWork } from '../../src/taskpane/worker/worker-work';
import { MemoryExchange } from './memory-exchange';
import { MemoryWorkbook } from './memory-workbook';

// The pane as it is built, with a workbook in memory: `preview.html?lang=sv&theme=dark&workbook=sample`.
const given = new URLSearchParams(location.search);
const themes: readonly HostTheme[] = ['light', 'dark', 'high-contrast'];
const theme = themes.find((one) => one === given.get('theme')) ?? 'light';
const locale = nearestLocale(given.get('lang') ?? 'en');
const host: PaneHost = {
  displayLanguage: locale,
  theme,
  onThemeChanged: () => () => undefined,
  showPane: () => Promise.resolve(),
  associate: (command, handler) => addEventListener(command, () => void handler()),
};

const sample = () =>
  planTemplates(['stakeholders', 'activities'], { locale, catalog: catalogs[locale], sample: true });
const workbook = given.get('workbook') === 'sample' ? new MemoryWorkbook(sample()) : new MemoryWorkbook();
Object.assign(window, { workbook });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the pane.');
void startPane(root, {
  host,
  workbook,
  exchange: new MemoryExchange(),
  work: new WorkerWork(createWorker),
  today: () => '2025-06-30',
  isConnected: true,
});
