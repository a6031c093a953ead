import type { Plan } from '../../../core/model/plan';
import { contentTypesPart } from './content-types';
import { customParts } from './custom-parts';
import { type Part, smallPart } from './part';
import { corePropertiesXml, customPropertiesXml, extendedPropertiesXml } from './properties-xml';
import { Relationships } from './relationships';
import { SharedStrings } from './shared-strings';
import { SheetParts } from './sheet-parts';
import { Styles } from './styles';
import { themeXml } from './theme-xml';
import { totalsBlocks } from './totals-row';
import { activeSheet, workbookXml } from './workbook-xml';
import { Rel, Type } from './xml-names';

/** The parts of the package in the order they are written: the lists that sheets fill come after the sheets. */
export function workbookParts(planned: Plan): readonly Part[] {
  const plan = withTotals(planned);
  const book = new Relationships();
  const styles = new Styles(plan.styles);
  const strings = new SharedStrings();
  const sheetParts = new SheetParts(plan, { styles, texts: strings });
  const active = activeSheet(plan);
  const sheetIds = plan.sheets.map((_, i) => book.add(Rel.worksheet, `worksheets/sheet${i + 1}.xml`));
  const sheets = plan.sheets.flatMap((sheet, i) => sheetParts.of(sheet, i, i === active));
  book.add(Rel.theme, 'theme/theme1.xml');
  book.add(Rel.styles, 'styles.xml');
  book.add(Rel.sharedStrings, 'sharedStrings.xml');
  const custom = customParts(plan.customParts, book);
  const properties = propertyParts(plan);
  const parts = [
    packageRelationships(properties),
    smallPart('xl/workbook.xml', Type.workbook, () => workbookXml(plan, sheetIds)),
    book.part('xl/workbook.xml'),
    smallPart('xl/theme/theme1.xml', Type.theme, themeXml),
    ...sheets,
    smallPart('xl/styles.xml', Type.styles, () => styles.xml()),
    { path: 'xl/sharedStrings.xml', contentType: Type.sharedStrings, chunks: () => strings.chunks() },
    ...custom,
    ...properties.map(({ part }) => part),
  ];
  return [contentTypesPart(parts), ...parts];
}

function withTotals(plan: Plan): Plan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    blocks: [...sheet.blocks, ...totalsBlocks(sheet)],
  }));
  return { ...plan, sheets };
}

interface PropertyPart {
  readonly relationship: string;
  readonly part: Part;
}

function propertyParts({ properties }: Plan): readonly PropertyPart[] {
  const { custom = {} } = properties;
  const parts: PropertyPart[] = [
    {
      relationship: Rel.coreProperties,
      part: smallPart('docProps/core.xml', Type.coreProperties, () => corePropertiesXml(properties)),
    },
    {
      relationship: Rel.extendedProperties,
      part: smallPart('docProps/app.xml', Type.extendedProperties, extendedPropertiesXml),
    },
  ];
  if (Object.keys(custom).length === 0) return parts;
  const xml = () => customPropertiesXml(custom);
  const part = smallPart('docProps/custom.xml', Type.customProperties, xml);
  return [...parts, { relationship: Rel.customProperties, part }];
}

function packageRelationships(properties: readonly PropertyPart[]): Part {
  const root = new Relationships();
  root.add(Rel.officeDocument, 'xl/workbook.xml');
  for (const { relationship, part } of properties) root.add(relationship, part.path);
  return root.part('');
}
