export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
