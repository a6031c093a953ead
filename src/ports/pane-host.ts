/** What surrounds the pane: the program it is shown in, as far as the pane looks like it and is called by it. */
export interface PaneHost {
  /** Language of the program's own words as a BCP 47 tag, such as `sv-SE`. */
  readonly displayLanguage: string;
  readonly theme: HostTheme;
  /** Tells of a new look until the function that comes back is called. */
  onThemeChanged(listener: (theme: HostTheme) => void): () => void;
  /** Brings the pane before the user. */
  showPane(): Promise<void>;
  /** Gives a ribbon button what it does; the name is the manifest's. */
  associate(command: string, handler: () => Promise<void>): void;
}

export type HostTheme = 'light' | 'dark' | 'high-contrast';
