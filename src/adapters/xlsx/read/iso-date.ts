const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:[T ]?(\d{2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?)?(Z|[+-]\d{2}:\d{2})?$/;
const DURATION = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;
const DAY = 86_400_000;
const DAY_0_1900 = Date.UTC(1899, 11, 31);
const DAY_0_1904 = Date.UTC(1904, 0, 1);
const LAST_OF_FEBRUARY_1900 = 59;

/** How a workbook counts days. */
export interface DateSystem {
  readonly date1904: boolean;
  /** False where ISO dates know no 29 February 1900, as in strict files. */
  readonly isCompatible: boolean;
}

/** Serial number of an ISO 8601 date, time or both, as `t="d"` cells hold them; NaN when it is none. */
export function isoToSerial(text: string, { date1904, isCompatible }: DateSystem): number {
  const duration = DURATION.exec(text.trim());
  if (duration && text.length > 2) return durationInDays(duration);
  const found = ISO.exec(text.trim());
  if (!found || (found[1] === undefined && found[4] === undefined)) return NaN;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = found;
  if (Number(hours) > 24 || Number(minutes) > 59 || parseFloat(seconds) >= 61) return NaN;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))) / 86_400;
  if (year === undefined) return time;
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // Some engines take 30 February for a day of March.
  if (new Date(midnight).getUTCDate() !== Number(day)) return NaN;
  const days = Math.round((midnight - dayZero(date1904)) / DAY);
  // Excel writes its days 59 and 60 alike where ISO dates know no 29 February 1900; other readers agree on 60.
  if (!date1904 && !isCompatible && days === LAST_OF_FEBRUARY_1900) return days + 1 + time;
  // Excel's 1900 system counts a 29 February 1900 that never was: serial 60. It has no days before 0.
  return (!date1904 && (days >= 60 || days < 0) ? days + 1 : days) + time;
}

/** `PT25H30M` as days, which is how Excel counts elapsed time. */
function durationInDays([, days = '0', hours = '0', minutes = '0', seconds = '0']: RegExpExecArray): number {
  return Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function dayZero(date1904: boolean): number {
  return date1904 ? DAY_0_1904 : DAY_0_1900;
}
