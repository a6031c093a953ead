import type { Address } from '../model/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { SheetMetadata } from '../templates/read-metadata';
import { findPeriod } from './find-period';
import type { HeadingIndex } from './heading-index';
import { normaliseHeading, unitOf } from './headings';
import type { TemplateMatch } from './match-template';
import { isOfPeriod } from './period-columns';
import type { SheetGrid } from './sheet-grid';
import { Look } from './sheet-grid';
import type { GivenValue, Region } from './table';

/** Rows above a table that may say what it is about. */
const ABOVE = 12;

/** Words in titles and file names that name no organisation. */
const COMMON =
  /^(?:rapport\w*|report\w*|monthly|quarterly|annual|mensuel\w*|månads\w*|data|uppföljning\w*|redovisning\w*|underlag\w*|indikator\w*|indicator\w*|resultat|results?|sammanställning|mall\w*|template|blad\d*|sheet\d*|tabell\w*|table|kopia|copy|final|slutlig|ny|new|version|v\d+|period\w*|kvartal\w*|år|year|aktivitet\w*|activit\w*|utfall|mål\w*|target\w*|observation\w*|intressent\w*|stakeholder\w*|master|\d+)$/i;

const MEASURE =
  /^(?:antal|andel|number of|share of|percentage of|proportion of|total number|medel|genomsnitt|kostnad)/i;

/** Values for fields that no column of a table gives: from cells above it, the sheet's name or the file's name. */
export function findGiven(
  grid: SheetGrid,
  region: Region,
  match: TemplateMatch,
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  index: HeadingIndex,
  identity: SheetMetadata | null,
): GivenValue[] {
  const taken = new Set(match.columns.flatMap(({ field }) => (field === null ? [] : [field])));
  if (match.columns.some(isOfPeriod)) taken.add('period');
  if (match.columns.some(({ indicator }) => indicator !== undefined)) taken.add('indicator_id');
  const given: GivenValue[] = [];
  const give = (field: string | null, text: string, at: Address | null) => {
    if (field === null || text === '' || taken.has(field)) return;
    if (!match.template.columns.some(({ id }) => id === field)) return;
    taken.add(field);
    given.push({ field, text, at });
  };
  give('period', identity?.period ?? '', null);
  const titles = titlesAbove(grid, region);
  for (const title of titles) giveLabelled(title, match, index, give);
  const partner = ['partner_id', 'lead_partner_id'].find((id) =>
    match.template.columns.some((column) => column.id === id && column.required === 'yes'),
  );
  for (const { text, at } of titles) giveFromTitle(text, at, partner ?? null, give);
  giveFromTitle(sheet.name, null, null, give);
  giveFromTitle(workbook.file.replace(/\.[a-z]{2,4}$/i, ''), null, null, give);
  giveCurrency(region, match, give);
  return given;
}

interface Title {
  readonly text: string;
  readonly at: Address;
  /** What stands to its right, when it is a label. */
  readonly value: { readonly text: string; readonly at: Address } | null;
}

type Give = (field: string | null, text: string, at: Address | null) => void;

/** Texts in the rows right above a table, down from the end of whatever stands before it. */
function titlesAbove(grid: SheetGrid, region: Region): Title[] {
  const titles: Title[] = [];
  const top = region.range.top;
  for (let p = grid.positionOf(Math.max(1, top - ABOVE)); (grid.rowNumbers[p] ?? top) < top; p++) {
    const filled = grid.filledIn(p);
    if (filled.length > 8) continue;
    filled.forEach((i, n) => {
      const look = grid.look(i);
      if (look !== Look.text && !grid.isPeriod(i)) return;
      const next = filled[n + 1];
      titles.push({
        text: grid.text(i),
        at: { row: grid.cells.rows[i] ?? 0, column: grid.cells.columns[i] ?? 0 },
        value:
          next === undefined
            ? null
            : {
                text: grid.text(next),
                at: { row: grid.cells.rows[next] ?? 0, column: grid.cells.columns[next] ?? 0 },
              },
      });
    });
  }
  return titles;
}

/** `Period: Q1 2024` in one cell, or label and value in two. */
function giveLabelled(
  { text, at, value }: Title,
  match: TemplateMatch,
  index: HeadingIndex,
  give: Give,
): void {
  const inOne = /^([^:]{2,40}):\s*(\S.*)$/.exec(text);
  if (inOne) give(fieldOf(inOne[1] ?? '', match, index), inOne[2] ?? '', at);
  else if (value) give(fieldOf(text.replace(/:$/, ''), match, index), value.text, value.at);
}

function fieldOf(label: string, match: TemplateMatch, index: HeadingIndex): string | null {
  const targets = index.normalised.get(normaliseHeading(label)) ?? [];
  return targets.find((target) => target.template === match.template.id)?.field ?? null;
}

/** `Rapport kv 2 2025 – Idrottsklubben`: a period, a measure, and a part that can only be the organisation. */
function giveFromTitle(text: string, at: Address | null, partner: string | null, give: Give): void {
  const found = findPeriod(text);
  if (found) give('period', found.period.code, at);
  if (at === null) return;
  const parts = text.split(/\s[–—|-]\s/).map((part) => findPeriod(part)?.rest ?? part);
  const measure = parts.find((part) => MEASURE.test(part));
  if (measure !== undefined) give('indicator_id', measure, at);
  // A name before the dash is as often the initiative's; after a word such as "report" it is whose report it is.
  const [first = '', second = ''] = parts;
  const isWhose = parts.length === 2 && hasCommonWord(first) && second !== '' && !hasCommonWord(second);
  if (isWhose && measure === undefined && second.length <= 60) give(partner, second, at);
}

/** Whether a part of a title has a word that is in no organisation's name. */
function hasCommonWord(part: string): boolean {
  return part.split(/\s+/).some((word) => COMMON.test(word.replace(/[^\p{L}\d]/gu, '')));
}

/** A currency in the heading of an amount belongs to the column of currencies. */
function giveCurrency(region: Region, match: TemplateMatch, give: Give): void {
  match.columns.forEach(({ field }, at) => {
    const type = match.template.columns.find(({ id }) => id === field)?.type;
    const column = region.columns[at];
    if (type?.kind !== 'money' || type.currency === undefined || !column) return;
    const unit = unitOf(column.heading);
    const cell = column.headingCells[column.headingCells.length - 1] ?? null;
    if (unit?.currency !== undefined) give(type.currency, unit.currency, cell);
  });
}
