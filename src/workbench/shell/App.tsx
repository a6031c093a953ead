import { FluentProvider } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Metadata } from '../../emulator/engine/metadata';
import { SheetView } from '../grid/SheetView';
import { fluentTheme } from '../look';
import type { Seat } from '../open/open-document';
import type { SampleGroup } from '../open/samples';
import { RibbonBar } from '../ribbon/RibbonBar';
import { readManifest, type RibbonButton } from '../ribbon/read-manifest';
import { textsFor } from '../texts';
import { PaneSide } from './PaneSide';
import { Question } from './Question';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { useShellStyles } from './shell.styles';
import { useDrop } from './use-drop';
import { useVoice } from './use-voice';
import { useWorkbook } from './use-workbook';

export interface AppProps {
  readonly seat: Seat;
  readonly metadata: Metadata;
  readonly manifest: Document;
  readonly samples: readonly SampleGroup[];
  /** Address of what is open at the start; a new workbook when absent. */
  readonly first: string | null;
}

const here = (url: string): string => new URL(new URL(url).pathname, location.origin).href;

/** Excel's window in outline: title, ribbon, sheet, pane and status bar. */
export function App({ seat, metadata, manifest, samples, first }: AppProps) {
  const [{ language, look }, setShown] = useState({ language: seat.language, look: seat.look });
  const [isPaneShown, setPaneShown] = useState(true);
  const texts = textsFor(language);
  const ribbon = useMemo(() => readManifest(manifest, language, here), [manifest, language]);
  const opened = useWorkbook({ seat, metadata, texts, first });
  const { document, message, ...workbook } = opened;
  const { isOver, handlers } = useDrop(workbook.openFile);
  const styles = useShellStyles();
  const { voice, asked, answered } = useVoice(seat, texts, opened);
  const reseat = (change: Partial<Pick<Seat, 'language' | 'look'>>): void => {
    Object.assign(seat, change);
    // The client reads its language when it starts, its theme whenever it is asked.
    if (change.language) workbook.restartPane();
    setShown({ language: seat.language, look: seat.look });
  };
  const press = ({ id, action }: RibbonButton): void => {
    setPaneShown(true);
    if (action.kind === 'function') document.host.runCommand(id, action.name);
  };
  return (
    <FluentProvider theme={fluentTheme[look]}>
      <div className={styles.page} lang={language} data-look={look} {...handlers}>
        <TitleBar name={document.name} texts={texts} />
        <RibbonBar
          ribbon={ribbon}
          texts={texts}
          samples={samples}
          look={look}
          language={language}
          onPress={press}
          actions={{
            ...workbook,
            setLook: (chosen) => reseat({ look: chosen }),
            setLanguage: (chosen) => reseat({ language: chosen }),
          }}
        />
        <main className={styles.work}>
          <SheetView
            model={document.host.book.grid.model}
            isDark={look !== 'light'}
            voice={voice}
            className={styles.sheet}
          />
          <PaneSide
            document={document}
            texts={texts}
            name={ribbon.name}
            url={ribbon.paneUrl}
            look={look}
            isShown={isPaneShown}
            onClose={() => setPaneShown(false)}
          />
          {isOver && <div className={styles.drop}>{texts.dropHere}</div>}
        </main>
        <StatusBar document={document} texts={texts} message={message} />
        {asked && <Question asked={asked} texts={texts} onDone={answered} />}
      </div>
    </FluentProvider>
  );
}
