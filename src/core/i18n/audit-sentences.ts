import type { AuditCode } from '../issues/audit-codes';
import type { Sentence } from './sentence';

/** What a sentence of the audit may say; '' for what is not known. */
export interface AuditAbout {
  readonly sheet: string;
  readonly address: string;
  readonly detail: string;
  readonly count: number;
  /** Smallest count of people that may be shown. */
  readonly k: number;
}

export type AuditSentences = Readonly<Record<AuditCode, (about: AuditAbout) => Sentence>>;
