import { createContext, useContext } from 'react';
import type { CommandLine } from '../commands/command-line';
import type { PaneHost } from '../ports/pane-host';
import type { WorkbookExchange } from '../ports/workbook-exchange';
import type { WorkbookPort } from '../ports/workbook-port';
import type { PaneTexts } from './texts';
import type { PaneWork } from './work/tasks';

/** What the pane works with; tests and the workbench give other ones than Excel. */
export interface PaneServices {
  readonly workbook: WorkbookPort;
  /** Whole workbooks as bytes: what is made as a file of its own is opened by it. */
  readonly exchange: WorkbookExchange;
  readonly work: PaneWork;
  readonly host: PaneHost;
  readonly commands: CommandLine;
  /** ISO date of the day. */
  readonly today: () => string;
  /** Outside Excel nothing but an explanation is shown. */
  readonly isConnected: boolean;
}

const ServicesContext = createContext<PaneServices | null>(null);
const TextsContext = createContext<PaneTexts | null>(null);

export const ServicesProvider = ServicesContext.Provider;
export const TextsProvider = TextsContext.Provider;

export function useServices(): PaneServices {
  return given(useContext(ServicesContext));
}

export function useTexts(): PaneTexts {
  return given(useContext(TextsContext));
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('A part of the pane stands outside the pane.');
  return value;
}
