/** Codes of the Swedish counties; a municipality's code begins with its county's. */
const COUNTIES = new Set([
  ...['01', '03', '04', '05', '06', '07', '08', '09', '10', '12', '13', '14'],
  ...['17', '18', '19', '20', '21', '22', '23', '24', '25'],
]);

/** True for the code of a county (`12`) or a municipality (`1280`). */
export function isGeographyCode(text: string): boolean {
  return /^\d\d(\d\d)?$/.test(text) && COUNTIES.has(text.slice(0, 2));
}

/** The code that was meant when a spreadsheet has dropped the leading zero (`180` → `0180`); otherwise null. */
export function withLeadingZero(text: string): string | null {
  const padded = `0${text}`;
  return /^\d(\d\d)?$/.test(text) && isGeographyCode(padded) ? padded : null;
}
