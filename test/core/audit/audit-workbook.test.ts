import { auditWorkbook, isSafeToSend } from '../../../src/core/audit/audit-workbook';
import { personalDataIn } from '../../../src/core/audit/personal-data';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { AUDIT_SEVERITIES, type AuditCode } from '../../../src/core/issues/audit-codes';
import { makeXlsx } from '../../adapters/xlsx/read/support/make-xlsx';
import { audited } from '../../support/audited';
import { cleanWorkbook, otherLeaks, plantedLeaks } from '../../support/planted-leaks';

const codes = Object.keys(AUDIT_SEVERITIES) as AuditCode[];

test('a workbook that shows all it carries has no findings', () => {
  expect(audited(makeXlsx(cleanWorkbook))).toEqual([]);
});

test.each(codes)('a workbook with %s planted in it is told by that code alone', (code) => {
  const found = audited(makeXlsx(plantedLeaks[code]));
  expect(found.map((each) => each.code)).toEqual([code]);
  expect(isSafeToSend(found)).toBe(AUDIT_SEVERITIES[code] !== 'error');
});

test.each(otherLeaks)('%s is told as %s', (_, code, workbook) => {
  expect(audited(makeXlsx(workbook)).map((each) => each.code)).toEqual([code]);
});

test('several leaks are told together, what must go before what is to be looked at', () => {
  const parts = { ...plantedLeaks.picture.parts, ...plantedLeaks.macro.parts };
  const found = audited(makeXlsx({ ...plantedLeaks['hidden-name'], parts }));
  expect(found.map(({ code }) => code)).toEqual(['hidden-name', 'macro', 'picture']);
});

test('a small count in a chart depends on the threshold, and on whether people are counted', () => {
  const planted = plantedLeaks['small-count-in-chart'];
  expect(audited(makeXlsx(planted), { k: 3 })).toEqual([]);
  const drawing = String(planted.parts?.['xl/drawings/drawing1.xml']);
  const renamed = drawing.replace('Chart 1', 'Chart 1 (not people)');
  const parts = { ...planted.parts, 'xl/drawings/drawing1.xml': renamed };
  expect(audited(makeXlsx({ ...planted, parts }))).toEqual([]);
});

test.each(codes)('%s is said in both languages with what to do next, and has no loose ends', (code) => {
  const [found] = audited(makeXlsx(plantedLeaks[code]));
  const about = {
    sheet: found?.sheet ?? '',
    address: found?.address ?? '',
    detail: found?.detail ?? '',
    count: 2,
    k: 5,
  };
  const said = Object.values(catalogs).map(({ audit }) => audit.findings[code](about));
  for (const { what, next } of said) {
    expect(`${what} ${next}`).not.toMatch(/undefined|null|NaN| {2}|\(\)/);
    expect([what, next].every((each) => /[.]$/.test(each))).toBe(true);
  }
  expect(said[0]?.what).not.toBe(said[1]?.what);
});

test.each([
  ['850709-9805', ['personal-number']],
  ['19850709-9805', ['personal-number']],
  ['198507699865', []],
  ['212000-1355', []],
  ['2025-01-12', []],
  ['2024-12-31, 1 234 567 kr', []],
  ['010-123 45 67', ['phone-number']],
  ['+46 70 123 45 67', ['phone-number']],
  ['08-123 45 6', ['phone-number']],
  ['anna.berg@norrby.example och 070-123 45 67', ['email-address', 'phone-number']],
  ['kv 4 2025: 0 av 12', []],
  ['0,5–12,25', []],
])('%s holds %j', (text, kinds) => {
  expect(personalDataIn(text).map(({ kind }) => kind)).toEqual(kinds);
});

test('a workbook whose comments and parts cannot be told is audited by the rest', () => {
  const snapshot = {
    file: 'open',
    format: 'open' as const,
    date1904: 'unknown' as const,
    sheets: [],
    formats: [],
    names: [],
    properties: { custom: {} },
    customParts: 'unknown' as const,
    contents: 'unknown' as const,
  };
  const traces = {
    parts: [],
    properties: [],
    charts: [],
    links: [],
    invisible: [],
    persons: ['Anna'],
    paths: [],
  };
  expect(auditWorkbook(snapshot, traces).map(({ code }) => code)).toEqual(['person-list']);
});
