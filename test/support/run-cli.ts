import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/main';

/** How a command ended and all that it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function samverka(...argv: string[]): Promise<Ended> {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    out: { write: (text: string) => void (said.out += text) },
    err: { write: (text: string) => void (said.err += text) },
  });
  return { code, ...said };
}

/** A folder of its own for a test, removed afterwards. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'samverka-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
