const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * ISO 8601 text of a serial number: `2024-01-31`, or `2024-01-31T13:30:00` when it has a time of day.
 *
 * In the 1900 system serials below 60 are one day later than plain counting gives, because Excel counts a
 * 29 February 1900 that never was; serial 60 is that day and is given as 1900-02-29, as Excel shows it.
 * Serials below 1 are times: `13:30:00`. Null outside Excel's range (year 9999).
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const time = isoTime(seconds % 86_400);
  if (day === 0 && !date1904) return time ?? '00:00:00';
  const date = isoDay(day, date1904);
  if (date === null) return null;
  return time === null ? date : `${date}T${time}`;
}

/** Serial number of an ISO date (`yyyy-mm-dd`) with an optional time; null when it is no date Excel can hold. */
export function isoToSerial(iso: string, date1904 = false): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?$/.exec(iso);
  if (!found) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = found;
  if (!date1904 && iso.startsWith('1900-02-29')) return 60;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (!isDay(utc, Number(year), Number(month), Number(day))) return null;
  const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const plain = (utc - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const counted = !date1904 && plain < 61 ? plain - 1 : plain;
  return counted < 0 || counted > 2_958_465 ? null : counted + fraction;
}

/** False for a 31 February, which counting moves on into March, and for years of two digits. */
function isDay(utc: number, year: number, month: number, day: number): boolean {
  const date = new Date(utc);
  return date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

function isoTime(seconds: number): string | null {
  if (seconds === 0) return null;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
}

/** Days of the 1900 system as text: the same ones come again and again. */
const days = new Map<number, string>();
const MOST_DAYS = 40_000;

function isoDay(day: number, date1904: boolean): string | null {
  if (day > 2_958_465) return null;
  if (date1904) return dayText(EPOCH_1904 + day * DAY);
  if (day === 60) return '1900-02-29';
  let text = days.get(day);
  if (text === undefined) {
    if (days.size >= MOST_DAYS) days.clear();
    days.set(day, (text = dayText(EPOCH_1900 + (day < 60 ? day + 1 : day) * DAY)));
  }
  return text;
}

function dayText(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}
