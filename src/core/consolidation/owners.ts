import { cellIndex } from '../model/cells';
import type { ReadTable } from '../reading/table';
import type { TableIntake, TablesByIntake } from './draft';
import type { Entity } from './entity';
import type { Findings } from './findings';
import type { Intake } from './intake';
import { nameOf, textOf } from './record-tables';
import type { ReferencePlace, References } from './references';
import type { Registry } from './registry';
import { OWNER_FIELDS, ownerField, PARTNERS_OWN } from './template-roles';
import { textKey } from '../entities/text-key';
import { guessedInTitles, knownInTitles, statusPartner } from './titled-owner';
import { baseName, type Title, titlesOf } from './titles';

const ORGANISATIONS = ['stakeholders'] as const;

/** A shorter name in a file's name is too likely to be part of something else. */
const SHORTEST_NAME = 4;

/** What a file says about whose it is, as text. */
interface OwnerText {
  readonly place: ReferencePlace;
  readonly code: string;
  readonly name: string;
}

/** What owners are found with. */
export interface OwnerContext {
  readonly partners: Registry;
  readonly references: References;
  readonly findings: Findings;
  /** What Samverka itself writes on sheets: never anybody's name. */
  readonly ownTexts: ReadonlySet<string>;
}

/**
 * Finds out which partner each file came from: its metadata, a title, the one organisation of its records, or the
 * file's name, in this order; a file with records that nothing tells of is called by its own name.
 */
export function findOwners(tables: TablesByIntake, intakes: readonly Intake[], context: OwnerContext): void {
  for (const intake of intakes) {
    const own = tables.get(intake) ?? [];
    const found = ownerOf(intake, own, context) ?? namelessOwner(intake, own, context);
    intake.partner = found?.entity.code ?? null;
    intake.isPartnerStated = found?.isStated ?? false;
  }
}

interface Owner {
  readonly entity: Entity;
  readonly isStated: boolean;
}

/** What is known counts before what is only written; what is written beside a label before a mere title. */
function ownerOf(intake: Intake, sources: readonly TableIntake[], context: OwnerContext): Owner | null {
  const { partners, references } = context;
  const find = (told: OwnerText | null) => (told ? references.find(told.place, told.code, told.name) : null);
  const given = ownerText(sources, true);
  const isKnown = given !== null && references.isKnown(given.place, given.code, given.name);
  const titles = titlesOf(intake, context.ownTexts);
  const known =
    stated(intake, titles, sources, context) ??
    (isKnown ? find(given) : null) ??
    knownInTitles(intake, titles, partners);
  if (known) return { entity: known, isStated: true };
  const inRecords = find(ownerText(sources, false));
  if (inRecords) return { entity: inRecords, isStated: false };
  const isGiven = given !== null && isLabelled(given.place.source, given.place.field);
  const entity =
    inFileName(intake, partners) ?? (isGiven ? find(given) : null) ?? guess(intake, titles, sources, context);
  return entity ? { entity, isStated: true } : null;
}

function guess(
  intake: Intake,
  titles: readonly Title[],
  sources: readonly TableIntake[],
  { references }: OwnerContext,
): Entity | null {
  const source = sources.find(({ template }) => PARTNERS_OWN.has(template.id));
  const name = source ? guessedInTitles(intake, titles) : null;
  return source && name !== null ? references.find(ownerPlace(source), '', name) : null;
}

/** The file's own name stands for a partner that nothing in it tells of, and a finding says so. */
function namelessOwner(
  intake: Intake,
  sources: readonly TableIntake[],
  { references, findings }: OwnerContext,
): Owner | null {
  const source = sources.find(({ template, table }) => PARTNERS_OWN.has(template.id) && table.size > 0);
  if (!source || namesOwners(sources)) return null;
  const label = baseName(intake.file);
  findings.add('partner-unknown', { file: intake.file }, {});
  return { entity: references.introduce(ownerPlace(source), label), isStated: true };
}

