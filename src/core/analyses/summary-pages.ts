import type { Master } from '../consolidation/master';
import { textOf, yesNoOf } from '../indicators/row-values';
import type { Catalog } from '../i18n/catalog';
import type { SheetPlan } from '../model/plan';
import type { Summary } from '../summary/summary';
import { periodText } from '../summary/words';
import { labelOf } from '../templates/all-lists';
import type { Analysis } from './analysis';
import { analysisSheet } from './analysis-sheet';
import { factsOf, type Facts } from './facts';
import { learning } from './pages/learning';
import { money } from './pages/money';
import { quadrants } from './pages/quadrants';
import { quality } from './pages/quality';
import { timeline } from './pages/timeline';

/** Pages of the summary that are answered as analyses are. */
const PAGES: readonly Analysis[] = [timeline, quadrants, money, quality, learning];

/**
 * The summary's pages about time, actors, money, data quality and learning.
 *
 * What leaves the initiative names on the map of actors only those who have said yes to it, and tells nothing of
 * single raters.
 */
export function summaryPages(master: Master, summary: Summary, { analyses: texts }: Catalog): SheetPlan[] {
  const { words, initiative, period, dataDate, edition, partners } = summary;
  const told = period ? periodText(words, period) : '';
  const frame = { texts, initiative, status: words.texts.status(initiative, told, dataDate, '') };
  const until = period?.end ?? '9999-12-31';
  const facts: Facts = { ...factsOf(master, words.locale), until, nameOf: partners.nameOf };
  const masked = edition ? maskedFacts(facts, words.texts.unnamed) : facts;
  return PAGES.flatMap((page) => {
    const answer = page.answer(page === quadrants ? masked : facts, texts);
    return answer ? [analysisSheet(page, answer, frame)] : [];
  });
}

/** Those who have not agreed to be named are told by their sector. */
function maskedFacts(facts: Facts, unnamed: (sector: string, number: number | null) => string): Facts {
  const counts = new Map<string, number>();
  const names = new Map(
    facts.rows('stakeholders').flatMap((row) => {
      if (yesNoOf(row, 'consent_public') === true) return [];
      const sector = labelOf('sector', textOf(row, 'sector'), facts.locale);
      const number = (counts.get(sector) ?? 0) + 1;
      counts.set(sector, number);
      return [[textOf(row, 'stakeholder_id'), unnamed(sector, number)] as const];
    }),
  );
  return {
    ...facts,
    rows: (template) => (template === 'ratings' ? [] : facts.rows(template)),
    nameOf: (code) => names.get(code) ?? facts.nameOf(code),
  };
}
