import {
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { HostTheme } from '../../ports/pane-host';
import { brand, brandOnDark } from './brand';

const THEMES: Readonly<Record<HostTheme, () => Theme>> = {
  light: () => createLightTheme(brand),
  dark: () => createDarkTheme(brandOnDark),
  'high-contrast': createHighContrastTheme,
};

/** Fluent's own theme for the look of the program around the pane. */
export function paneTheme(host: HostTheme): Theme {
  return THEMES[host]();
}
