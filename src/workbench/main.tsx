import { createRoot } from 'react-dom/client';
import type { Metadata } from '../emulator/engine/metadata';
import { looks } from './look';
import { nextConversation, type Seat } from './open/open-document';
import { loadSamples } from './open/samples';
import { App } from './shell/App';
import { languages } from './texts';

const text = async (url: string): Promise<string> => (await fetch(url)).text();

/** `?lang=sv-SE&theme=dark&open=/assets/…` chooses what the workbench starts with. */
function firstSeat(asked: URLSearchParams): Seat {
  const wanted = asked.get('lang') ?? navigator.language;
  const seat: Seat = {
    language: languages.find(({ tag }) => tag.startsWith(wanted.slice(0, 2)))?.tag ?? 'en-US',
    look: looks.find((look) => look === asked.get('theme')) ?? 'light',
    conversation: '',
    post: () => undefined,
    created: () => undefined,
    refused: () => undefined,
  };
  nextConversation(seat);
  return seat;
}

async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the workbench.');
  const asked = new URLSearchParams(location.search);
  const [metadata, manifest, samples] = await Promise.all([
    text('/workbench/office-metadata.json').then((json) => JSON.parse(json) as Metadata),
    text('/manifest.xml').then((xml) => new DOMParser().parseFromString(xml, 'text/xml')),
    loadSamples(),
  ]);
  createRoot(root).render(
    <App
      seat={firstSeat(asked)}
      metadata={metadata}
      manifest={manifest}
      samples={samples}
      first={asked.get('open')}
    />,
  );
}

void main();
