import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CommandLine } from '../commands/command-line';
import { registerCommands } from '../commands/ribbon-commands';
import { App } from './App';
import type { PaneServices } from './services';

/** Shows the pane in the page and gives the ribbon's buttons what they do. */
export function startPane(root: Element, given: Omit<PaneServices, 'commands'>): void {
  const commands = new CommandLine();
  registerCommands(given.host, (command) => commands.send(command));
  createRoot(root).render(
    <StrictMode>
      <App services={{ ...given, commands }} />
    </StrictMode>,
  );
}
