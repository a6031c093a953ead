import { formatRange, intersects, type Range } from '../../../../core/model/address';
import type { ValidationPlan } from '../../../../core/model/plan';
import { subtractRange } from '../../../../core/model/subtract-range';
import { DEFAULT_LIMITS } from '../../read/limits';
import { RangeReader } from '../../read/ranges';
import { ReadRefusal } from '../../read/read-refusal';
import { cutFormula, shiftFormula } from '../../read/shift-formula';
import { dataValidationsXml } from '../../write/data-validations-xml';
import { cellText } from '../../write/xml-escape';
import { attribute, setAttribute } from '../xml/attributes';
import { prefixed } from '../xml/prefixed';
import {
  type XmlElement,
  childOf,
  childrenOf,
  contentOf,
  elementsNamed,
  rootOf,
  textOf,
} from '../xml/xml-element';
import type { SheetDraft } from './sheet-draft';

/** Gives cells their rules and takes from them what they had; of two for one cell the later counts. */
export function spliceValidations(sheet: SheetDraft, validations: readonly ValidationPlan[]): void {
  const ruled = validations.flatMap(({ ranges }) => ranges);
  refuseExtended(sheet.xml, ruled);
  const added = withoutLater(validations).filter(({ rule, prompt }) => rule.type !== 'any' || prompt);
  const list = sheet.child('dataValidations');
  if (!list) {
    if (added.length > 0) sheet.insert('dataValidations', dataValidationsXml(added));
    return;
  }
  const { xml, splices } = sheet;
  const old = [...childrenOf(xml, list)].map((element) => {
    const own = rangesIn(attribute(xml, element, 'sqref'));
    return { element, own, left: without(own, ruled) };
  });
  const kept = old.filter(({ left }) => left.length > 0);
  if (kept.length + added.length === 0) return splices.replace(list.start, list.end, '');
  for (const { element, own, left } of old) {
    if (left.length === 0) splices.replace(element.start, element.end, '');
    else if (own.some((range) => ruled.some((hole) => intersects(range, hole))))
      narrow(sheet, element, own, left);
  }
  const count = attribute(xml, list, 'count');
  if (count !== undefined) setAttribute(splices, list, 'count', kept.length + added.length);
  splices.append(list, prefixed(rulesOnly(added), list.prefix));
}

/** A rule for fewer cells; its formulas are written for the first of them. */
function narrow(
  { xml, splices }: SheetDraft,
  element: XmlElement,
  [first]: readonly Range[],
  left: readonly Range[],
): void {
  setAttribute(splices, element, 'sqref', left.map(formatRange).join(' '));
  const [now] = left;
  if (!first || !now || (first.top === now.top && first.left === now.left)) return;
  for (const name of ['formula1', 'formula2']) {
    const formula = childOf(xml, element, name);
    if (!formula || formula.isSelfClosed) continue;
    const moved = shiftFormula(cutFormula(textOf(xml, formula)), now.top - first.top, now.left - first.left);
    splices.replace(formula.contentStart, formula.contentEnd, cellText(moved));
  }
}

/** Rules of Excel's later kind, which point to other sheets, are not taken apart. */
function refuseExtended(xml: string, ruled: readonly Range[]): void {
  for (const element of elementsNamed(xml, 'dataValidation')) {
    const own = element.isSelfClosed ? undefined : childOf(xml, element, 'sqref');
    if (!own) continue;
    const isHit = rangesIn(textOf(xml, own)).some((range) => ruled.some((hole) => intersects(range, hole)));
    if (isHit) throw new ReadRefusal('cannot-keep', { what: 'validation' });
  }
}

/** Each with the cells that no later one rules. */
function withoutLater(validations: readonly ValidationPlan[]): ValidationPlan[] {
  return validations.flatMap((validation, i) => {
    const later = validations.slice(i + 1).flatMap((one) => one.ranges);
    const ranges = without(validation.ranges, later);
    return ranges.length > 0 ? [{ ...validation, ranges }] : [];
  });
}

function without(ranges: readonly Range[], holes: readonly Range[]): Range[] {
  const all: readonly Range[] = ranges;
  return holes.reduce((rest, hole) => rest.flatMap((range) => subtractRange(range, hole)), [...all]);
}

function rangesIn(text: string | undefined): Range[] {
  return new RangeReader(DEFAULT_LIMITS.ranges).list(text ?? null);
}

function rulesOnly(added: readonly ValidationPlan[]): string {
  const xml = dataValidationsXml(added);
  return xml === '' ? '' : contentOf(xml, rootOf(xml));
}
