import type { CustomPartPlan } from '../../../../core/model/plan';
import { customParts } from '../../write/custom-parts';
import { Relationships } from '../../write/relationships';
import { Rel } from '../../write/xml-names';
import type { PackageDraft } from '../package/package-draft';
import type { PartRelationship } from '../package/relationships-draft';
import { attribute } from '../xml/attributes';
import { rootOf } from '../xml/xml-element';
import { cutOff } from './reachable-parts';

/** Sets custom parts by the namespace of their root: what is there gets the new content. */
export function setCustomParts(
  draft: PackageDraft,
  workbook: string,
  plans: readonly CustomPartPlan[],
): void {
  for (const plan of plans) {
    const [old] = partsOf(draft, workbook, plan.namespace);
    if (old) draft.set(old.target, plan.xml);
    else addPart(draft, workbook, plan);
  }
}

export function removeCustomParts(
  draft: PackageDraft,
  workbook: string,
  namespaces: readonly string[],
): void {
  for (const namespace of namespaces) {
    for (const { id } of partsOf(draft, workbook, namespace)) cutOff(draft, workbook, id);
  }
}

function partsOf(draft: PackageDraft, workbook: string, namespace: string): readonly PartRelationship[] {
  return draft
    .relationships(workbook)
    .filter(({ type, target }) => type === 'customXml' && draft.has(target))
    .filter(({ target }) => namespaceOf(draft.text(target)) === namespace);
}

function addPart(draft: PackageDraft, workbook: string, plan: CustomPartPlan): void {
  const number = draft.highestNumber(/^\/customXml\/item(?:Props)?(\d+)\.xml$/i) + 1;
  const parts = customParts([plan], new Relationships(), number);
  for (const { path, contentType, chunks } of parts) {
    draft.add(`/${path}`, contentType, [...chunks()].join(''));
  }
  draft.relate(workbook, Rel.customXml, `/${parts[0]?.path ?? ''}`);
}

function namespaceOf(xml: string): string | undefined {
  const root = rootOf(xml);
  return attribute(xml, root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`);
}
