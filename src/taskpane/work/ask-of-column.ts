import type { ColumnQuestion } from '../../core/consolidation/decisions/column-questions';
import type { FormChoice } from '../../core/consolidation/recipe-choices';
import type { Locale } from '../../core/model/locale';
import { templateById } from '../../core/templates/all-templates';
import { fieldsOf } from './column-matches';
import type { ChoiceLabel, GatherQuestion, QuestionAbout, QuestionChoice } from './gather-question';

/** Answers to what can be read in two ways. */
const READINGS: Readonly<
  Record<Exclude<ColumnQuestion['doubt'], 'field'>, readonly (readonly [ChoiceLabel, FormChoice['choice']])[]>
> = {
  number: [
    ['pointDecimal', { reading: { decimal: '.' } }],
    ['commaDecimal', { reading: { decimal: ',' } }],
  ],
  date: [
    ['dayFirst', { reading: { dates: 'day-month' } }],
    ['monthFirst', { reading: { dates: 'month-day' } }],
  ],
  scale: [
    ['asStored', { reading: { isMultiplied: false } }],
    ['multiplied', { reading: { isMultiplied: true } }],
  ],
};

/** The question about a column as the pane asks it. */
export function askOfColumn(question: ColumnQuestion, locale: Locale): GatherQuestion {
  const { doubt, template, field, headings } = question;
  const form = formOf(question);
  const choices: readonly (readonly [ChoiceLabel, FormChoice['choice']])[] =
    doubt === 'field'
      ? [
          ['yes', { field }],
          ['notCounted', { field: null }],
        ]
      : READINGS[doubt];
  return {
    id: [doubt, template, field, ...headings].join('\n'),
    about: aboutOf(question, form, locale),
    choices: choices.map(([label, choice]): QuestionChoice => ({
      label,
      answer: { kind: 'form', choice: { ...form, choice } },
    })),
  };
}

function formOf({ headings, template, columns, places: [first] }: ColumnQuestion): FormChoice {
  const { file = '', sheet = '' } = first ?? {};
  return { headings, template, columns, choice: {}, partner: '', file, sheet };
}

function aboutOf(question: ColumnQuestion, form: FormChoice, locale: Locale): QuestionAbout {
  const { doubt, template, field, columns, headings, samples, places, records, scale, by } = question;
  const column = {
    headings: columns.map((at) => headings[at] ?? ''),
    table: templateById(template).label[locale],
    ...{ samples, places, records },
  };
  if (doubt === 'scale')
    return { kind: doubt, ...column, factor: scale?.factor ?? 1, unit: scale?.text ?? '' };
  if (doubt !== 'field') return { kind: doubt, ...column };
  const fields = fieldsOf(template, locale);
  const name = fields.find(({ id }) => id === field)?.name ?? field;
  return { kind: doubt, ...column, field: name, by, fields, form };
}
