import { type Period, periodFromCode } from '../model/period';
import type { TemplateDefinition, TemplateId } from '../templates/template';
import type { Settlements } from './decisions/settlements';
import type { TableIntake } from './draft';
import { Fate } from './fate';
import { type Findings, placeOf } from './findings';
import type { Master, MasterRow, MasterTable, Submission } from './master';
import { differingField } from './merge';
import { asText } from './record-tables';
import { recordKey } from './records';

/** Figures of periods that are locked: they stay as the last master has them, whatever the files say now. */
export interface LockedFigures {
  readonly isLocked: (period: string) => boolean;
  /** The last master's figures of these periods by their key. */
  readonly rows: ReadonlyMap<string, MasterRow>;
}

const FIGURES: TemplateId = 'observations';
/** What a figure refers to, and the template that defines it. */
const REFERRED: readonly (readonly [field: string, template: TemplateId])[] = [
  ['partner_id', 'stakeholders'],
  ['indicator_id', 'indicators'],
];

/** @param earlier the master that was made last; without one nothing is locked yet. */
export function lockedFigures(
  earlier: Master | null,
  settlements: Settlements,
  templates: readonly TemplateDefinition[],
): LockedFigures {
  const locked = settlements.lockedPeriods.flatMap((code) => periodFromCode(code) ?? []);
  const template = templates.find(({ id }) => id === FIGURES);
  if (earlier === null || locked.length === 0 || !template) return { isLocked: () => false, rows: new Map() };
  const known = new Map<string, boolean>();
  const isLocked = (code: string) => {
    let is = known.get(code);
    if (is === undefined) known.set(code, (is = isWithinAny(periodFromCode(code), locked)));
    return is;
  };
  const rows = (earlier.tables.get(FIGURES)?.rows ?? []).filter(({ values }) =>
    isLocked(asText(values['period'])),
  );
  return { isLocked, rows: new Map(rows.map((row) => [recordKey(row.values, template.key), row])) };
}

function isWithinAny(period: Period | null, locked: readonly Period[]): boolean {
  return period !== null && locked.some(({ start, end }) => period.start >= start && period.end <= end);
}

/** Sets aside what files now say otherwise, or for the first time, about a locked period. */
export function holdLocked(
  sources: readonly TableIntake[],
  { isLocked, rows }: LockedFigures,
  findings: Findings,
): void {
  for (const source of sources) {
    if (source.template.id !== FIGURES) continue;
    for (const draft of source.drafts) {
      const period = asText(draft.values['period']);
      if (draft.key === '' || !isLocked(period)) continue;
      const row = rows.get(draft.key);
      if (row && differingField(draft.values, row.values) === null) continue;
      findings.count('period-locked', placeOf(source, draft.record, 'value'), { period });
      draft.key = '';
      draft.fate = Fate.setAside('period-locked');
    }
  }
}

/** The master's tables with locked figures that no file has any more, and with what these refer to. */
export function withLocked(
  tables: ReadonlyMap<TemplateId, MasterTable>,
  { rows }: LockedFigures,
  kept: ReadonlyMap<string, unknown>,
  earlier: Master | null,
): ReadonlyMap<TemplateId, MasterTable> {
  const carried = [...rows].flatMap(([key, row]) => (kept.has(key) ? [] : row));
  if (carried.length === 0 || earlier === null) return tables;
  const added = new Map<TemplateId, readonly MasterRow[]>([[FIGURES, carried]]);
  for (const [field, template] of REFERRED) {
    const codeOf = ({ values }: MasterRow) =>
      asText(values[field === 'partner_id' ? 'stakeholder_id' : field]);
    const there = new Set((tables.get(template)?.rows ?? []).map(codeOf));
    const needed = new Set(
      carried.map(({ values }) => asText(values[field])).filter((code) => !there.has(code)),
    );
    added.set(
      template,
      (earlier.tables.get(template)?.rows ?? []).filter((row) => needed.has(codeOf(row))),
    );
  }
  const all = new Map(tables);
  for (const [template, more] of added) {
    if (more.length > 0)
      all.set(template, { template, rows: [...(tables.get(template)?.rows ?? []), ...more] });
  }
  return all;
}

/** The files of the last master whose locked figures are still in this one and that are not among the files now. */
export function lockedSubmissions(
  tables: ReadonlyMap<TemplateId, MasterTable>,
  submissions: readonly Submission[],
  earlier: Master | null,
): Submission[] {
  const there = new Set(submissions.map(({ id }) => id));
  const used = new Set((tables.get(FIGURES)?.rows ?? []).map(({ source }) => source.submission));
  return (earlier?.submissions ?? [])
    .filter(({ id }) => used.has(id) && !there.has(id))
    .map((submission) => ({ ...submission, status: 'locked', sheets: [] }));
}
