import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '../core/model/locale';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Outside } from './components/Outside';
import { Pane } from './Pane';
import { ServicesProvider, TextsProvider, type PaneServices } from './services';
import { nearestLocale, paneTexts } from './texts';
import { paneTheme } from './theme/pane-theme';

/** The whole pane in the language and the look of the program around it. */
export function App({ services }: { readonly services: PaneServices }) {
  const { host } = services;
  const [locale, setLocale] = useState<Locale>(() => nearestLocale(host.displayLanguage));
  const [look, setLook] = useState(host.theme);
  useEffect(() => host.onThemeChanged(setLook), [host]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const theme = useMemo(() => paneTheme(look), [look]);
  return (
    <FluentProvider theme={theme}>
      <ServicesProvider value={services}>
        <TextsProvider value={paneTexts[locale]}>
          <ErrorBoundary>{services.isConnected ? <Pane onLocale={setLocale} /> : <Outside />}</ErrorBoundary>
        </TextsProvider>
      </ServicesProvider>
    </FluentProvider>
  );
}
