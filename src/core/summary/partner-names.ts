import type { Master } from '../consolidation/master';
import { textOf, yesNoOf } from '../indicators/row-values';
import { labelOf } from '../templates/all-lists';
import type { Words } from './words';

/** How partners are called in a workbook that leaves the backbone. */
export interface PartnerNames {
  /** What to call the partner with the code. */
  readonly nameOf: (code: string) => string;
  /** Whether the partner has said that it may not be named. */
  readonly isUnnamed: (code: string) => boolean;
  readonly unnamed: number;
  /** Partners who have not said either way. */
  readonly undecided: number;
}

/** Names by the master's stakeholders; who may not be named is shown by sector only. */
export function partnerNames(master: Master, words: Words): PartnerNames {
  const rows = master.tables.get('stakeholders')?.rows ?? [];
  const refusing = rows.filter((row) => yesNoOf(row, 'consent_public') === false);
  const sectorOf = (row: (typeof rows)[number]) => {
    const code = textOf(row, 'sector');
    return code === '' ? '' : labelOf('sector', code, words.locale);
  };
  const sectors = refusing.map(sectorOf);
  const hidden = new Map(
    refusing.map((row, i) => {
      const sector = sectors[i] ?? '';
      const alike = sectors.filter((each) => each === sector).length;
      const number = sectors.slice(0, i + 1).filter((each) => each === sector).length;
      return [textOf(row, 'stakeholder_id'), words.texts.unnamed(sector, alike > 1 ? number : null)];
    }),
  );
  const shown = new Map(rows.map((row) => [textOf(row, 'stakeholder_id'), textOf(row, 'organisation')]));
  return {
    nameOf: (code) => hidden.get(code) ?? (shown.get(code) || code || words.texts.unknownPartner),
    isUnnamed: (code) => hidden.has(code),
    unnamed: hidden.size,
    undecided: rows.filter((row) => yesNoOf(row, 'consent_public') === null).length,
  };
}
