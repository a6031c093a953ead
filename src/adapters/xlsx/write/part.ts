/** One file inside the package. Its text is made when it is written, so that only one part is in memory at a time. */
export interface Part {
  /** Without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  readonly chunks: () => Iterable<string>;
}

/** A part whose text is short enough to be one string. */
export function smallPart(path: string, contentType: string, xml: () => string): Part {
  return { path, contentType, chunks: () => [xml()] };
}
