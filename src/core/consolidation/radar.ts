import { type DraftRow, type TableIntake } from './draft';
import { Fate } from './fate';
import { type Findings, placeOf } from './findings';
import { type Intake, isNewer } from './intake';
import { type OpenQuestion, question } from './decisions/decision';
import type { Settlements } from './decisions/settlements';
import { asText } from './record-tables';

/** Fewer figures than this may be the same by chance. */
const FEWEST = 8;
/** Share of the figures that must be those of another report. */
const SAME = 0.95;
/** A figure that so many reports have says nothing about where it came from. */
const COMMON = 40;

/** The figures of one file for one partner and period. */
interface Report {
  readonly intake: Intake;
  readonly partner: string;
  readonly period: string;
  /** Figure by what it is about, apart from partner and period. */
  readonly values: Map<string, number>;
  readonly drafts: DraftRow[];
}

/**
 * Finds figures that were sent before: those of an earlier period under a new one, or another partner's.
 *
 * They are set aside until somebody says that they count; gives the questions to ask.
 */
export function holdResent(
  sources: readonly TableIntake[],
  findings: Findings,
  settlements: Settlements,
): OpenQuestion[] {
  const reports = reportsOf(sources).filter(({ values }) => values.size >= FEWEST && isVaried(values));
  const byFigure = indexed(reports);
  const questions = new Map<string, OpenQuestion>();
  for (const report of reports) {
    const { file, id } = report.intake;
    const other = originOf(report, byFigure);
    if (!other || settlements.ofFile(file, id) === 'count') continue;
    const isOwn = other.partner === report.partner;
    const [first] = report.drafts;
    if (!first) continue;
    const at = placeOf(first.source, first.record);
    const params = { other: other.intake.file, period: other.period };
    findings.add(isOwn ? 'values-of-earlier-period' : 'values-of-another-partner', at, params, {
      value: report.period,
      count: report.drafts.length,
    });
    for (const draft of report.drafts) {
      draft.key = '';
      draft.fate = Fate.setAside(isOwn ? 'sent-before' : 'of-another-partner');
    }
    const because = `${other.intake.file}, ${other.period}`;
    questions.set(file, {
      decision: question('submission', '', file, because),
      records: (questions.get(file)?.records ?? 0) + report.drafts.length,
      reason: null,
      candidates: [],
    });
  }
  return [...questions.values()];
}

function reportsOf(sources: readonly TableIntake[]): Report[] {
  const reports = new Map<string, Report>();
  for (const { template, drafts, intake } of sources) {
    if (template.id !== 'observations') continue;
    const about = template.key.filter((field) => field !== 'partner_id' && field !== 'period');
    for (const draft of drafts) {
      const { value } = draft.values;
      if (draft.key === '' || typeof value !== 'number' || value === 0) continue;
      const [partner, period] = [asText(draft.values['partner_id']), asText(draft.values['period'])];
      const key = `${intake.id}\n${partner}\n${period}`;
      let report = reports.get(key);
      if (!report) {
        report = { intake, partner, period, values: new Map(), drafts: [] };
        reports.set(key, report);
      }
      report.values.set(about.map((field) => asText(draft.values[field])).join('\n'), value);
      report.drafts.push(draft);
    }
  }
  return [...reports.values()];
}

/** A report of one figure again and again, such as 100 everywhere, is like many others. */
function isVaried(values: ReadonlyMap<string, number>): boolean {
  return new Set(values.values()).size >= values.size / 2;
}

type Index = ReadonlyMap<string, readonly Report[]>;

function indexed(reports: readonly Report[]): Index {
  const index = new Map<string, Report[]>();
  for (const report of reports) {
    for (const [about, value] of report.values) {
      const key = `${about}\n${value}`;
      const known = index.get(key);
      if (known) known.push(report);
      else index.set(key, [report]);
    }
  }
  return index;
}

/** The report whose figures these are; null when they are their own. */
function originOf(report: Report, index: Index): Report | null {
  const shared = new Map<Report, number>();
  for (const [about, value] of report.values) {
    const others = index.get(`${about}\n${value}`) ?? [];
    if (others.length > COMMON) continue;
    for (const other of others) {
      if (isBefore(other, report)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  for (const [other, count] of shared) {
    if (count >= SAME * report.values.size && count >= SAME * other.values.size) return other;
  }
  return null;
}

/** Whether a report can be where another one's figures come from; two versions of one report are not. */
function isBefore(a: Report, b: Report): boolean {
  if (a.intake === b.intake) return false;
  if (a.partner === b.partner) return a.period < b.period;
  return a.period === b.period ? isNewer(b.intake, a.intake) : a.period < b.period;
}
