import type { PrintPlan } from '../../../core/model/plan';
import { attributes, cellText } from './xml-escape';

const A4 = 9;

const margins = {
  normal: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  narrow: { left: 0.25, right: 0.25, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
} as const;

/** Margins, paper and running texts; area and title rows are names of the workbook. */
export function pageSetupXml(print: PrintPlan | undefined): string {
  if (print === undefined) return '';
  const setup = attributes({
    paperSize: A4,
    fitToWidth: print.fit?.width,
    fitToHeight: print.fit?.height,
    orientation: print.orientation,
  });
  return `<pageMargins${attributes(margins[print.margins ?? 'normal'])}/><pageSetup${setup}/>${runningTextXml(print)}`;
}

function runningTextXml({ header, footer }: PrintPlan): string {
  const top = header === undefined ? '' : `<oddHeader>${cellText(header)}</oddHeader>`;
  const bottom = footer === undefined ? '' : `<oddFooter>${cellText(footer)}</oddFooter>`;
  return top + bottom && `<headerFooter>${top}${bottom}</headerFooter>`;
}
