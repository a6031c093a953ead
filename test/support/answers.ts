import type { Analysis, Answer, AnswerCell } from '../../src/core/analyses/analysis';
import { factsOf } from '../../src/core/analyses/facts';
import { catalogs } from '../../src/core/i18n/catalogs';
import type { Locale } from '../../src/core/model/locale';
import type { TemplateId } from '../../src/core/templates/template';
import { masterOf } from './master';

/** What an analysis answers from text tables; null when it has nothing to say. */
export function answerOf(
  analysis: Analysis,
  tables: Partial<Record<TemplateId, string>>,
  locale: Locale = 'en',
): Answer | null {
  return analysis.answer(factsOf(masterOf(tables), locale), catalogs[locale].analyses);
}

/** The answer's table as plain values, by heading. */
export function tableOf({ columns, rows }: Answer): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ heading }, i) => [heading, plain(row[i] ?? null)])),
  );
}

function plain(cell: AnswerCell): unknown {
  return typeof cell === 'object' && cell !== null && 'style' in cell ? cell.value : cell;
}
