import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIT_SEVERITIES } from '../../src/core/issues/audit-codes';

test('docs/safe-to-send.md lists every code of the audit with its severity, and no other', () => {
  const page = readFileSync(join(__dirname, '../../docs/safe-to-send.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z-]+)` +\| (\w+) /gm)].map(([, code, severity]) => [
    code,
    severity,
  ]);
  expect(listed).toEqual(Object.entries(AUDIT_SEVERITIES));
});
