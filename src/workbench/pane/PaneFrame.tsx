import { useEffect, useState } from 'react';
import type { OpenDocument } from '../open/open-document';
import type { Look } from '../look';
import { frameName } from './frame-name';
import { tellTheme, wake } from './tell-theme';

interface PaneFrameProps {
  readonly document: OpenDocument;
  readonly url: string;
  readonly look: Look;
  readonly title: string;
  readonly className: string;
}

/** The pane's page with the real Office.js in it, and the post between it and its host. Starts anew with a new key. */
export function PaneFrame({ document: { host, seat }, url, look, title, className }: PaneFrameProps) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  // The browser takes the name when the frame comes into the page and never again.
  const [name] = useState(() => frameName(seat.conversation, seat.language, location.origin));
  useEffect(() => {
    if (!frame) return;
    const { origin } = location;
    const receive = (event: MessageEvent): void => {
      const pane = frame.contentWindow;
      if (!pane || event.source !== pane || event.origin !== origin) return;
      // The client's first question comes before it makes the context that holds the theme.
      tellTheme(pane, () => seat.look);
      host.receive(event.data);
    };
    addEventListener('message', receive);
    seat.post = (text) => frame.contentWindow?.postMessage(text, origin);
    frame.src = url;
    return () => removeEventListener('message', receive);
  }, [frame, host, seat, url]);
  useEffect(() => {
    if (frame?.contentWindow) wake(frame.contentWindow);
  }, [frame, look]);
  return <iframe ref={setFrame} name={name} title={title} className={className} />;
}
