import type { FieldValue } from '../reading/table';
import { formatNumber } from '../i18n/format';
import { labelOf } from '../templates/all-lists';
import type { Locale } from '../model/locale';
import type { ColumnDefinition } from '../templates/template';
import { setAsideReason } from './fate';
import { type Findings, placeOf } from './findings';
import type { DraftRow } from './draft';
import { differingField, type MergedTable } from './merge';
import { asText } from './record-tables';

/** One finding for each record that gave way to another one with other values: what was kept, and what was not. */
export function reportConflicts(merged: MergedTable, findings: Findings, locale: Locale): void {
  for (const loser of merged.losers) {
    const { winner } = loser;
    if (!winner || setAsideReason(loser.fate) === null) continue;
    const field = differingField(loser.values, winner.values, loser.united) ?? '';
    const column = loser.source.template.columns.find(({ id }) => id === field);
    const other = shown(loser.values[field], column, locale);
    findings.add(
      'conflict-settled',
      placeOf(loser.source, loser.record, field),
      {
        kept: shown(winner.values[field], column, locale),
        other,
        from: placeOfWinner(loser, winner, field),
      },
      { value: other },
    );
  }
}

/** Where the kept record stands, as far as it is not where the other one stands. */
export function placeOfWinner(loser: DraftRow, winner: DraftRow, field?: string): string {
  const { intake, sheetName, table } = winner.source;
  if (intake !== loser.source.intake) return intake.file;
  const { address = '' } = placeOf(winner.source, winner.record, field);
  return table.sheet === loser.source.table.sheet ? address : `${sheetName} ${address}`;
}

/** More decimals than anybody writes: two values that differ must look different. */
const DECIMALS = 10;

/** A value as people see it: numbers as the language writes them, labels instead of list codes. */
function shown(value: FieldValue | undefined, column: ColumnDefinition | undefined, locale: Locale): string {
  if (typeof value === 'number') return formatNumber(locale, value, DECIMALS);
  const list = column?.type.kind === 'list' || column?.type.kind === 'lists' ? column.type.list : null;
  if (list === null) return asText(value);
  const codes = typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
  return codes.map((code) => labelOf(list, code, locale)).join('; ');
}
