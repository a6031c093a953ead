import { gathering as english } from '../core/i18n/en/gathering';
import { gathering as swedish } from '../core/i18n/sv/gathering';
import { useTexts } from './services';

const TEXTS = { en: english, sv: swedish } as const;

/** The words for bringing files together; they are loaded with the part of the pane that needs them. */
export function useGatheringTexts(): typeof english {
  return TEXTS[useTexts().locale];
}
