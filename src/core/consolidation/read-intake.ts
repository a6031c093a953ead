import { Role } from '../reading/account';
import { readTables, type WorkbookReading } from '../reading/read-workbook-tables';
import { isTemplateId } from '../templates/all-templates';
import { LISTS_ID } from '../templates/metadata';
import { readMetadata } from '../templates/read-metadata';
import { isCheckSheet, withoutCheckSheets } from '../validation/check-sheets';
import { Fate } from './fate';
import type { Intake } from './intake';
import { isOwnWorkbook } from './own-workbook';
import { ownTexts, markOwnTexts } from './own-texts';
import type { ConsolidateOptions, Source } from './source';

type ReadSource = Extract<Source, { hash: string }>;

/** Fate of a cell by its role, until the records that it belongs to say more. */
const FATE_OF_ROLE: Readonly<Record<Role, number>> = {
  [Role.note]: Fate.setAside('title-or-note'),
  [Role.given]: Fate.setAside('title-or-note'),
  [Role.heading]: Fate.ignored('heading'),
  [Role.unit]: Fate.ignored('heading'),
  [Role.hxl]: Fate.ignored('heading'),
  [Role.total]: Fate.ignored('control-total'),
  [Role.section]: Fate.setAside('title-or-note'),
  [Role.data]: Fate.setAside('no-record'),
  [Role.unknownColumn]: Fate.setAside('unknown-column'),
  [Role.unknownTable]: Fate.setAside('not-a-table'),
  [Role.blank]: Fate.ignored('blank-text'),
  [Role.companion]: Fate.ignored('own-sheet'),
};

/**
 * Reads the tables of all files, in an order that does not depend on how they came; copies are not read twice.
 *
 * Sheets that are copies of a master's definitions only count when none of the files has the definitions themselves.
 */
export function makeIntakes(sources: readonly Source[], options: ConsolidateOptions): Intake[] {
  const intakes = readIntakes(sources, options, false);
  const isDefined = intakes.some(({ tables }) => tables.some(({ template }) => template === 'indicators'));
  return isDefined || !intakes.some(hasCopies) ? intakes : readIntakes(sources, options, true);
}

function hasCopies({ snapshot }: Intake): boolean {
  return readMetadata(snapshot).some(({ copy }) => copy === 'yes');
}

function readIntakes(
  sources: readonly Source[],
  { templates, onProgress }: ConsolidateOptions,
  withCopies: boolean,
): Intake[] {
  const read = sources.filter((source): source is ReadSource => 'hash' in source).sort(compareSources);
  const firsts = new Map<string, string>();
  const ids = new Set<string>();
  const texts = ownTexts(templates);
  return read.map((source, i) => {
    const copyOf = firsts.get(source.hash) ?? null;
    if (copyOf === null) firsts.set(source.hash, source.file);
    const id = uniqueId(source.hash, ids);
    const intake = makeIntake(source, id, copyOf, { templates, withCopies });
    markOwnTexts(intake, texts);
    onProgress?.(i + 1, read.length, source.file);
    return intake;
  });
}

function makeIntake(
  source: ReadSource,
  id: string,
  copyOf: string | null,
  { templates, withCopies }: Pick<ConsolidateOptions, 'templates'> & { readonly withCopies: boolean },
): Intake {
  if (copyOf !== null) return unreadIntake(source, id, Fate.ignored('duplicate'), copyOf);
  // A master or a summary among the partners' files would bring everything in twice.
  if (isOwnWorkbook(source.snapshot)) return unreadIntake(source, id, Fate.ignored('own-sheet'), null);
  return readIntake(source, id, readTables(withoutCheckSheets(source.snapshot), templates), withCopies);
}

function readIntake(
  source: ReadSource,
  id: string,
  { tables, matches, roles }: WorkbookReading,
  withCopies: boolean,
): Intake {
  const { snapshot } = source;
  const metadata = readMetadata(snapshot);
  const listSheets = new Set([
    ...snapshot.sheets.filter(isCheckSheet).map(({ name }) => name),
    ...metadata.flatMap(({ sheet, templateId, copy }) =>
      templateId === LISTS_ID || (copy === 'yes' && !withCopies) ? [sheet] : [],
    ),
  ]);
  const own = metadata.filter(({ templateId }) => isTemplateId(templateId));
  return {
    ...blankIntake(source, id),
    tables: tables.filter(({ sheet }) => !listSheets.has(snapshot.sheets[sheet]?.name ?? '')),
    matches,
    fates: snapshot.sheets.map(({ name, cells }, i) =>
      listSheets.has(name)
        ? new Uint8Array(cells.size).fill(Fate.ignored('own-sheet'))
        : fatesOf(roles[i] ?? new Uint8Array(cells.size)),
    ),
    statedPartner: onlyOne(own.map(({ partner }) => partner)),
    statedPeriod: onlyOne(own.map(({ period }) => period)),
    ownSheets: new Set(own.map(({ sheet }) => sheet)),
    copyOf: null,
    isOurs: false,
  };
}

function fatesOf(roles: Uint8Array): Uint8Array {
  const fates = new Uint8Array(roles.length);
  for (let i = 0; i < roles.length; i++) fates[i] = FATE_OF_ROLE[(roles[i] ?? 0) as Role];
  return fates;
}

function unreadIntake(source: ReadSource, id: string, fate: number, copyOf: string | null): Intake {
  const { sheets } = source.snapshot;
  return {
    ...blankIntake(source, id),
    tables: [],
    matches: sheets.map(() => []),
    fates: sheets.map(({ cells }) => new Uint8Array(cells.size).fill(fate)),
    statedPartner: null,
    statedPeriod: null,
    ownSheets: new Set(),
    copyOf,
    isOurs: copyOf === null,
  };
}

function blankIntake({ file, hash, snapshot }: ReadSource, id: string) {
  const modified = snapshot.properties.modified ?? null;
  return {
    id,
    file,
    hash,
    snapshot,
    modified,
    partner: null,
    isPartnerStated: false,
    periods: [],
    isHome: false,
  };
}

/** What all sheets of a file agree on; null when they say nothing or different things. */
function onlyOne(values: readonly (string | undefined)[]): string | null {
  const said = new Set(values.filter((value) => value !== undefined && value !== ''));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** What programs call a copy: it comes after the file it is a copy of. */
const COPY = /^(kopia|kopior|copy|kopie|copie|copia)\b|\bcopy\b|\bkopia\b|\(\d+\)/i;

function compareSources(a: ReadSource, b: ReadSource): number {
  const keyOf = ({ file, hash }: ReadSource) => `${COPY.test(file) ? 1 : 0}${file}\n${hash}`;
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  if (keyA === keyB) return 0;
  return keyA < keyB ? -1 : 1;
}

/** `SUB-` and the first digits of the hash; a copy of a file has a number behind. */
function uniqueId(hash: string, taken: Set<string>): string {
  const base = `SUB-${hash.slice(0, 8)}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
