import { LOCALES } from '../../../src/core/model/locale';
import { packById } from '../../../src/core/templates/packs';
import { openExcel, type OpenedExcel } from '../../support/office-workbook';
import { newWork } from './sample-files';

let excel: OpenedExcel;

afterEach(() => excel.stop());

test.each(LOCALES)(
  'everything with sample rows is inserted through Office.js in three trips, with nothing to mend, in %s',
  async (locale) => {
    excel = await openExcel();
    const { workbook } = excel;
    const work = newWork();
    const read = async () => {
      const snapshot = await workbook.read();
      if (!snapshot.ok) throw new Error(snapshot.refusal.code);
      return snapshot.value;
    };
    const basis = await read();
    const ids = packById('everything')?.templates ?? [];
    const planned = await work.run('insertion', { workbook: basis, ids, locale, sample: true, periods: '' });
    if (!planned.ok) throw new Error(planned.refusal.code);
    let trips = 0;
    excel.beforeTrip(() => trips++);
    const deed = { kind: 'templates-inserted', names: [] } as const;
    expect((await workbook.apply({ patch: planned.value.patch, basis, deed })).ok).toBe(true);
    expect(trips).toBe(3);
    const request = { workbook: await read(), sheets: null, today: '2025-06-30', locale };
    const { findings } = await work.run('check', request);
    expect(findings.map(({ place, what }) => `${place}: ${what}`)).toEqual([]);
  },
);
