import type { TemplateDefinition, TemplateId } from '../templates/template';
import { valueChanges } from './changes';
import { reportConflicts } from './conflicts';
import { checkTotals, type ControlSum } from './control-totals';
import { type TableIntake, type TablesByIntake, tablesByIntake } from './draft';
import type { Entity } from './entity';
import type { Findings } from './findings';
import { findHome } from './home';
import type { Intake } from './intake';
import { holdLocked, lockedFigures, withLocked } from './locked-figures';
import { markCells } from './mark-cells';
import type { MasterTable } from './master';
import { masterTable, spokenOfOnly } from './master-rows';
import { type MergedTable, mergeTable } from './merge';
import { ownTexts } from './own-texts';
import { findOwners } from './owners';
import { asText, nameOf, textOf } from './record-tables';
import { draftRecords } from './records';
import { type ReferencePlace, References } from './references';
import { enterDefinitions, makeRegistries, type Registries } from './registries';
import { conflictQuestions, nameQuestions } from './decisions/open-questions';
import type { OpenQuestion } from './decisions/decision';
import type { Settlements } from './decisions/settlements';
import { holdResent } from './radar';
import type { Registry } from './registry';
import { type Supersession, withdrawAbsent } from './resubmission';
import type { ConsolidateOptions, ValueChange } from './source';
import { dropWrongGuess } from './section-guesses';
import { ownerField } from './template-roles';

const ORGANISATIONS = ['stakeholders'] as const;

/** What the partners' tables have become. */
export interface Merged {
  readonly tables: ReadonlyMap<TemplateId, MasterTable>;
  readonly byIntake: TablesByIntake;
  readonly merged: ReadonlyMap<TemplateId, MergedTable>;
  readonly supersessions: readonly Supersession[];
  readonly changes: readonly ValueChange[];
  /** What nobody could settle for sure. */
  readonly questions: readonly OpenQuestion[];
  readonly controlSums: readonly ControlSum[];
}

/** Brings read tables together: whose they are, what their codes and names mean, and which record of each key is kept. */
export function mergeIntakes(
  intakes: readonly Intake[],
  templates: readonly TemplateDefinition[],
  findings: Findings,
  {
    locale,
    catalogs,
    settlements,
    earlier = null,
  }: Pick<ConsolidateOptions, 'locale' | 'catalogs' | 'earlier'> & {
    readonly settlements: Settlements;
  },
): Merged {
  const catalog = catalogs[locale];
  const sources = tableIntakes(intakes, templates);
  const byIntake = tablesByIntake(sources);
  const home = findHome(sources);
  if (home) home.isHome = true;
  // Shared definitions are entered first, so that they keep their codes.
  const byHome = [...sources].sort((a, b) => Number(b.intake.isHome) - Number(a.intake.isHome));
  const registries = makeRegistries(templates, settlements, earlier);
  const references = new References(registries, home?.id ?? null, findings, locale);
  enterAll(byHome, registries, references, (partners) => {
    findOwners(byIntake, intakes, { partners, references, findings, ownTexts: ownTexts(templates) });
  });
  for (const source of byHome) draftRecords(source, references, catalog.consolidation.asWritten);
  for (const intake of intakes) intake.periods = periodsOf(intake, byIntake.get(intake) ?? []);
  const held = holdResent(sources, findings, settlements);
  const locked = lockedFigures(earlier, settlements, templates);
  holdLocked(sources, locked, findings);
  const supersessions = withdrawAbsent(sources, locked);
  const merged = new Map(
    templates.map(({ id }) => [id, mergeTable(id, ofTemplate(sources, id), settlements)] as const),
  );
  for (const table of merged.values()) reportConflicts(table, findings, locale);
  const controlSums = sources.flatMap((source) => {
    markCells(source);
    return checkTotals(source, findings);
  });
  const made = masterTables(templates, merged, references.used);
  const tables = withLocked(made, locked, merged.get('observations')?.kept ?? new Map(), earlier);
  const alike = [...registries.values()].flatMap((registry) =>
    nameQuestions(registry, ofTemplate(sources, registry.template.id), references.used, findings),
  );
  const questions = [...held, ...alike, ...conflictQuestions(merged)];
  const changes = sources.flatMap(valueChanges);
  return { tables, byIntake, merged, supersessions, changes, questions, controlSums };
}

function tableIntakes(intakes: readonly Intake[], templates: readonly TemplateDefinition[]): TableIntake[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  return intakes.flatMap((intake) =>
    intake.tables.flatMap((table) => {
      const template = byId.get(table.template);
      const sheet = intake.snapshot.sheets[table.sheet];
      if (!template || !sheet) return [];
      return {
        intake,
        table,
        template,
        sheetName: sheet.name,
        cells: sheet.cells,
        entities: [],
        drafts: [],
        rejected: new Map(),
        replaced: new Map(),
      };
    }),
  );
}

/** Organisations first: whose a file is decides what its codes mean. */
function enterAll(
  sources: readonly TableIntake[],
  registries: Registries,
  references: References,
  tellOwners: (partners: Registry) => void,
): void {
  const partners = registries.get('stakeholders');
  if (partners) {
    enterDefinitions(partners, ofTemplate(sources, 'stakeholders'), () => null);
    for (const source of sources) dropWrongGuess(source, references, 'stakeholders');
    tellOwners(partners);
  }
  const ownerOf = (source: TableIntake, record: number): string | null => {
    const field = ownerField(source.template.id);
    if (field === null) return null;
    const code = textOf(source.table, field, record);
    const name = nameOf(source.table, field, record);
    if (code === '' && name === '') return null;
    const place = { source, record, field, templates: ORGANISATIONS };
    return references.find(place, code, name)?.code ?? null;
  };
  for (const [id, registry] of registries) {
    if (id !== 'stakeholders') enterDefinitions(registry, ofTemplate(sources, id), ownerOf);
  }
  for (const source of sources) dropWrongGuess(source, references, 'indicators');
}

function masterTables(
  templates: readonly TemplateDefinition[],
  merged: ReadonlyMap<TemplateId, MergedTable>,
  used: ReadonlyMap<Entity, ReferencePlace>,
): Map<TemplateId, MasterTable> {
  const tables = new Map<TemplateId, MasterTable>();
  for (const template of templates) {
    const table = merged.get(template.id);
    if (!table) continue;
    const made = masterTable(template, table, spokenOfOnly(template.id, used, table.kept));
    if (made.rows.length > 0) tables.set(template.id, made);
  }
  return tables;
}

function ofTemplate(sources: readonly TableIntake[], id: TemplateId): TableIntake[] {
  return sources.filter(({ template }) => template.id === id);
}

function periodsOf(intake: Intake, sources: readonly TableIntake[]): string[] {
  const periods = new Set<string>(intake.statedPeriod === null ? [] : [intake.statedPeriod]);
  for (const source of sources) {
    if (source.template.id !== 'observations') continue;
    for (const { values } of source.drafts) {
      const period = asText(values['period']);
      if (period !== '') periods.add(period);
    }
  }
  return [...periods].sort();
}
