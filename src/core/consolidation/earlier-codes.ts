import { organisationNumber } from '../entities/organisation-key';
import type { NameChoice } from '../entities/name-matcher';
import { textKey } from '../entities/text-key';
import type { TemplateDefinition } from '../templates/template';
import { codeColumn } from './codes';
import type { Entity } from './entity';
import type { MasterTable } from './master';
import { NameIndex } from './name-index';
import { nameField, otherNameFields } from './naming';
import { asText } from './record-tables';
import { ownerField, PARTNERS_OWN } from './template-roles';

/**
 * The codes that the last master gave to one template's things.
 *
 * A thing keeps its code whatever files come and go: other sheets, charts and people refer to it.
 */
export class EarlierCodes {
  readonly codes: ReadonlySet<string>;
  /** Names of things that were only spoken of, by their codes: they come after those that files define. */
  readonly spokenOf: ReadonlyMap<string, string>;
  private readonly byName = new Map<string, string[]>();
  private readonly byExternal = new Map<string, string>();
  private readonly names: NameIndex | null;

  /** @param table what the last master holds of the template; undefined when it holds nothing or there is none. */
  constructor(template: TemplateDefinition, table: MasterTable | undefined, choices: readonly NameChoice[]) {
    const isShared = !PARTNERS_OWN.has(template.id);
    const column = codeColumn(template);
    const owner = ownerField(template.id);
    const codes = new Set<string>();
    const spokenOf = new Map<string, string>();
    this.names = isShared && table ? new NameIndex(template.id === 'stakeholders', choices) : null;
    for (const { values, source } of table?.rows ?? []) {
      const code = asText(values[column?.field ?? '']);
      if (code === '') continue;
      codes.add(code);
      const name = asText(values[nameField(template)]);
      if (source.submission === null) spokenOf.set(code, name);
      const external = asText(values['external_code']);
      if (external !== '') this.byExternal.set(external, code);
      const known = keyOf(isShared || owner === null ? '' : asText(values[owner]), name);
      this.byName.set(known, [...(this.byName.get(known) ?? []), code]);
      const number = organisationNumber(asText(values['org_number']));
      const entity = {
        template: template.id,
        code,
        wanted: null,
        name,
        external: null,
        number,
        isDefined: true,
      };
      const aliases = otherNameFields(template)
        .flatMap((field) => values[field] ?? [])
        .map(String);
      if (name !== '') this.names?.add(entity, { code, name, aliases, external: null, number });
    }
    this.codes = codes;
    this.spokenOf = spokenOf;
  }

  /** Codes that the thing may have had, the likeliest first. */
  of({ name, external, number }: Entity, owner: string): readonly string[] {
    const outside = external === null ? undefined : this.byExternal.get(external);
    const alike = name === '' ? null : this.names?.find({ name, number });
    const exact = this.byName.get(keyOf(this.names ? '' : owner, name)) ?? [];
    return [...(outside === undefined ? [] : [outside]), ...(alike ? [alike.code] : []), ...exact];
  }
}

function keyOf(owner: string, name: string): string {
  return `${owner}\n${textKey(name)}`;
}
