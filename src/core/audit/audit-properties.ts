import { summaryProperty } from '../consolidation/own-workbook';
import type { AuditFinding } from '../issues/audit-codes';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { PropertyTrace, WorkbookTraces } from '../model/workbook-traces';
import { finding } from './finding';

/** Properties that programs keep for themselves and that tell of nobody. */
const PLAIN = new Set([
  'title',
  'created',
  'modified',
  'language',
  'revision',
  'Application',
  'AppVersion',
  'DocSecurity',
  'ScaleCrop',
  'HeadingPairs',
  'TitlesOfParts',
  'LinksUpToDate',
  'SharedDoc',
  'HyperlinksChanged',
  'TotalTime',
  'Template',
  'version',
]);
const MAKER = 'Samverka';

/** Who wrote the workbook and where, by what its properties, its lists of people and its folders say. */
export function auditProperties({ properties }: WorkbookSnapshot, traces: WorkbookTraces): AuditFinding[] {
  const { application } = properties;
  return [
    ...traces.properties
      .filter((each) => !isPlain(each))
      .map(({ name, value }) => finding('document-property', { detail: `${name}: ${value}` })),
    ...traces.paths.map((path) => finding('file-path', { detail: path })),
    ...(traces.persons.length > 0
      ? [finding('person-list', { detail: traces.persons.join(', '), count: traces.persons.length })]
      : []),
    ...(application !== undefined && application !== MAKER
      ? [finding('saved-by', { detail: application })]
      : []),
  ];
}

function isPlain({ name, value, isCustom }: PropertyTrace): boolean {
  if (isCustom) return Object.entries(summaryProperty).some(([own, kind]) => own === name && kind === value);
  // What names the program is no person.
  return PLAIN.has(name) || value === MAKER;
}
