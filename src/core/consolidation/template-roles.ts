import type { TemplateDefinition, TemplateId } from '../templates/template';
import type { SetAsideReason } from './fate';

/** Templates whose records belong to the partner who sends them; all others hold what is shared by everybody. */
export const PARTNERS_OWN: ReadonlySet<TemplateId> = new Set(['activities', 'observations']);

/** Templates of which something only spoken of is entered as a record with its code and name. */
export const NAMED_IN_PASSING: ReadonlySet<TemplateId> = new Set([
  'stakeholders',
  'indicators',
  'outcomes',
  'strategies',
]);

/** Templates whose records share names as a matter of course: every meeting of a group is called by the group. */
export const NAMES_RECUR: ReadonlySet<TemplateId> = new Set(['meetings']);

/** The field that says whose record it is; strongest first. */
export const OWNER_FIELDS: readonly (readonly [TemplateId, string])[] = [
  ['observations', 'partner_id'],
  ['activities', 'lead_partner_id'],
  ['targets', 'partner_id'],
];

/** Why a record without this key field cannot be brought in. */
export const MISSING_KEY_REASONS: Readonly<Record<string, SetAsideReason>> = {
  partner_id: 'no-partner',
  indicator_id: 'no-indicator',
  period: 'no-period',
};

/** The field that says whose record of this template it is; null when it belongs to nobody. */
export function ownerField(template: TemplateId): string | null {
  return OWNER_FIELDS.find(([id]) => id === template)?.[1] ?? null;
}

/** Key fields without which a record has no place in the master. */
export function neededKeyFields(template: TemplateDefinition): readonly string[] {
  return template.key.filter(
    (field) =>
      field in MISSING_KEY_REASONS && template.columns.find(({ id }) => id === field)?.required === 'yes',
  );
}
