import type { RuleUse } from '../templates/rule-use';
import type { ColumnType, TemplateDefinition } from '../templates/template';
import { atLeastOneOf } from './at-least-one-of';
import { atMost } from './at-most';
import { codePattern } from './code-pattern';
import { conditionWording } from './condition-wording';
import { coveredBy } from './covered-by';
import { dateInFuture } from './date-in-future';
import { dateOrder } from './date-order';
import { dependencyOrder } from './dependency-order';
import { differ } from './differ';
import { digitPattern } from './digit-pattern';
import { email } from './email';
import { endorsed } from './endorsed';
import { exactValue } from './exact-value';
import { fitsAgenda } from './fits-agenda';
import { geography } from './geography';
import { goalHasNumberAndYear } from './goal-has-number-and-year';
import { groupSize } from './group-size';
import { leadsToGoal } from './leads-to-goal';
import { levelShift } from './level-shift';
import { codeField } from './lookup';
import { needsWith } from './needs-with';
import { noCircleOfLinks } from './no-circle-of-links';
import { noCycle } from './no-cycle';
import { noSelfReference } from './no-self-reference';
import { notAlsoIn } from './not-also-in';
import { oneMeasure } from './one-measure';
import { organisationNumber } from './organisation-number';
import { outlier } from './outlier';
import { overdue } from './overdue';
import { partnerReportsIndicator } from './partner-reports-indicator';
import { pattern } from './pattern';
import { periodFitsFrequency } from './period-fits-frequency';
import { periodInFuture } from './period-in-future';
import { plausibleBounds } from './plausible-bounds';
import { progressFitsStatus } from './progress-fits-status';
import { range } from './range';
import { reciprocal } from './reciprocal';
import { referenceExists } from './reference-exists';
import { repeatedValues } from './repeated-values';
import { required } from './required';
import { requiredIf } from './required-if';
import { runningTotal } from './running-total';
import { staleRow } from './stale-row';
import { statusFitsDates } from './status-fits-dates';
import { sumToHundred } from './sum-to-hundred';
import { targetFitsDirection } from './target-fits-direction';
import { totalEqualsParts } from './total-equals-parts';
import { type } from './type';
import { uniqueCode } from './unique-code';
import { uniqueKey } from './unique-key';
import { fieldsOfUse } from './use-fields';
import { valueFitsMeasure } from './value-fits-measure';
import { valueFitsRatio } from './value-fits-ratio';
import { viewsDiffer } from './views-differ';
import { wholeNumber } from './whole-number';
import { withinHorizon } from './within-horizon';
import { yearAhead } from './year-ahead';
import { yesCount } from './yes-count';
import type { RuleKind } from './rule';

/** Rules every column is under, whatever its type. */
const everyColumn: readonly RuleKind[] = [required, type, exactValue];

/** Rules that follow from a column's type; a new type does not compile until it is thought of here. */
const byColumnType: Readonly<Record<ColumnType['kind'], readonly RuleKind[]>> = {
  text: [],
  texts: [],
  phone: [],
  yesNo: [],
  list: [],
  lists: [],
  period: [periodInFuture],
  code: [codePattern, uniqueCode],
  reference: [referenceExists],
  references: [referenceExists],
  integer: [wholeNumber, range],
  year: [wholeNumber, range],
  decimal: [range],
  money: [range],
  percent: [range],
  date: [dateInFuture],
  email: [email],
  orgNumber: [organisationNumber],
  geography: [geography],
};

/** Rules that templates ask for by name; a new name does not compile until it has its rule. */
const byUse: Readonly<Record<RuleUse['rule'], RuleKind>> = {
  'date-order': dateOrder,
  'at-most': atMost,
  'unique-key': uniqueKey,
  'no-self-reference': noSelfReference,
  'no-cycle': noCycle,
  'no-circle-of-links': noCircleOfLinks,
  'not-also-in': notAlsoIn,
  'required-if': requiredIf,
  'status-fits-dates': statusFitsDates,
  'progress-fits-status': progressFitsStatus,
  'needs-with': needsWith,
  'goal-has-number-and-year': goalHasNumberAndYear,
  'condition-wording': conditionWording,
  'value-fits-ratio': valueFitsRatio,
  'value-fits-measure': valueFitsMeasure,
  'partner-reports-indicator': partnerReportsIndicator,
  pattern,
  'at-least-one-of': atLeastOneOf,
  differ,
  'sum-to-hundred': sumToHundred,
  'stale-row': staleRow,
  overdue,
  'covered-by': coveredBy,
  'views-differ': viewsDiffer,
  reciprocal,
  'group-size': groupSize,
  'leads-to-goal': leadsToGoal,
  'year-ahead': yearAhead,
  'within-horizon': withinHorizon,
  'fits-agenda': fitsAgenda,
  endorsed,
  'yes-count': yesCount,
  'dependency-order': dependencyOrder,
  'one-measure': oneMeasure,
  'target-fits-direction': targetFitsDirection,
  'period-fits-frequency': periodFitsFrequency,
  'total-equals-parts': totalEqualsParts,
  'running-total': runningTotal,
  'plausible-bounds': plausibleBounds,
  outlier,
  'level-shift': levelShift,
  'repeated-values': repeatedValues,
  'digit-pattern': digitPattern,
};

/** Rules that compare the fields they name with the record's own code. */
const ofOwnCode: readonly RuleKind[] = [noSelfReference, noCycle];

/** True when what a rule finds in a table may be another after these fields have changed. */
export function dependsOn(
  rule: RuleKind,
  template: TemplateDefinition,
  fields: ReadonlySet<string>,
): boolean {
  if (everyColumn.includes(rule)) return true;
  for (const { id, type } of template.columns)
    if (fields.has(id) && byColumnType[type.kind].includes(rule)) return true;
  return template.rules.some((use) => {
    if (byUse[use.rule] !== rule) return false;
    if (ofOwnCode.includes(rule) && fields.has(codeField(template) ?? '')) return true;
    const named = fieldsOfUse(use);
    return named.length === 0 || named.some((field) => fields.has(field));
  });
}

/** Every rule, each once: those of columns first, then those that templates ask for. */
export const allRules: readonly RuleKind[] = [
  ...new Set([...everyColumn, ...Object.values(byColumnType).flat(), ...Object.values(byUse)]),
];
