import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUE_SEVERITIES } from '../../src/core/issues/codes';
import { allRules } from '../../src/core/rules/all-rules';

const FOLDER = join(__dirname, '../../src/core/rules');
const sourceOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

test('every file with a rule is listed, under its own name', () => {
  const files = readdirSync(FOLDER).filter((file) => /^export const \w+: RuleKind = /m.test(sourceOf(file)));
  expect(allRules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('a rule names the codes that stand in its file, and only such as exist', () => {
  for (const { id, codes } of allRules) {
    expect(codes.filter((code) => !(code in ISSUE_SEVERITIES))).toEqual([]);
    const reported = [...sourceOf(`${id}.ts`).matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code]) => code);
    expect(reported.filter((code) => !codes.some((own) => own === code))).toEqual([]);
  }
});

test('docs/rules is what its script makes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/rules.mjs', '--check'], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
