const CODE = /^[A-ZÅÄÖ]{2,4}-\d{2,4}[a-z]?$/;

/** True for a code such as `ACT-001` or `OUT-02b`. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** The code that was probably meant by `act 001`, `ACT_001` or `act001`; null when it cannot be told. */
export function nearestCode(text: string, prefix: string): string | null {
  const found = /^([A-ZÅÄÖ]{2,4})[\s_.–-]*(\d{2,4})([A-Z]?)$/.exec(text.trim().toUpperCase());
  if (!found) return null;
  const [, letters = '', digits = '', variant = ''] = found;
  return letters === prefix ? `${letters}-${digits}${variant.toLowerCase()}` : null;
}
