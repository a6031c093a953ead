import type { Master } from '../../core/consolidation/master';
import type { Locale } from '../../core/model/locale';
import { labelOf } from '../../core/templates/all-lists';
import { templateById } from '../../core/templates/all-templates';
import type { TemplateDefinition } from '../../core/templates/template';

/** What the master's codes stand for. */
export function codeNames({ tables }: Master): Map<string, string> {
  const names = new Map<string, string>();
  for (const { template, rows } of tables.values()) {
    const { key, namingField } = templateById(template);
    const [code = ''] = key;
    if (key.length !== 1 || namingField === code) continue;
    for (const { values } of rows) {
      const name = values[namingField];
      if (typeof values[code] === 'string' && typeof name === 'string') names.set(values[code], name);
    }
  }
  return names;
}

/** A record's key with names instead of codes. */
export function withNames(key: string, names: ReadonlyMap<string, string>): string {
  return key
    .split(' · ')
    .map((part) => names.get(part) ?? part)
    .join(' · ');
}

/** A field's name and value as people know them. */
export function fieldText(
  template: TemplateDefinition | null,
  field: string,
  text: string,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): { readonly name: string; readonly text: string } {
  const column = template?.columns.find(({ id }) => id === field);
  if (!column) return { name: field, text };
  const { type } = column;
  const shown =
    type.kind === 'list' && text !== '' ? labelOf(type.list, text, locale) : (names.get(text) ?? text);
  return { name: column.label[locale], text: shown };
}
