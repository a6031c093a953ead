import { Button, mergeClasses } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Look } from '../look';
import type { OpenDocument } from '../open/open-document';
import { PaneFrame } from '../pane/PaneFrame';
import type { Texts } from '../texts';
import { useShellStyles } from './shell.styles';

/** Excel on the web gives a pane this width. */
const usualWidth = 350;
const narrowest = 240;
const widest = 900;
const step = 16;

interface PaneSideProps {
  readonly document: OpenDocument;
  readonly texts: Texts;
  readonly name: string;
  readonly url: string;
  readonly look: Look;
  readonly isShown: boolean;
  readonly onClose: () => void;
}

/** The task pane beside the sheet, behind a border that can be dragged. A hidden pane goes on running. */
export function PaneSide({ document, texts, name, url, look, isShown, onClose }: PaneSideProps) {
  const styles = useShellStyles();
  const [width, setWidth] = useState(usualWidth);
  const [isDragged, setDragged] = useState(false);
  const resize = (wanted: number): void => setWidth(Math.min(widest, Math.max(narrowest, wanted)));
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (isDragged) resize(globalThis.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') resize(width + step);
    if (event.key === 'ArrowRight') resize(width - step);
  };
  return (
    <>
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.resizePane}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        aria-valuenow={width}
        tabIndex={0}
        className={mergeClasses(styles.divider, !isShown && styles.hidden)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => setDragged(false)}
      />
      <aside
        aria-label={texts.paneTitle}
        className={mergeClasses(styles.pane, !isShown && styles.hidden)}
        style={{ width }}
      >
        <div className={styles.paneHead}>
          {name}
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={texts.closePane}
            onClick={onClose}
          />
        </div>
        <PaneFrame
          key={document.seat.conversation}
          document={document}
          url={url}
          look={look}
          title={name}
          className={mergeClasses(styles.frame, isDragged && styles.still)}
        />
      </aside>
    </>
  );
}
