import type { PaneHost } from '../ports/pane-host';

/** Stands for Excel in a browser window of its own. */
export function noHost(displayLanguage: string): PaneHost {
  return {
    displayLanguage,
    theme: 'light',
    onThemeChanged: () => () => undefined,
    showPane: () => Promise.resolve(),
    associate: () => undefined,
  };
}
