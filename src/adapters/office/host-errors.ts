import type { Refusal, RefusalCode } from '../../core/issues/refusal';

/** An error as Office.js throws it: `OfficeExtension.Error`. */
interface HostError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Codes of Office.js and what they mean to a person; all others are `host-refused`. */
const refusalCodes: Readonly<Record<string, RefusalCode>> = {
  ActivityLimitReached: 'host-busy',
  TooManyIncompleteRequests: 'host-busy',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  InvalidOrTimedOutSession: 'session-lost',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  ApiNotFound: 'host-too-old',
  ApiNotAvailable: 'host-too-old',
  AccessDenied: 'sheet-protected',
};

/** The refusal an error of Office.js stands for; null when it is no such error but a defect of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (!isHostError(error)) return null;
  const place = error.debugInfo?.errorLocation ?? '';
  return {
    code: refusalCodes[error.code] ?? existing(error.code, place) ?? 'host-refused',
    params: { host: error.code, ...(place !== '' && { at: place }) },
  };
}

function existing(code: string, place: string): RefusalCode | undefined {
  if (code !== 'ItemAlreadyExists') return undefined;
  if (place.startsWith('Worksheet')) return 'sheet-exists';
  return place.startsWith('Comment') || place.startsWith('Note') ? 'note-exists' : undefined;
}

/** True when the host asked to be left alone for a while and has done nothing. */
export function isThrottled(refusal: Refusal): boolean {
  return refusal.code === 'host-busy';
}

/** The library's class is not there before it is loaded, so its errors are known by their name. */
function isHostError(error: unknown): error is HostError {
  return error instanceof Error && error.name === 'RichApi.Error' && 'code' in error;
}
