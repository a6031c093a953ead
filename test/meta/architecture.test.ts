import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('the picture of the layers in docs/architecture.md is the table of allowed imports', () => {
  const script = join(__dirname, '../../scripts/layers-diagram.mjs');
  expect(spawnSync(process.execPath, [script, '--check']).status).toBe(0);
});
