import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type Look = 'light' | 'dark' | 'high-contrast';

export const looks: readonly Look[] = ['light', 'dark', 'high-contrast'];

export const fluentTheme: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Its own font is wider than that of the others.
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase: webDarkTheme.fontFamilyBase },
};

/** What Excel tells its panes of its colours. */
export const officeTheme: Readonly<Record<Look, Readonly<Record<string, string>>>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
  },
  'high-contrast': {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
  },
};
