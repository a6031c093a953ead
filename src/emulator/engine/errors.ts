/** A refusal as the host tells it to the client: a code of the API and a sentence. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
  }
}

/**
 * Sentences that Excel gives with its codes.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const messages: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'Cannot complete the operation. A table cannot overlap with merged cells.',
  NotImplemented: "The requested feature isn't implemented.",
  OverlappingTable: 'Cannot complete the operation. A table cannot overlap another table.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

/** The error for a code, with Excel's sentence or an own one. */
export function refuse(code: string, message?: string): HostError {
  return new HostError(code, message ?? messages[code] ?? code);
}

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

export const statusOf = (code: string): number => statuses[code] ?? 400;
