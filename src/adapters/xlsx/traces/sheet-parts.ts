/** A sheet's name and the part its cells stand in. */
export interface NamedSheet {
  readonly name: string;
  readonly part: string;
}
