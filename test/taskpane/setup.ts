import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

/** jsdom has no layout, and Fluent asks for these; texts of files are decoded with what Node has. */
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= NoResizeObserver;
window.matchMedia = (media: string) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
