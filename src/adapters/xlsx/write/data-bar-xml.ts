import { formatRange } from '../../../core/model/address';
import type { ConditionalFormatPlan } from '../../../core/model/plan';
import { argb } from './xml-escape';
import { Ns } from './xml-names';

/** Ties a rule to its extension; it need only be unique within the sheet. */
export function dataBarId(i: number): string {
  return `{DA7ABA50-0000-4000-8000-${(i + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}

export function dataBarExtension(id: string): string {
  return `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${Ns.x14}"><x14:id>${id}</x14:id></ext></extLst>`;
}

/** What the first version of the format could not say of data bars: flat colour, true zero, own ends. */
export function dataBarsExtension(formats: readonly ConditionalFormatPlan[], before = 0): string {
  const bars = formats.map((format, i) => barXml(format, before + i)).join('');
  if (bars === '') return '';
  return `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${Ns.x14}"><x14:conditionalFormattings>${bars}</x14:conditionalFormattings></ext>`;
}

function barXml({ ranges, rule }: ConditionalFormatPlan, i: number): string {
  if (rule.type !== 'dataBar') return '';
  const end = (value: number | undefined, automatic: string) =>
    value === undefined
      ? `<x14:cfvo type="${automatic}"/>`
      : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const show = rule.showValue === false ? ' showValue="0"' : '';
  return [
    `<x14:conditionalFormatting xmlns:xm="${Ns.xm}"><x14:cfRule type="dataBar" id="${dataBarId(i)}">`,
    `<x14:dataBar minLength="0" maxLength="100"${show} gradient="0" axisPosition="automatic">`,
    end(rule.min, 'autoMin'),
    end(rule.max, 'autoMax'),
    `<x14:negativeFillColor rgb="${argb(rule.color)}"/>`,
    `<x14:axisColor rgb="${argb('#6E6E6E')}"/>`,
    `</x14:dataBar></x14:cfRule><xm:sqref>${ranges.map(formatRange).join(' ')}</xm:sqref></x14:conditionalFormatting>`,
  ].join('');
}
