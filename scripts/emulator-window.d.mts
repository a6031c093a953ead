export function bootOffice(options: {
  readonly conversation: string;
  readonly locale: string;
  readonly connect: (post: (text: string) => void) => (text: string) => void;
}): Promise<{
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  stop(): void;
}>;
