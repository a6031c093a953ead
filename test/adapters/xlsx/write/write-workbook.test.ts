import type { Plan } from '../../../../src/core/model/plan';
import { lintWorkbook } from '../../../support/lint-workbook';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { chartsPlan } from './chart-plans';
import { constructs } from './construct-plans';
import { bytesOf, merged, planOf, sheetOf } from './plans';

const everything = merged([...Object.values(constructs), chartsPlan]);
const [data, ...chartSheets] = chartsPlan.sheets;
const eachChart = chartSheets.map((sheet) => [
  `a chart alone: ${sheet.name}`,
  { ...chartsPlan, sheets: data ? [data, sheet] : [sheet] },
]);
const plans = Object.entries({
  ...constructs,
  ...(Object.fromEntries(eachChart) as Record<string, Plan>),
  'everything together': everything,
});

describe.each(plans)('a workbook with %s', (_, plan) => {
  const bytes = bytesOf(plan);

  test('is valid to the Open XML SDK', async () => {
    expect(await ooxmlErrors(bytes)).toEqual([]);
  }, 30_000);

  test('has nothing that Excel would repair', () => {
    expect(lintWorkbook(bytes)).toEqual([]);
  });

  test('has the same bytes when it is written again', () => {
    expect(Buffer.compare(bytes, bytesOf(plan))).toBe(0);
  });
});

test('the zip times do not depend on the time zone', () => {
  const { TZ } = process.env;
  const written = ['UTC', 'America/Los_Angeles'].map((zone) => {
    process.env['TZ'] = zone;
    return bytesOf(planOf([sheetOf('A', [[1]])]));
  });
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
  expect(written[0]).toEqual(written[1]);
});
