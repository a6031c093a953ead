import { validate } from '../../../src/core/validation/validate';
import { asNew, observationsWorkbook, readObservations } from '../../support/observations-workbook';

test('the workbook that checking is measured with is read whole and has the planted errors alone', () => {
  const workbook = readObservations(observationsWorkbook(40_000));
  const observations = workbook.tables.find(({ template }) => template === 'observations');
  expect([observations?.size, observations?.columns.size]).toEqual([40_000, 14]);
  const { issues } = validate([workbook], { today: '2025-12-31' });
  const planted = issues.filter(({ severity }) => severity === 'error');
  expect(planted.map(({ at }) => at.address)).toEqual(['F20001', 'F40001']);
  expect(issues.every(({ at }) => at.sheet === 'Observations')).toBe(true);
});

test('what was worked out in one round is not found again in the next', () => {
  const workbook = readObservations(observationsWorkbook(400));
  const [first] = asNew(workbook).tables;
  const [again] = workbook.tables;
  for (const [field, column] of first?.columns ?? []) expect(again?.columns.get(field)).not.toBe(column);
  expect(first?.size).toBe(again?.size);
});
