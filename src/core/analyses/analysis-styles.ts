import type { CellStyle } from '../model/style-plan';
import { summaryStyles } from '../summary/summary-styles';

/** The summary's looks, and what the pages of analyses need besides. */
export const analysisStyles: Readonly<Record<string, CellStyle>> = {
  ...summaryStyles,
  titleWrapped: { ...summaryStyles['title'], wrap: true, vertical: 'top' },
  cellTextIndented: { ...summaryStyles['cellText'], indent: 2 },
  cellNoteIndented: { ...summaryStyles['cellNote'], indent: 2 },
};
