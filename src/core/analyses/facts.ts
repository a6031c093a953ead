import type { Master, MasterRow } from '../consolidation/master';
import { textOf } from '../indicators/row-values';
import type { Locale } from '../model/locale';
import type { TemplateId } from '../templates/template';

/** A master as the analyses ask it. */
export interface Facts {
  readonly master: Master;
  readonly locale: Locale;
  readonly rows: (template: TemplateId) => readonly MasterRow[];
  /** ISO date of the last day told of. */
  readonly until: string;
  /** Name of an organisation by its code; the code where nobody gave a name. */
  readonly nameOf: (code: string) => string;
  /** What an outcome says by its code. */
  readonly outcomeOf: (code: string) => string;
}

/** The master with names looked up once. */
export function factsOf(master: Master, locale: Locale): Facts {
  const rows = (template: TemplateId) => master.tables.get(template)?.rows ?? [];
  const names = new Map(
    rows('stakeholders').map((row) => [textOf(row, 'stakeholder_id'), textOf(row, 'organisation')]),
  );
  const other = locale === 'en' ? 'sv' : 'en';
  const outcomes = new Map(
    rows('outcomes').map((row) => [
      textOf(row, 'outcome_id'),
      textOf(row, `statement_${locale}`) || textOf(row, `statement_${other}`),
    ]),
  );
  return {
    master,
    locale,
    until: '9999-12-31',
    rows,
    nameOf: (code) => names.get(code) || code,
    outcomeOf: (code) => outcomes.get(code) || code,
  };
}
