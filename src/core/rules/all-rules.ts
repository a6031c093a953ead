import type { RuleUse } from '../templates/rule-use';
import type { ColumnType } from '../templates/template';
import { atMost } from './at-most';
import { codePattern } from './code-pattern';
import { conditionWording } from './condition-wording';
import { dateInFuture } from './date-in-future';
import { dateOrder } from './date-order';
import { email } from './email';
import { exactValue } from './exact-value';
import { geography } from './geography';
import { goalHasNumberAndYear } from './goal-has-number-and-year';
import { needsWith } from './needs-with';
import { noCycle } from './no-cycle';
import { noSelfReference } from './no-self-reference';
import { notAlsoIn } from './not-also-in';
import { organisationNumber } from './organisation-number';
import { partnerReportsIndicator } from './partner-reports-indicator';
import { periodInFuture } from './period-in-future';
import { progressFitsStatus } from './progress-fits-status';
import { range } from './range';
import { referenceExists } from './reference-exists';
import { required } from './required';
import { requiredIf } from './required-if';
import type { RuleKind } from './rule';
import { statusFitsDates } from './status-fits-dates';
import { type } from './type';
import { uniqueCode } from './unique-code';
import { uniqueKey } from './unique-key';
import { valueFitsMeasure } from './value-fits-measure';
import { valueFitsRatio } from './value-fits-ratio';
import { wholeNumber } from './whole-number';

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
};

/** Every rule, each once: those of columns first, then those that templates ask for. */
export const allRules: readonly RuleKind[] = [
  ...new Set([...everyColumn, ...Object.values(byColumnType).flat(), ...Object.values(byUse)]),
];
