import type { Severity } from './severity';

/**
 * What a workbook can carry that its reader does not see, with how serious it is before sending. `error` must go,
 * `warning` is to be looked at, `info` is told. Codes are public: a rename needs an alias in docs/safe-to-send.md.
 */
export const AUDIT_SEVERITIES = {
  // sheets
  'hidden-sheet': 'error',
  'hidden-rows': 'error',
  'hidden-columns': 'error',
  'invisible-text': 'error',
  comment: 'error',
  // names and links
  'hidden-name': 'error',
  'outside-print-area': 'warning',
  'external-link': 'error',
  'file-path': 'error',
  // what is remembered of other data
  'chart-remembers-more': 'error',
  'small-count-in-chart': 'error',
  'pivot-cache': 'error',
  'query-cache': 'error',
  'revision-history': 'error',
  // further parts
  macro: 'error',
  'embedded-file': 'error',
  'custom-part': 'error',
  'unknown-part': 'warning',
  picture: 'warning',
  // people
  'personal-number': 'error',
  'email-address': 'error',
  'phone-number': 'error',
  'person-list': 'error',
  // what programs add when they save
  'document-property': 'error',
  'printer-settings': 'warning',
  'add-in-part': 'error',
  'saved-by': 'info',
} as const satisfies Record<string, Severity>;

export type AuditCode = keyof typeof AUDIT_SEVERITIES;

/** One thing a workbook carries; the sentence is written by the locale's catalogue. */
export interface AuditFinding {
  readonly code: AuditCode;
  readonly severity: Severity;
  readonly sheet?: string;
  /** The first place where it is. */
  readonly address?: string;
  /** What it is more closely, such as a name, a property or a part; never a personal number. */
  readonly detail: string;
  readonly count: number;
}
