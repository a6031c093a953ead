import type { NameChoice } from '../../entities/name-matcher';
import type { TemplateId } from '../../templates/template';
import { readPeriod } from '../../model/period-spellings';
import type { DraftRow } from '../draft';
import { placeOf } from '../findings';
import type { Decision } from './decision';

/** Earlier answers, ready to be asked for. */
export interface Settlements {
  readonly all: readonly Decision[];
  /** Choices about names of one template's things. */
  namesOf(template: TemplateId): readonly NameChoice[];
  /** Whether somebody chose this record of all with its key. */
  isChosen(template: TemplateId, draft: DraftRow): boolean;
  /** What somebody said about a file. */
  ofFile(file: string, id: string): 'count' | 'exclude' | null;
  /** Codes of the periods whose figures stay as they are. */
  readonly lockedPeriods: readonly string[];
}

/** Puts answers in order. */
export function settlementsOf(decisions: readonly Decision[]): Settlements {
  const answered = decisions.filter(({ choice }) => choice !== '');
  const chosen = new Map(
    answered
      .filter(({ kind }) => kind === 'conflict')
      .map(({ template, subject, choice }) => [`${template}\n${subject}`, choice]),
  );
  const files = new Map(
    answered.filter(({ kind }) => kind === 'submission').map(({ subject, choice }) => [subject, choice]),
  );
  return {
    all: answered,
    lockedPeriods: answered
      .filter(({ kind, choice }) => kind === 'period' && choice === 'locked')
      .map(({ subject }) => readPeriod(subject)?.code ?? subject),
    namesOf: (template) =>
      answered
        .filter((one) => one.kind === 'names' && one.template === template)
        .map(({ subject, other, choice }) => ({ name: subject, other, isSame: choice === 'same' })),
    isChosen: (template, draft) =>
      chosen.size > 0 && chosen.get(`${template}\n${shownKey(draft)}`) === placeText(draft),
    ofFile: (file, id) => {
      const choice = files.get(file) ?? files.get(id);
      return choice === 'count' || choice === 'exclude' ? choice : null;
    },
  };
}

/** A record's key as people can read it. */
export function shownKey({ key }: DraftRow): string {
  return key
    .split('\n')
    .filter((part) => part !== '')
    .join(' · ');
}

/** Where a record stands, so that it can be told from all others: `kv1.xlsx › Utfall › A7`. */
export function placeText({ source, record }: DraftRow): string {
  const { file = '', sheet = '', address = '' } = placeOf(source, record);
  return `${file} › ${sheet} › ${address}`;
}
