import type { TemplateId } from '../template';

/** Headings in one further language: template, then field, then what people write above its column. */
export type FurtherAliases = Partial<
  Readonly<Record<TemplateId, Readonly<Record<string, readonly string[]>>>>
>;
