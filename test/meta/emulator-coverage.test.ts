import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('docs/emulator-coverage.md is what its script makes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/emulator-coverage.mjs', '--check'], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 60_000);
