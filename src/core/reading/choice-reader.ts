import { listById } from '../templates/all-lists';
import type { ColumnType } from '../templates/template';
import type { CellReader, Reading } from './cell-reader';
import { changed, flagged, problem } from './cell-reader';
import type { ListIndex } from './lists';
import { listIndexOf, readListItem } from './lists';
import { missingFlag } from './missing';
import { cleanText, splitValues } from './text';
import { readYesNo } from './yes-no';

/** Reads one or several choices of a list; `suggestion` of a note is the nearest choice's code. */
export function choiceReader(type: Extract<ColumnType, { kind: 'list' | 'lists' }>): CellReader {
  const index = listIndexOf(listById(type.list));
  const text = (raw: string) => (type.kind === 'list' ? readOne(index, raw) : readSeveral(index, raw));
  return {
    text,
    number: (number) => text(String(number)),
    date: (iso) => problem('not-in-list', iso),
    boolean: (value) => text(value ? 'ja' : 'nej'),
  };
}

/** Reads yes and no in both languages. */
export function yesNoReader(): CellReader {
  const text = (raw: string): Reading => {
    const value = readYesNo(raw);
    if (value !== null) return changed(value, raw, []);
    const flag = missingFlag(raw);
    return flag ? flagged(flag, raw) : problem('not-yes-no', raw);
  };
  return {
    text,
    number: (number) => text(String(number)),
    date: (iso) => problem('not-yes-no', iso),
    boolean: (value) => ({ value }),
  };
}

function readOne(index: ListIndex, raw: string): Reading {
  const reading = readListItem(index, raw);
  if (reading.code !== null) return changed(reading.code, raw, reading.code === raw ? [] : ['list']);
  const flag = missingFlag(raw);
  return flag ? flagged(flag, raw) : problem('not-in-list', raw, reading.suggestion);
}

function readSeveral(index: ListIndex, raw: string): Reading {
  const parts = splitValues(raw);
  const bySemicolon = parts.map((part) => readListItem(index, part));
  const isSplitMore = bySemicolon.some((reading) => reading.code === null);
  const readings = isSplitMore
    ? parts.flatMap((part) => part.split(/,|\s\/\s|\+/)).map((part) => readListItem(index, cleanText(part)))
    : bySemicolon;
  const codes = readings.map((reading) => reading.code);
  if (codes.every((code) => code !== null)) {
    return changed([...new Set(codes)], raw, codes.join(';') === raw ? [] : ['list']);
  }
  const flag = missingFlag(raw);
  if (flag) return flagged(flag, raw);
  const suggestion = readings.find((reading) => reading.code === null)?.suggestion;
  return problem('not-in-list', raw, readings.length === 1 ? suggestion : undefined);
}
