import { catalogs } from '../../../src/core/i18n/catalogs';
import { formatDate } from '../../../src/core/i18n/format';
import { LOCALES } from '../../../src/core/model/locale';
import { overviewTitle } from '../../../src/core/summary/findings';
import { planSummary } from '../../../src/core/summary/plan-summary';
import { summarise } from '../../../src/core/summary/summary';
import { schoolMaster } from '../../support/school-master';

const upTo = (period: string) => summarise(schoolMaster(), { locale: 'en', catalog: catalogs.en, period });

test('a period before all figures is said to have none', () => {
  const summary = upTo('2020Q1');
  expect(summary.latest).toBeNull();
  expect(overviewTitle(summary)).toBe('No figures up to Q1 2020');
});

test('a period after all figures tells which figures are the latest', () => {
  const summary = upTo('2030Q1');
  expect(summary.latest?.code).toBe('2025Q4');
  expect(overviewTitle(summary)).toBe('1 of 3 headline indicators is on track (latest figures: Q4 2025)');
});

test('the last period with figures needs no remark', () => {
  expect(overviewTitle(upTo('2025Q4'))).toBe('1 of 3 headline indicators is on track');
});

test('dates cannot be misread in either language', () => {
  expect(formatDate('en', '2014-08-05')).toBe('5 Aug 2014');
  expect(formatDate('sv', '2014-08-05')).toBe('2014-08-05');
});

test.each(LOCALES)('the first page and the method say in %s that small groups are not hidden', (locale) => {
  const catalog = catalogs[locale];
  const { sheets } = planSummary(summarise(schoolMaster(), { locale, catalog }));
  const { tabs, unprotected } = catalog.summary;
  for (const tab of [tabs.overview, tabs.method]) {
    const sheet = sheets.find(({ name }) => name === tab);
    expect(JSON.stringify(sheet?.blocks[0]?.values[2])).toContain(unprotected);
  }
});
