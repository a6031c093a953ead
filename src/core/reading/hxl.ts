/** Attributes that say nothing about which field a column is. */
const NEUTRAL = /^(?:name|num|text|en|sv|fr|es|pt|ar|de|ru|uk|fa|so|am|ht|v_.*|i_.*)$/;

/** Whether a column's HXL tag means a field's tag: the same hashtag, and no attribute that makes it something else. */
export function hxlMeans(tag: string, fieldTag: string): boolean {
  const [column, field] = [parse(tag), parse(fieldTag)];
  if (!column || !field || column.hashtag !== field.hashtag) return false;
  const isExtra = (attribute: string) =>
    !field.attributes.has(attribute) && !NEUTRAL.test(attribute) && attribute !== column.hashtag;
  const isMissing = (attribute: string) => !column.attributes.has(attribute) && !NEUTRAL.test(attribute);
  return ![...column.attributes].some(isExtra) && ![...field.attributes].some(isMissing);
}

function parse(tag: string): { readonly hashtag: string; readonly attributes: Set<string> } | null {
  const found = /^#([a-z][\w]*)((?:\s*\+\s*[\w]+)*)\s*$/.exec(tag.trim().toLowerCase());
  if (!found) return null;
  const attributes = (found[2] ?? '').split('+').map((part) => part.trim());
  return { hashtag: found[1] ?? '', attributes: new Set(attributes.filter((part) => part !== '')) };
}
