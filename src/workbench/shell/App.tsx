import { FluentProvider, Tab, TabList, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Metadata } from '../../emulator/engine/metadata';
import type { SpreadsheetVoice } from '../grid/spreadsheet';
import { SheetView } from '../grid/SheetView';
import { fluentTheme } from '../look';
import type { Seat } from '../open/open-document';
import type { SampleGroup } from '../open/samples';
import { FileTab } from '../ribbon/FileTab';
import { ManifestTab } from '../ribbon/ManifestTab';
import { readManifest, type RibbonButton } from '../ribbon/read-manifest';
import { useRibbonStyles } from '../ribbon/ribbon.styles';
import { textsFor } from '../texts';
import { PaneSide } from './PaneSide';
import { Question, type Asked } from './Question';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { useShellStyles } from './shell.styles';
import { useDrop } from './use-drop';
import { useWorkbook } from './use-workbook';

export interface AppProps {
  readonly seat: Seat;
  readonly metadata: Metadata;
  readonly manifest: Document;
  readonly samples: readonly SampleGroup[];
  /** Address of what is open at the start; a new workbook when absent. */
  readonly first: string | null;
}

const fileTab = 'workbench.file';
const here = (url: string): string => new URL(new URL(url).pathname, location.origin).href;

/** Excel's window in outline: title, ribbon, sheet, pane and status bar. */
export function App({ seat, metadata, manifest, samples, first }: AppProps) {
  const [{ language, look }, setShown] = useState({ language: seat.language, look: seat.look });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isPaneShown, setPaneShown] = useState(true);
  const texts = textsFor(language);
  const ribbon = useMemo(() => readManifest(manifest, language, here), [manifest, language]);
  const [tab, setTab] = useState(ribbon.tabs[0]?.id ?? fileTab);
  const workbook = useWorkbook({ seat, metadata, texts, first });
  const { document, message } = workbook;
  const { isOver, handlers } = useDrop(workbook.openFile);
  const styles = useShellStyles();
  const ribbonStyles = useRibbonStyles();
  const voice = useMemo<SpreadsheetVoice>(
    () => ({
      tell: (text) => workbook.tell(text),
      refuse: (text, then) => setAsked({ text, yes: then }),
      ask: (text, yes, no) => setAsked({ text, yes, no }),
    }),
    [workbook.tell],
  );
  const reseat = (change: Partial<Pick<Seat, 'language' | 'look'>>): void => {
    Object.assign(seat, change);
    workbook.restartPane();
    setShown({ language: seat.language, look: seat.look });
  };
  const press = ({ id, action }: RibbonButton): void => {
    setPaneShown(true);
    if (action.kind === 'function') document.host.runCommand(id, action.name);
  };
  const shownTab = ribbon.tabs.find(({ id }) => id === tab);
  return (
    <FluentProvider theme={fluentTheme[look]}>
      <div className={styles.page} lang={language} data-look={look} {...handlers}>
        <TitleBar name={document.name} texts={texts} />
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={tab}
          onTabSelect={(_, { value }) => setTab(String(value))}
        >
          <Tab value={fileTab}>{texts.file}</Tab>
          {ribbon.tabs.map(({ id, label }) => (
            <Tab key={id} value={id}>
              {label}
            </Tab>
          ))}
        </TabList>
        <div className={ribbonStyles.panel}>
          {shownTab ? (
            <ManifestTab tab={shownTab} onPress={press} />
          ) : (
            <FileTab
              texts={texts}
              samples={samples}
              look={look}
              language={language}
              actions={{
                ...workbook,
                setLook: (chosen) => reseat({ look: chosen }),
                setLanguage: (chosen) => reseat({ language: chosen }),
              }}
            />
          )}
        </div>
        <main className={styles.work}>
          <SheetView
            key={document.id}
            model={document.host.book.grid.model}
            isDark={look === 'dark'}
            voice={voice}
            className={styles.sheet}
          />
          <PaneSide
            document={document}
            texts={texts}
            name={ribbon.name}
            url={ribbon.paneUrl}
            isShown={isPaneShown}
            onClose={() => setPaneShown(false)}
          />
          {isOver && <div className={mergeClasses(styles.drop)}>{texts.dropHere}</div>}
        </main>
        <StatusBar document={document} texts={texts} message={message} />
        {asked && <Question asked={asked} texts={texts} onDone={() => setAsked(null)} />}
      </div>
    </FluentProvider>
  );
}
