import type { Theme } from '@fluentui/react-components';
import type { HostTheme } from '../../ports/pane-host';

const THEMES: Readonly<Record<HostTheme, () => Promise<{ readonly theme: Theme }>>> = {
  light: () => import('./light'),
  dark: () => import('./dark'),
  'high-contrast': () => import('./high-contrast'),
};

/** Fluent's own theme for the look of the program around the pane; only the one that is needed is loaded. */
export async function loadTheme(look: HostTheme): Promise<Theme> {
  return (await THEMES[look]()).theme;
}
