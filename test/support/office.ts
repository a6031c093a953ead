import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as spreadsheet from '@odoo/o-spreadsheet';
import { bootOffice } from '../../scripts/emulator-window.mjs';
import type { SpreadsheetLibrary } from '../../src/emulator/document/grid-types';
import type { Metadata } from '../../src/emulator/engine/metadata';
import { ExcelHost, type HostOptions } from '../../src/emulator/host';

export interface StartOptions extends Partial<
  Omit<HostOptions, 'post' | 'metadata' | 'library' | 'conversation' | 'origin'>
> {
  readonly conversation?: string;
}

export interface StartedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  /** A new client before the same document, as after a reload of the pane. */
  restart(): Promise<void>;
  /** Frees the realm for another start. */
  stop(): void;
}

const origin = 'https://localhost';

// Node 20 has no Object.groupBy, which o-spreadsheet calls.
(Object as { groupBy?: unknown }).groupBy ??= groupBy;

/**
 * Excel in this process: the real, unmodified client library over its own web-host channel, and the emulator behind
 * it. One at a time in a test file.
 */
export async function startExcel(options: StartOptions = {}): Promise<StartedExcel> {
  // o-spreadsheet tells its timings; they say nothing in a test.
  console.debug = () => undefined;
  const conversation = options.conversation ?? `conv-${String(++started)}`;
  let post: (text: string) => void = () => undefined;
  const host = new ExcelHost({
    locale: 'en-US',
    // Any fixed day: nothing may depend on the clock.
    now: () => Date.UTC(2025, 5, 15, 12),
    userName: 'Test User',
    ...options,
    library: spreadsheet as unknown as SpreadsheetLibrary,
    metadata: readMetadata(),
    conversation,
    origin,
    post: (text) => post(text),
  });
  const boot = () =>
    bootOffice({
      conversation,
      locale: options.displayLanguage ?? options.locale ?? 'en-US',
      connect: (toClient) => {
        post = toClient;
        return (text) => host.receive(text);
      },
    });
  let client = await boot();
  return {
    get Excel() {
      return client.Excel;
    },
    get Office() {
      return client.Office;
    },
    get OfficeExtension() {
      return client.OfficeExtension;
    },
    host,
    stop: () => client.stop(),
    restart: async () => {
      client.stop();
      client = await boot();
    },
  };
}

let started = 0;

/** Made by the build; the first test makes it when it is not there yet. */
function readMetadata(): Metadata {
  const script = join(__dirname, '../../scripts/emulator-metadata.mjs');
  const made = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  const path = made.stdout.trim();
  if (made.status !== 0 || !existsSync(path))
    throw new Error(`The metadata could not be made: ${made.stderr}`);
  return JSON.parse(readFileSync(path, 'utf8')) as Metadata;
}

function groupBy<K extends PropertyKey, T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
): Partial<Record<K, T[]>> {
  const groups = Object.create(null) as Partial<Record<K, T[]>>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}
