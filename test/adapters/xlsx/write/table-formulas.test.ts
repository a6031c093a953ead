import { columnReference, storedFormula } from '../../../../src/adapters/xlsx/write/table-formulas';

test.each([
  ['[@Antal]*2', 'T[[#This Row],[Antal]]*2'],
  ['[@[Antal per år]]', 'T[[#This Row],[Antal per år]]'],
  ['Annan[@Antal]', 'Annan[[#This Row],[Antal]]'],
  ["[@[a '[b']]]", "T[[#This Row],[a '[b']]]"],
  ['SUM(T[Antal])', 'SUM(T[Antal])'],
  ['"[@Antal]"&[@Antal]', '"[@Antal]"&T[[#This Row],[Antal]]'],
  ["'[@Antal]'!A1", "'[@Antal]'!A1"],
])('%s is stored as %s', (formula, stored) => {
  expect(storedFormula(formula, 'T')).toBe(stored);
});

test.each([
  ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['SUM(FILTER(A:A,B:B=1))', 'SUM(_xlfn._xlws.FILTER(A:A,B:B=1))'],
  ['_xlfn.XLOOKUP(1,2,3)', '_xlfn.XLOOKUP(1,2,3)'],
  ['IFERROR(STDEV.S(A1:A3),"IFS(1)")', 'IFERROR(_xlfn.STDEV.S(A1:A3),"IFS(1)")'],
  ['SUMIFS(A:A,B:B,1)', 'SUMIFS(A:A,B:B,1)'],
])('the function newer than the format in %s is marked', (formula, stored) => {
  expect(storedFormula(formula, undefined)).toBe(stored);
});

test('a heading with brackets is escaped in a reference', () => {
  expect(columnReference('T', "Antal [st] #1 'a' @")).toBe("T[Antal '[st'] '#1 ''a'' '@]");
});
