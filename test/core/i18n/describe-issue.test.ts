import { catalogs } from '../../../src/core/i18n/catalogs';
import { describeIssue, issueLine } from '../../../src/core/i18n/describe-issue';
import { ISSUE_SEVERITIES, type IssueCode } from '../../../src/core/issues/codes';
import type { Issue } from '../../../src/core/issues/issue';
import { LOCALES } from '../../../src/core/model/locale';
import { issueSamples } from '../../support/issue-samples';

const missing: Issue = {
  code: 'value-missing',
  severity: 'error',
  at: { file: 'a.xlsx', sheet: 'Activities', address: 'C12', column: 'Lead partner' },
  params: { how: 'choose' },
};

test('place, what and next step stand in one line', () => {
  expect(issueLine(missing, catalogs.en)).toBe(
    'Activities C12: Lead partner is missing. Choose one from the list.',
  );
  expect(issueLine(missing, catalogs.sv)).toBe('Activities C12: Lead partner saknas. Välj ur listan.');
});

test('without a sheet the place is the file', () => {
  expect(describeIssue({ ...missing, at: { file: 'a.xlsx' } }, catalogs.en).place).toBe('a.xlsx');
});

test('several cells of one cause are counted at their range', () => {
  const several: Issue = { ...missing, at: { ...missing.at, address: 'C12:C1300' }, count: 1204 };
  expect(describeIssue(several, catalogs.en).place).toBe('Activities C12:C1300 (1,204 cells like the first)');
  expect(describeIssue(several, catalogs.sv).place).toBe(
    'Activities C12:C1300 (1\u00a0204 celler som den första)',
  );
});

test('a suggestion is asked before the next step', () => {
  const issue: Issue = { ...missing, code: 'not-in-list', value: 'Planed', suggestion: 'Planned' };
  expect(describeIssue(issue, catalogs.en)).toMatchObject({
    what: '“Planed” is not in the list for Lead partner.',
    next: 'Did you mean “Planned”? Choose one from the list.',
  });
});

test('a long value is shortened', () => {
  const issue: Issue = { ...missing, code: 'not-a-number', value: 'x'.repeat(500) };
  expect(describeIssue(issue, catalogs.en).what.length).toBeLessThan(100);
});

test('numbers are written as the language does', () => {
  const issue: Issue = { ...missing, code: 'control-total-differs', params: { total: 1250, sum: 1200.5 } };
  expect(describeIssue(issue, catalogs.en).what).toContain('1,250');
  expect(describeIssue(issue, catalogs.sv).what).toContain('1\u00a0250');
  expect(describeIssue(issue, catalogs.sv).what).toContain('1\u00a0200,5');
});

describe.each(LOCALES)('every finding in %s', (locale) => {
  test.each(Object.keys(ISSUE_SEVERITIES) as IssueCode[])('%s', (code) => {
    const { params, ...said } = issueSamples[code];
    const issue: Issue = { ...missing, ...said, code, params: { ...params } };
    const { what, next } = describeIssue(issue, catalogs[locale]);
    for (const text of [what, next]) {
      expect(text).toMatch(/^\S.*[.?]$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|!/);
    }
  });
});

test('the languages differ in every finding', () => {
  const same = (Object.keys(ISSUE_SEVERITIES) as IssueCode[]).filter((code) => {
    const issue: Issue = {
      ...missing,
      ...issueSamples[code],
      code,
      params: { ...issueSamples[code].params },
    };
    return describeIssue(issue, catalogs.en).what === describeIssue(issue, catalogs.sv).what;
  });
  expect(same).toEqual([]);
});

describe('two rows about one thing', () => {
  const words = (address: string, first: string) =>
    describeIssue(
      { code: 'duplicate-key', severity: 'error', at: { address }, params: { first } },
      catalogs.sv,
    ).what;

  test.each([
    ['B7', 'B6', 'Den här raden och rad 6 gäller samma indikator, part och period.'],
    ['B7', 'Mars B7', 'Den här raden och rad 7 på bladet Mars gäller samma indikator, part och period.'],
    ['D7', 'C7', 'Två celler på raden gäller samma indikator, part och period; den första är C7.'],
  ])('are told at %s of %s, and a row never equals itself', (address, first, what) => {
    expect(words(address, first)).toBe(what);
  });

  test('a heading has no star in a sentence', () => {
    const at = { column: 'Ansvarig part *' };
    const issue = { code: 'value-missing', severity: 'error', at, params: { how: 'choose' } } as const;
    expect(describeIssue(issue, catalogs.sv).what).not.toContain('*');
  });
});
