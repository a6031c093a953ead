import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CommandLine } from '../../src/commands/command-line';
import type { Locale } from '../../src/core/model/locale';
import type { PaneHost } from '../../src/ports/pane-host';
import { App } from '../../src/taskpane/App';
import { loadTexts } from '../../src/taskpane/texts';
import { loadTheme } from '../../src/taskpane/theme/pane-theme';
import { LocalWork } from '../../src/taskpane/work/local-work';
import { MemoryExchange } from './memory-exchange';
import type { MemoryWorkbook } from './memory-workbook';

const host: PaneHost = {
  displayLanguage: 'en-GB',
  theme: 'light',
  onThemeChanged: () => () => undefined,
  showPane: () => Promise.resolve(),
  associate: () => undefined,
};

/** The pane before a workbook, with its part for the summary chosen. */
export async function showSummary(workbook: MemoryWorkbook, locale: Locale = 'en') {
  const exchange = new MemoryExchange();
  const work = new LocalWork(() => Promise.resolve('hash'));
  const services = {
    workbook,
    exchange,
    work,
    host,
    commands: new CommandLine(),
    today: () => '2025-06-30',
    isConnected: true,
  };
  const [texts, theme] = await Promise.all([loadTexts(locale), loadTheme('light')]);
  render(<App services={services} texts={texts} theme={theme} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: texts.pane.tabs.summary }));
  return { exchange, user };
}
