import { FluentProvider, type Theme } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '../core/model/locale';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Outside } from './components/Outside';
import { Pane } from './Pane';
import { ServicesProvider, TextsProvider, type PaneServices } from './services';
import { loadTexts, type PaneTexts } from './texts';
import { loadTheme } from './theme/pane-theme';

interface Props {
  readonly services: PaneServices;
  /** What the pane is shown in first. */
  readonly texts: PaneTexts;
  readonly theme: Theme;
}

/** The whole pane in the language and the look of the program around it. */
export function App({ services, texts: firstTexts, theme: firstTheme }: Props) {
  const { host, isConnected } = services;
  const [texts, setTexts] = useState(firstTexts);
  const [theme, setTheme] = useState(firstTheme);
  useEffect(() => host.onThemeChanged((look) => void loadTheme(look).then(setTheme)), [host]);
  useEffect(() => {
    document.documentElement.lang = texts.locale;
  }, [texts]);
  const setLocale = useCallback((locale: Locale) => void loadTexts(locale).then(setTexts), []);
  return (
    <FluentProvider theme={theme}>
      <ServicesProvider value={services}>
        <TextsProvider value={texts}>
          <ErrorBoundary>{isConnected ? <Pane onLocale={setLocale} /> : <Outside />}</ErrorBoundary>
        </TextsProvider>
      </ServicesProvider>
    </FluentProvider>
  );
}
