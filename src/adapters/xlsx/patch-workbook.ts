import { type Result, done, refused } from '../../core/issues/refusal';
import type { Patch } from '../../core/model/patch';
import { ReadRefusal } from './read/read-refusal';
import { patchedPackage } from './patch/patched-package';

/**
 * The bytes of a workbook with the patch in it. Parts the patch does not concern are copied as they are, compressed
 * bytes and all; sheets it concerns keep every byte that is not its own.
 *
 * Refused by name when something of the workbook could not be kept. New texts stand in their cells, so that the list
 * of shared texts stays as it is; the list of the order formulas were calculated in is dropped when formulas come or
 * go, and Excel makes it anew.
 */
export function patchWorkbook(bytes: Uint8Array, patch: Patch): Result<Uint8Array> {
  try {
    return done(patchedPackage(bytes, patch));
  } catch (error) {
    if (!(error instanceof ReadRefusal)) throw error;
    return refused({ code: error.code, ...(error.params && { params: error.params }) });
  }
}
