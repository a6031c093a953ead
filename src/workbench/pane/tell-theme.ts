import { officeTheme, type Look } from '../look';

/** What of the client library a pane's window shows to a page of the same origin. */
interface ClientWindow {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/**
 * Gives a pane `Office.context.officeTheme` as Excel on Windows does, and wakes it to read it.
 *
 * The client for the web takes no theme from its host: it builds the context of the add-in with `undefined` in the
 * theme's place and knows no `OfficeThemeChanged`, so that nothing on the channel can tell it.
 * https://github.com/OfficeDev/office-js/issues/6134
 * Must be called before the client makes its context; the pane's page itself knows nothing of it.
 */
export function tellTheme(pane: Window, look: () => Look): void {
  const { OSF } = pane as unknown as ClientWindow;
  const context = OSF?.DDA?.Context?.prototype;
  if (!context || 'officeTheme' in context) return;
  Object.defineProperty(context, 'officeTheme', { get: () => officeTheme[look()], enumerable: true });
}

/** A pane looks at its theme again when the user comes back to it. */
export const wake = (pane: Window): boolean => pane.dispatchEvent(new Event('focus'));
