import { build } from 'esbuild';

/** The project's own writer of workbooks, bundled in memory so that Node can run it from its TypeScript. */
export async function loadWriter(root) {
  const { outputFiles } = await build({
    entryPoints: [`${root}/src/adapters/xlsx/write-workbook.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return module.writeWorkbook;
}
