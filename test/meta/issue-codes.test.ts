import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUE_SEVERITIES } from '../../src/core/issues/codes';

const root = join(__dirname, '../..');

test('docs/issue-codes.md is what its script makes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/issue-codes.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('every code has its section', () => {
  const page = readFileSync(join(root, 'docs/issue-codes.md'), 'utf8');
  const missing = Object.keys(ISSUE_SEVERITIES).filter((code) => !page.includes(`## \`${code}\``));
  expect(missing).toEqual([]);
});
