import { useEffect, useState } from 'react';
import type { OpenDocument } from '../open/open-document';
import { frameName } from './frame-name';

interface PaneFrameProps {
  readonly document: OpenDocument;
  readonly url: string;
  readonly title: string;
  readonly className: string;
}

/** The pane's page with the real Office.js in it, and the post between it and its host. Starts anew with a new key. */
export function PaneFrame({ document: { host, seat }, url, title, className }: PaneFrameProps) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  // The browser takes the name when the frame comes into the page and never again.
  const [name] = useState(() => frameName(seat.conversation, seat.language, location.origin));
  useEffect(() => {
    if (!frame) return;
    const { origin } = location;
    const receive = (event: MessageEvent): void => {
      if (event.source === frame.contentWindow && event.origin === origin) host.receive(event.data);
    };
    addEventListener('message', receive);
    seat.post = (text) => frame.contentWindow?.postMessage(text, origin);
    frame.src = url;
    return () => removeEventListener('message', receive);
  }, [frame, host, seat, url]);
  return <iframe ref={setFrame} name={name} title={title} className={className} />;
}
