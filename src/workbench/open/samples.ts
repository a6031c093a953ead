/** Workbooks that the server offers, by the folder they come from. */
export interface SampleGroup {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly url: string }[];
}

export const loadSamples = async (): Promise<readonly SampleGroup[]> =>
  (await (await fetch('/samples.json')).json()) as readonly SampleGroup[];
