import type { TemplateDefinition, TemplateId } from '../templates/template';
import { codeColumn } from './codes';
import type { Settlements } from './decisions/settlements';
import type { TableIntake } from './draft';
import type { Entity, EntityTraits } from './entity';
import { scopesOf } from './intake';
import type { Master } from './master';
import { nameField, otherNameFields } from './naming';
import { organisationNumber } from '../entities/organisation-key';
import { textOf, textsOf } from './record-tables';
import { Registry } from './registry';
import { PARTNERS_OWN } from './template-roles';

/** The registry of every template whose records have codes. */
export type Registries = ReadonlyMap<TemplateId, Registry>;

export function makeRegistries(
  templates: readonly TemplateDefinition[],
  settlements: Settlements,
  earlier: Master | null,
): Registries {
  return new Map(
    templates
      .filter((template) => codeColumn(template) !== null)
      .map(({ id, ...template }) => [
        id,
        new Registry(
          { id, ...template },
          !PARTNERS_OWN.has(id),
          settlements.namesOf(id),
          earlier?.tables.get(id),
        ),
      ]),
  );
}

/**
 * Enters all records of the registry's template, in the order of the tables, and gives out the master's codes.
 *
 * `ownerOf` tells whose a record is when its file does not.
 */
export function enterDefinitions(
  registry: Registry,
  sources: readonly TableIntake[],
  ownerOf: (source: TableIntake, record: number) => string | null,
): void {
  const field = registry.template.key[0] ?? '';
  const nth = new Map<string, number>();
  for (const source of sources) {
    const { intake, table } = source;
    const entities: Entity[] = [];
    const read = traitReader(registry, source, field);
    const isOwn = PARTNERS_OWN.has(registry.template.id);
    const shared = { find: scopesOf(intake), enter: scopesOf(intake) };
    for (let record = 0; record < table.size; record++) {
      const traits = read(record);
      const key = traits.code ?? keyWithoutCode(intake.id, traits.name, nth);
      const owner = isOwn ? (intake.partner ?? ownerOf(source, record)) : null;
      const scopes = isOwn ? { find: [owner ?? intake.id], enter: owner === null ? [] : [owner] } : shared;
      const entity = registry.define(scopes, traits, key);
      if (isOwn) registry.enter([intake.id], entity, traits);
      entities.push(entity);
    }
    source.entities = entities;
  }
  registry.assignCodes();
}

/** Records without a code are known by their name, and by their order among those of the same name in their file. */
function keyWithoutCode(file: string, name: string, nth: Map<string, number>): string {
  const key = `${file}\n${name}`;
  const before = nth.get(key) ?? 0;
  nth.set(key, before + 1);
  return `\n${name}\n${before}`;
}

/** Reads what a record of the table says about what it defines. */
function traitReader(
  registry: Registry,
  { table, template }: TableIntake,
  field: string,
): (record: number) => EntityTraits {
  const nameFields = [nameField(template), ...otherNameFields(template)].filter((id) =>
    table.columns.has(id),
  );
  return (record) => {
    const written = textOf(table, field, record);
    const isOutside = template.id === 'indicators' && written !== '' && !registry.isOwnCode(written);
    const names = nameFields.flatMap((id) => textsOf(table, id, record));
    return {
      code: isOutside || written === '' ? null : written,
      name: names.find((name) => name !== '') ?? '',
      aliases: names,
      external: textOf(table, 'external_code', record) || (isOutside ? written : null),
      number: organisationNumber(textOf(table, 'org_number', record)),
    };
  };
}
