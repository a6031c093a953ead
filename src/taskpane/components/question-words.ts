import type { gathering } from '../../core/i18n/en/gathering';
import type { GatherQuestion, QuestionChoice } from '../work/gather-question';

type Words = (typeof gathering)['questions'];
type Mapping = (typeof gathering)['mapping'];

/** The question itself. */
export function questionText({ about }: GatherQuestion, { texts }: Words): string {
  switch (about.kind) {
    case 'field':
      return texts.field(about.headings.join(' · '), about.field, about.table);
    case 'number':
    case 'date':
      return texts[about.kind](about.headings.join(' · '), about.samples[0] ?? '');
    case 'scale':
      return texts.scale(about.headings.join(' · '), about.unit);
    case 'names':
      return texts.names(about.one, about.other);
    case 'conflict':
      return texts.conflict(about.record, about.table);
    case 'submission':
      return texts.submission(about.file);
  }
}

/** What helps to answer, line by line. */
export function evidence({ about }: GatherQuestion, words: Words, mapping: Mapping): string[] {
  switch (about.kind) {
    case 'names':
      return about.isOtherBody ? [words.isOtherBody] : [];
    case 'conflict':
      return [];
    case 'submission':
      return [words.because(about.records, about.because)];
    default: {
      const [first, ...others] = about.places;
      const place = first ? words.place(first.file, first.sheet, first.address) : '';
      const reason =
        about.kind === 'field' && about.by !== null ? [mapping.because(mapping.why[about.by])] : [];
      return [
        others.length > 0 ? `${place} ${words.morePlaces(others.length)}` : place,
        ...(about.samples.length > 0 ? [words.samples(about.samples.join(' · '))] : []),
        ...reason,
      ];
    }
  }
}

/** What an answer is called. */
export function choiceText({ about }: GatherQuestion, choice: QuestionChoice, { choices }: Words): string {
  switch (choice.label) {
    case 'record':
      return choice.place ?? '';
    case 'multiplied':
      return choices.multiplied(about.kind === 'scale' ? about.factor : 1);
    case 'pointDecimal':
      return choices.number(readAs(about, '.'));
    case 'commaDecimal':
      return choices.number(readAs(about, ','));
    default:
      return choices[choice.label];
  }
}

function readAs(about: GatherQuestion['about'], mark: ',' | '.'): number {
  const sample = about.kind === 'number' ? (about.samples[0] ?? '') : '';
  const [number = ''] = /\d[\d.,]*/.exec(sample) ?? [];
  return Number(number.replaceAll(mark === ',' ? '.' : ',', '').replace(mark, '.'));
}
