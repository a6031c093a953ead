import { joinReports, makeReport } from '../issues/report';
import { withSynonyms } from '../reading/synonyms';
import { validate } from '../validation/validate';
import { columnQuestions } from './decisions/column-questions';
import { unanswered, withAnswers } from './decisions/decision';
import { settlementsOf } from './decisions/settlements';
import { reportLapsedSignOffs } from './decisions/sign-offs';
import { Findings } from './findings';
import type { Intake } from './intake';
import { lockedSubmissions } from './locked-figures';
import { mappingsOf } from './mappings';
import type { Master, Submission } from './master';
import { mergeIntakes, type Merged } from './pipeline';
import { makeIntakes } from './read-intake';
import { asText } from './record-tables';
import { setAsideCells } from './set-aside';
import { settledHere } from './settled-here';
import type { Consolidation, ConsolidateOptions, Source } from './source';
import { submissionsOf } from './submissions';

/**
 * Brings partners' workbooks together in one master; what does not fit is set aside with its reason.
 *
 * The same files give the same result in whatever order they come.
 */
export function consolidate(sources: readonly Source[], given: ConsolidateOptions): Consolidation {
  const recipes = given.recipes ?? { recipes: [], synonyms: [] };
  const templates = withSynonyms(given.templates, recipes.synonyms);
  const options = { ...given, templates };
  const settlements = settlementsOf(options.decisions ?? []);
  const intakes = makeIntakes(sources, options, settlements);
  const findings = new Findings();
  const refusals = refusedSubmissions(sources, findings);
  const merged = mergeIntakes(intakes, templates, findings, { ...options, settlements });
  const earlier = options.earlier ?? null;
  const read = submissionsOf(intakes, merged, findings);
  const submissions = [...read, ...lockedSubmissions(merged.tables, read, earlier), ...refusals];
  reportLapsedSignOffs(settlements.all, read, findings);
  submissions.sort((a, b) => compareText(a.file, b.file) || compareText(a.id, b.id));
  const master: Master = {
    initiative: options.initiative ?? initiativeOf(merged),
    tables: merged.tables,
    submissions,
  };
  const checked = validate(
    intakes
      .filter(({ copyOf, isOurs, isExcluded }) => copyOf === null && !isOurs && !isExcluded)
      .map(workbookTables),
    {
      today: options.today,
      isSettled: settledHere(intakes, templates),
      template: (id) => templates.find((template) => template.id === id) ?? missing(id),
    },
  );
  return {
    master,
    setAside: intakes.flatMap((intake) =>
      intake.snapshot.sheets.flatMap((_, sheet) =>
        setAsideCells(intake, sheet, merged.byIntake.get(intake) ?? []),
      ),
    ),
    report: joinReports([makeReport(findings.issues), checked]),
    changes: merged.changes,
    recipes,
    mappings: mappingsOf(intakes),
    decisions: withAnswers(
      settlements.all,
      merged.questions.map(({ decision }) => decision),
    ),
    open: unanswered(settlements.all, merged.questions),
    columns: columnQuestions(intakes),
    controlSums: merged.controlSums,
    hashes: Object.fromEntries(intakes.map(({ id, hash }) => [id, hash])),
  };
}

function missing(id: string): never {
  throw new Error(`No template '${id}' was handed to consolidate.`);
}

/** Files that were refused are findings, not the end. */
function refusedSubmissions(sources: readonly Source[], findings: Findings): Submission[] {
  const refused = sources.flatMap((source) => ('refusal' in source ? source : []));
  return refused
    .sort((a, b) => compareText(a.file, b.file))
    .map(({ file, refusal }, i) => {
      findings.add('file-refused', { file }, { refusal: refusal.code });
      return {
        id: `REFUSED-${i + 1}`,
        file,
        partner: null,
        periods: [],
        modified: null,
        status: 'refused',
        sheets: [],
      };
    });
}

/** The name that the common agenda has for the initiative. */
function initiativeOf({ tables }: Merged): string {
  return asText(tables.get('agenda')?.rows[0]?.values['initiative_name']);
}

function workbookTables({ file, snapshot, tables, matches }: Intake) {
  return { file, sheets: snapshot.sheets, tables, matches };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
