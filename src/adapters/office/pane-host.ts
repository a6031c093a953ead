import type { HostTheme, PaneHost } from '../../ports/pane-host';

/** What the page knows better than Office. */
export interface PageAround {
  /** Whether the system asks for high contrast. */
  isHighContrast(): boolean;
  /** Calls back when the user comes back to the pane; Excel tells nobody of a new theme. */
  onWake(listener: () => void): () => void;
}

/** Excel around the pane. @param office the global `Office`, after `Office.onReady`. */
export function officePaneHost(office: typeof Office, page: PageAround): PaneHost {
  const theme = (): HostTheme =>
    page.isHighContrast() ? 'high-contrast' : themeOf(office.context.officeTheme);
  return {
    displayLanguage: office.context.displayLanguage ?? 'en-US',
    theme: theme(),
    onThemeChanged: (listener) => page.onWake(() => listener(theme())),
    showPane: () => office.addin.showAsTaskpane(),
    associate: (command, handler) =>
      office.actions.associate(command, (event?: Office.AddinCommands.Event) => {
        void handler().finally(() => event?.completed());
      }),
  };
}

/** Excel in high contrast has a ground of pure black. */
const PURE_BLACK = '#000000';

function themeOf(theme: Office.OfficeTheme | undefined): HostTheme {
  const ground = theme?.bodyBackgroundColor?.toLowerCase() ?? '';
  if (ground === PURE_BLACK) return 'high-contrast';
  return isDark(ground) ? 'dark' : 'light';
}

function isDark(color: string): boolean {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/.exec(color);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
