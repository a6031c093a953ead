import type { HostObject } from './host-object';
import { Settings, emptyList, ignored } from './host-object';

const font = () =>
  new Settings('RangeFont', {
    Bold: false,
    Italic: false,
    Underline: 'None',
    Strikethrough: false,
    Size: 11,
    Name: 'Calibri',
    Color: '#000000',
  });

const fill = () => new Settings('RangeFill', { Color: '#FFFFFF', Pattern: 'None', PatternColor: '#000000' });

const border = () => new Settings('RangeBorder', { Style: 'None', Weight: 'Thin', Color: '#000000' });

/** How cells look; all of it is taken and forgotten. */
export function format(): HostObject {
  return new Settings('RangeFormat', {
    ColumnWidth: 48,
    RowHeight: 15,
    UseStandardWidth: true,
    UseStandardHeight: true,
    HorizontalAlignment: 'General',
    VerticalAlignment: 'Bottom',
    WrapText: false,
    IndentLevel: 0,
    TextOrientation: 0,
    Font: font(),
    Fill: fill(),
    Borders: new Settings('RangeBorderCollection', { GetItem: border }),
    Protection: new Settings('FormatProtection', { Locked: true }),
    AutofitRows: ignored,
  });
}

/** What may be typed; taken and forgotten. */
export function validation(): HostObject {
  return new Settings('DataValidation', {
    Rule: {},
    IgnoreBlanks: true,
    Prompt: {},
    ErrorAlert: {},
    Clear: ignored,
  });
}

const rule = (typeName: string, members: Readonly<Record<string, unknown>>) =>
  new Settings(typeName, members);

function conditionalFormat(): HostObject {
  const look = rule('ConditionalRangeFormat', { Font: font(), Fill: fill(), NumberFormat: 'General' });
  const bar = rule('ConditionalDataBarPositiveFormat', { FillColor: '', GradientFill: true });
  return rule('ConditionalFormat', {
    Id: 'format',
    StopIfTrue: false,
    CellValue: rule('CellValueConditionalFormat', { Rule: {}, Format: look }),
    Custom: rule('CustomConditionalFormat', {
      Rule: rule('ConditionalFormatRule', { Formula: '' }),
      Format: look,
    }),
    ColorScale: rule('ColorScaleConditionalFormat', { Criteria: {} }),
    DataBar: rule('DataBarConditionalFormat', {
      PositiveFormat: bar,
      LowerBoundRule: {},
      UpperBoundRule: {},
      ShowDataBarOnly: false,
    }),
    IconSet: rule('IconSetConditionalFormat', {
      Style: '',
      Criteria: [],
      ShowIconOnly: false,
      ReverseIconOrder: false,
    }),
  });
}

/** Rules by which looks follow what cells hold; taken and forgotten. */
export function conditionalFormats(): HostObject {
  return Object.assign(emptyList('ConditionalFormatCollection'), {
    Add: conditionalFormat,
    ClearAll: ignored,
  });
}

/** How a sheet is printed; taken and forgotten. */
export function pageLayout(): HostObject {
  const texts = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];
  return new Settings('PageLayout', {
    Orientation: 'Portrait',
    PaperSize: 'A4',
    Zoom: {},
    SetPrintMargins: ignored,
    SetPrintArea: ignored,
    SetPrintTitleRows: ignored,
    HeadersFooters: new Settings('HeaderFooterGroup', {
      DefaultForAllPages: new Settings('HeaderFooter', Object.fromEntries(texts.map((name) => [name, '']))),
    }),
  });
}
