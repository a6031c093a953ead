import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommandLine } from '../../src/commands/command-line';
import type { Locale } from '../../src/core/model/locale';
import type { PaneHost } from '../../src/ports/pane-host';
import { App } from '../../src/taskpane/App';
import { loadTexts } from '../../src/taskpane/texts';
import { loadTheme } from '../../src/taskpane/theme/pane-theme';
import { LocalWork } from '../../src/taskpane/work/local-work';
import type { PaneWork } from '../../src/taskpane/work/tasks';
import { MemoryExchange } from './memory-exchange';
import type { MemoryWorkbook } from './memory-workbook';

const host: PaneHost = {
  displayLanguage: 'en-GB',
  theme: 'light',
  onThemeChanged: () => () => undefined,
  showPane: () => Promise.resolve(),
  associate: () => undefined,
};

/** The pane beside a workbook in memory, on 30 June 2025, and the hands of its user. */
export async function showPane(
  workbook: MemoryWorkbook,
  work: PaneWork = new LocalWork(() => Promise.resolve('hash')),
  locale: Locale = 'en',
) {
  const commands = new CommandLine();
  const exchange = new MemoryExchange();
  const today = () => '2025-06-30';
  const services = { workbook, exchange, work, host, commands, today, isConnected: true };
  const [texts, theme] = await Promise.all([loadTexts(locale), loadTheme('light')]);
  render(<App services={services} texts={texts} theme={theme} />);
  return { commands, exchange, user: userEvent.setup() };
}