/** Whom the file's metadata or its status line names: known already, or entered now. */
function stated(
  intake: Intake,
  titles: readonly Title[],
  sources: readonly TableIntake[],
  { partners, references }: OwnerContext,
): Entity | null {
  const text = intake.statedPartner ?? statusPartner(titles);
  const [source] = sources;
  if (text === null) return null;
  const known = partners.findCode([intake.id], text) ?? partners.findName([intake.id], text);
  if (known || !source) return known;
  // The one code of the records is that of the partner the file was made for.
  const own = ownerText(sources, false);
  if (own && own.name === '' && partners.isOwnCode(own.code)) {
    return references.find(own.place, own.code, partners.isOwnCode(text) ? '' : text);
  }
  const place = ownerPlace(source);
  return partners.isOwnCode(text) ? references.find(place, text, '') : references.introduce(place, text);
}

/** Where an owner that no record names is said to stand. */
function ownerPlace(source: TableIntake): ReferencePlace {
  const field = ownerField(source.template.id) ?? source.template.namingField;
  return { source, record: 0, field, templates: ORGANISATIONS };
}

/** What the titles, or else the records themselves, say with one voice; null when they say nothing or several things. */
function ownerText(sources: readonly TableIntake[], isStated: boolean): OwnerText | null {
  for (const [template, field] of OWNER_FIELDS) {
    const tables = sources.filter(
      ({ table }) => table.template === template && table.size > 0 && isGiven(table, field) === isStated,
    );
    const found = tables.flatMap((source) => ownerIn(source, field) ?? []);
    const [first] = found;
    if (!first || found.length < tables.length) continue;
    if (found.every((one) => one.code === first.code && one.name === first.name)) return first;
  }
  return null;
}

/** True for a title's word, false for a column; null when neither tells the field. */
function isGiven({ match, columns, names }: ReadTable, field: string): boolean | null {
  if (match.given.some((given) => given.field === field)) return true;
  return columns.has(field) || names.has(field) ? false : null;
}

/** The one organisation that all records of the table name. */
function ownerIn(source: TableIntake, field: string): OwnerText | null {
  const { table } = source;
  const code = textOf(table, field, 0);
  const name = nameOf(table, field, 0);
  if (code === '' && name === '') return null;
  for (let record = 1; record < table.size; record++) {
    if (textOf(table, field, record) !== code || nameOf(table, field, record) !== name) return null;
  }
  const place = { source, record: 0, field, templates: ORGANISATIONS };
  return { place, code, name };
}

/** True when the records themselves name organisations: nobody needs to say whose file it is. */
function namesOwners(sources: readonly TableIntake[]): boolean {
  const names = (table: ReadTable, field: string) => table.columns.has(field) || table.names.has(field);
  return sources
    .filter(({ template }) => PARTNERS_OWN.has(template.id))
    .every(({ table, template }) =>
      OWNER_FIELDS.some(([id, field]) => id === template.id && names(table, field)),
    );
}

/** True when what is given for the field stands beside or behind a label, not somewhere in a title. */
export function isLabelled({ table, cells }: TableIntake, field: string): boolean {
  const given = table.match.given.find((one) => one.field === field);
  const cell = given?.at ? cellIndex(cells, given.at.row, given.at.column) : -1;
  const text = cells.texts[cells.numbers[cell] ?? 0] ?? '';
  return (
    given !== undefined && cell >= 0 && (text === given.text || /:\s*$/.test(text.replace(given.text, '')))
  );
}

/** The one known organisation whose name stands as whole words in the file's name. */
function inFileName(intake: Intake, partners: Registry): Entity | null {
  const name = ` ${textKey(baseName(intake.file))} `;
  const found = partners.entities.filter((entity) => {
    const key = textKey(entity.name);
    return key.length >= SHORTEST_NAME && name.includes(` ${key} `);
  });
  const longest = found.sort((a, b) => b.name.length - a.name.length)[0];
  // `Malmö stad` beside `Malmö stad socialtjänst`: the longer name says more; two unrelated ones say nothing.
  const isClear = found.every((one) => textKey(longest?.name ?? '').includes(textKey(one.name)));
  return longest && isClear ? longest : null;
}
