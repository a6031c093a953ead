import type { ReadTable } from '../reading/table';
import type { TableIntake } from './draft';
import type { Entity } from './entity';
import { type Findings } from './findings';
import type { Intake } from './intake';
import { nameOf, textOf } from './record-tables';
import type { ReferencePlace, References } from './references';
import type { Registry } from './registry';
import { OWNER_FIELDS, PARTNERS_OWN } from './template-roles';
import { textKey } from './text-key';

/** A shorter name in a file's name is too likely to be part of something else. */
const SHORTEST_NAME = 4;

/** What a file says about whose it is, as text. */
interface OwnerText {
  readonly place: ReferencePlace;
  readonly code: string;
  readonly name: string;
  readonly isStated: boolean;
}

/**
 * Finds out which partner each file came from: its metadata, a title, the one organisation of its records, or the
 * file's name, in this order.
 */
export function findOwners(
  tables: readonly TableIntake[],
  intakes: readonly Intake[],
  partners: Registry,
  references: References,
  findings: Findings,
): void {
  for (const intake of intakes) {
    const own = tables.filter((source) => source.intake === intake);
    const stated = statedCode(intake, partners);
    const told = stated ? null : ownerText(own);
    const entity =
      stated ??
      (told ? references.find(told.place, told.code, told.name) : null) ??
      inFileName(intake, partners);
    intake.partner = entity?.code ?? null;
    intake.isPartnerStated = entity !== null && (told === null || told.isStated);
    const needsOwner = own.some(({ template }) => PARTNERS_OWN.has(template.id));
    if (!entity && needsOwner && !hasSeveralOwners(own)) {
      findings.add('partner-unknown', { file: intake.file }, {}, { value: intake.file });
    }
  }
}

function statedCode(intake: Intake, partners: Registry): Entity | null {
  return intake.statedPartner === null
    ? null
    : (partners.findCode([intake.id], intake.statedPartner) ??
        partners.findName([intake.id], intake.statedPartner));
}

/** A title's word counts before the records' own, if all records name one organisation. */
function ownerText(sources: readonly TableIntake[]): OwnerText | null {
  for (const isStated of [true, false]) {
    for (const [template, field] of OWNER_FIELDS) {
      const found = ownTables(sources, template).flatMap((source) => ownerIn(source, field, isStated) ?? []);
      const [first] = found;
      if (first && found.every((one) => one.code === first.code && one.name === first.name)) return first;
    }
  }
  return null;
}

function ownTables(sources: readonly TableIntake[], template: string): TableIntake[] {
  return sources.filter((source) => source.template.id === template && source.table.size > 0);
}

function ownerIn(source: TableIntake, field: string, isStated: boolean): OwnerText | null {
  const { table } = source;
  const isGiven = table.match.given.some((given) => given.field === field);
  if (isGiven !== isStated) return null;
  const code = textOf(table, field, 0);
  const name = nameOf(table, field, 0);
  if (code === '' && name === '') return null;
  for (let record = 1; record < table.size; record++) {
    if (textOf(table, field, record) !== code || nameOf(table, field, record) !== name) return null;
  }
  const place = { source, record: 0, field, templates: ['stakeholders' as const] };
  return { place, code, name, isStated };
}

/** True when the records themselves name organisations: nobody needs to say whose file it is. */
function hasSeveralOwners(sources: readonly TableIntake[]): boolean {
  const names = (table: ReadTable, field: string) => table.columns.has(field) || table.names.has(field);
  return sources
    .filter(({ template }) => PARTNERS_OWN.has(template.id))
    .every(({ table, template }) =>
      OWNER_FIELDS.some(([id, field]) => id === template.id && names(table, field)),
    );
}

/** The one known organisation whose name stands as whole words in the file's name. */
function inFileName(intake: Intake, partners: Registry): Entity | null {
  const name = ` ${textKey(intake.file.replace(/\.[a-z]+$/i, ''))} `;
  const found = partners.entities.filter((entity) => {
    const key = textKey(entity.name);
    return key.length >= SHORTEST_NAME && name.includes(` ${key} `);
  });
  const longest = found.sort((a, b) => b.name.length - a.name.length)[0];
  // `Malmö stad` beside `Malmö stad socialtjänst`: the longer name says more; two unrelated ones say nothing.
  const isClear = found.every((one) => textKey(longest?.name ?? '').includes(textKey(one.name)));
  return longest && isClear ? longest : null;
}
