import { type Records, rowsOf } from './rows-of';

/** A partner as the master knows it. */
export interface Partner {
  readonly code: string;
  readonly name: string;
}

/** The partner that is meant by a code, a name or one of its other names; null when nobody or several are. */
export function findPartner(records: Records, text: string): Partner | null {
  const wanted = folded(text);
  const found = rowsOf(records, 'stakeholders').filter((row) => {
    const names = [row['stakeholder_id'], row['organisation'], row['aliases']].flat();
    return names.some((name) => folded(String(name ?? '')) === wanted);
  });
  const [row] = found;
  if (!row || found.length > 1) return null;
  const code = String(row['stakeholder_id'] ?? '');
  return { code, name: String(row['organisation'] ?? code) };
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
