import type { CustomPartPlan } from '../../../core/model/plan';
import { type Part, smallPart } from './part';
import { Relationships } from './relationships';
import { plainAttribute } from './xml-escape';
import { Rel, Type } from './xml-names';

/** The parts for data of our own; the workbook points to each. */
export function customParts(
  plans: readonly CustomPartPlan[],
  workbook: Relationships,
  firstNumber = 1,
): readonly Part[] {
  return plans.flatMap(({ namespace, xml }, i) => {
    const number = firstNumber + i;
    const path = `customXml/item${number}.xml`;
    const properties = `itemProps${number}.xml`;
    workbook.add(Rel.customXml, `../${path}`);
    const relationships = new Relationships();
    relationships.add(Rel.customXmlProps, properties);
    return [
      smallPart(path, Type.xml, () => xml),
      smallPart(`customXml/${properties}`, Type.customXmlProps, () => propertiesXml(namespace, number)),
      relationships.part(path),
    ];
  });
}

function propertiesXml(namespace: string, number: number): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${guid(namespace, number)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${plainAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;
}

/** An id made of the namespace, so that the same plan gives the same file (32-bit FNV-1a, salted, four times). */
function guid(namespace: string, number: number): string {
  const hash = (salt: number) => {
    let value = 0x811c9dc5;
    for (const char of `${salt}:${number}:${namespace}`) {
      value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    }
    return value.toString(16).toUpperCase().padStart(8, '0');
  };
  const digits = [1, 2, 3, 4].map(hash).join('');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ];
  return `{${parts.join('-')}}`;
}
