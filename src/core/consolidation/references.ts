import type { Place } from '../issues/issue';
import type { Locale } from '../model/locale';
import type { TemplateId } from '../templates/template';
import type { TableIntake } from './draft';
import type { Entity, EntityTraits } from './entity';
import { type Findings, placeOf } from './findings';
import { type Intake, scopesOf } from './intake';
import { organisationNumber } from '../entities/organisation-key';
import type { Registries } from './registries';
import { isSameOutside } from './entity';
import type { Registry } from './registry';
import { textKey } from '../entities/text-key';
import { NAMED_IN_PASSING } from './template-roles';

/** One word with a figure in it, such as `663` or `N00945`. */
const FOREIGN_CODE = /^\S{0,19}\d\S{0,19}$/;

/** Where a reference stands and what it may refer to. */
export interface ReferencePlace {
  readonly source: TableIntake;
  readonly record: number;
  readonly field: string;
  readonly templates: readonly TemplateId[];
}

/** Finds what partners' codes and names stand for, and enters what nobody has defined. */
export class References {
  /** Everything that was referred to, with the place of the first reference. */
  readonly used = new Map<Entity, ReferencePlace>();
  private readonly known = new Map<Intake, Map<readonly TemplateId[], Map<string, Entity | null>>>();

  constructor(
    private readonly registries: Registries,
    private readonly home: string | null,
    private readonly findings: Findings,
    private readonly locale: Locale,
  ) {}

  /** The entity of a reference; null when there is none. `code` and `name` as they stand, '' when absent. */
  find(place: ReferencePlace, written: string, named: string): Entity | null {
    const { source, templates } = place;
    // A column of names may hold codes of other systems.
    const [code, name] = written === '' && FOREIGN_CODE.test(named) ? [named, ''] : [written, named];
    const known = this.knownIn(source.intake, templates);
    const key = name === '' ? code : `${code}\n${name}`;
    let entity = known.get(key);
    if (entity === undefined) {
      entity = this.look(source, templates, code, name);
      if (entity) this.learn(source, entity, code, name);
      else entity = this.enter(place, code, name);
      known.set(key, entity);
      if (entity && !this.used.has(entity)) this.used.set(entity, place);
    }
    return entity;
  }

  /** Enters an organisation that is known by its name alone, whatever the name looks like. */
  introduce(place: ReferencePlace, name: string): Entity {
    const [registry] = this.of(place.templates);
    if (!registry) throw new Error(`No registry for ${place.templates.join(', ')}.`);
    const scopes = [place.source.intake.id];
    const traits = { code: null, name, aliases: [], external: null, number: null };
    const entity = registry.findName(scopes, name) ?? registry.addUndefined(scopes, traits);
    if (!this.used.has(entity)) this.used.set(entity, place);
    return entity;
  }

  /** True when the reference stands for something that is known already. */
  isKnown({ source, templates }: ReferencePlace, code: string, name: string): boolean {
    return this.look(source, templates, code, name) !== null;
  }

  /** True when the name is one that the entity is known by. */
  isCalled(source: TableIntake, entity: Entity, name: string): boolean {
    if (textKey(entity.name) === textKey(name)) return true;
    return this.registries.get(entity.template)?.findName(this.scopes(source), name) === entity;
  }

  /** True when the name is that of something else that is known: then it does not belong to the entity's code. */
  isOfAnother({ source, templates }: ReferencePlace, entity: Entity, name: string): boolean {
    const named = this.look(source, templates, '', name);
    return named !== null && named !== entity;
  }

  /** Keeps a foreign code, and the name of something that had none. */
  private learn(source: TableIntake, entity: Entity, code: string, name: string): void {
    const registry = this.registries.get(entity.template);
    if (!registry) return;
    const traits = traitsOf(registry, code, name);
    const known = entity.name === '' ? name : entity.name;
    registry.enter([source.intake.id], entity, { ...traits, name: known });
  }

  /** What was found before: partners repeat a few names thousands of times. */
  private knownIn(intake: Intake, templates: readonly TemplateId[]): Map<string, Entity | null> {
    let ofFile = this.known.get(intake);
    if (!ofFile)
      this.known.set(intake, (ofFile = new Map<readonly TemplateId[], Map<string, Entity | null>>()));
    let known = ofFile.get(templates);
    if (!known) ofFile.set(templates, (known = new Map<string, Entity | null>()));
    return known;
  }

  private scopes(source: TableIntake): readonly string[] {
    return [...scopesOf(source.intake), ...(this.home === null ? [] : [this.home])];
  }

  private look(
    source: TableIntake,
    templates: readonly TemplateId[],
    code: string,
    name: string,
  ): Entity | null {
    const scopes = this.scopes(source);
    for (const registry of this.of(templates)) {
      const byCode = code === '' ? null : (registry.findCode(scopes, code) ?? registry.findExternal(code));
      if (byCode) return byCode;
      const isForeign = code !== '' && !registry.isOwnCode(code);
      const called = name !== '' ? name : isForeign ? code : '';
      const byName = called === '' ? null : registry.findName(scopes, called);
      if (byName && isSameOutside(byName, traitsOf(registry, code, name).external)) return byName;
    }
    return null;
  }

  private enter(
    { source, record, field, templates }: ReferencePlace,
    code: string,
    name: string,
  ): Entity | null {
    const registries = this.of(templates);
    const registry = registries.find((one) => one.isOwnCode(code)) ?? registries[0];
    const at = placeOf(source, record, field);
    // No organisation is called 12 or MLI-14/65910.
    const isNobody =
      registry?.template.id === 'stakeholders' && !registry.isOwnCode(code) && FOREIGN_CODE.test(code);
    if (!registry || isNobody || !NAMED_IN_PASSING.has(registry.template.id)) {
      const sheet = registry?.template.tab[this.locale] ?? '';
      this.findings.add('reference-missing', at, { code: code || name, sheet });
      return null;
    }
    const traits = traitsOf(registry, code, name);
    const entity = registry.addUndefined([source.intake.id], traits);
    this.tell(registry, entity, at);
    return entity;
  }

  private tell(registry: Registry, entity: Entity, at: Place): void {
    const label = entity.name || entity.external || entity.code;
    if (registry.template.id === 'indicators') {
      this.findings.add('definition-missing', at, { indicator: label }, { value: label });
    } else if (
      registry.template.id === 'stakeholders' &&
      registry.entities.some(({ isDefined }) => isDefined)
    ) {
      this.findings.add('partner-unknown', at, {}, { value: label });
    } else {
      this.findings.count('code-minted', at, { code: entity.code }, { value: label });
    }
  }

  private of(templates: readonly TemplateId[]): Registry[] {
    return templates.flatMap((id) => this.registries.get(id) ?? []);
  }
}

/** What is known of something by a code or a name alone: an indicator's foreign code is kept as its outside code. */
function traitsOf(registry: Registry, code: string, name: string): EntityTraits {
  const isOwn = registry.isOwnCode(code);
  const isOutside = !isOwn && registry.template.id === 'indicators' && FOREIGN_CODE.test(code);
  const written = name !== '' ? name : isOwn || isOutside ? '' : code;
  return {
    code: isOwn ? code : null,
    name: written,
    aliases: [],
    external: isOutside ? code : null,
    number: organisationNumber(code) ?? organisationNumber(name),
  };
}
