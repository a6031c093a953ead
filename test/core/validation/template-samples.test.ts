import { LOCALES } from '../../../src/core/model/locale';
import { templates } from '../../../src/core/templates/all-templates';
import { validate } from '../../../src/core/validation/validate';
import { tableOf, workbookTables } from '../../support/read-table';

const everySample = (locale: (typeof LOCALES)[number]) =>
  workbookTables(templates.map((template) => tableOf(template, template.sample[locale], { locale })));

test.each(LOCALES)('there is nothing wrong with the sample rows of all templates in %s', (locale) => {
  const { issues } = validate([everySample(locale)], { today: '2025-07-01' });
  expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each(LOCALES)(
  'seen from a day before they were written, the sample rows in %s speak of the future',
  (locale) => {
    const { countsByCode } = validate([everySample(locale)], { today: '2020-01-01' });
    expect([...countsByCode.keys()]).toContain('date-in-future');
  },
);
