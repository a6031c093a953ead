import type { TemplateId } from './template';

/** What became of a template's fields from one version to a later one. */
export interface Migration {
  readonly template: TemplateId;
  readonly from: string;
  readonly to: string;
  /** Old field ids and what they are called now; all others keep their ids. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Fields that came. */
  readonly added?: readonly string[];
  /** Old field ids that the template no longer has: what stands in them is kept beside. */
  readonly removed?: readonly string[];
}

/** Every migration, oldest first; a template that is still in its first version has none. */
export const migrations: readonly Migration[] = [
  { template: 'targets', from: '1.0.0', to: '1.1.0', renamed: {}, added: ['partner_id', 'geography'] },
];
