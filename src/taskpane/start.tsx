import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CommandLine } from '../commands/command-line';
import { registerCommands } from '../commands/ribbon-commands';
import { App } from './App';
import type { PaneServices } from './services';
import { loadTexts, nearestLocale } from './texts';
import { loadTheme } from './theme/pane-theme';

/** Shows the pane in the page and gives the ribbon's buttons what they do. */
export async function startPane(root: Element, given: Omit<PaneServices, 'commands'>): Promise<void> {
  const commands = new CommandLine();
  registerCommands(given.host, (command) => commands.send(command));
  const [texts, theme] = await Promise.all([
    loadTexts(nearestLocale(given.host.displayLanguage)),
    loadTheme(given.host.theme),
  ]);
  createRoot(root).render(
    <StrictMode>
      <App services={{ ...given, commands }} texts={texts} theme={theme} />
    </StrictMode>,
  );
}
