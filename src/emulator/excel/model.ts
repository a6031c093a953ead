import type { Book } from '../document/book';
import type { ObjectModel, TypeModel } from '../engine/model';
import { areas, rangeCollection } from './areas';
import { chartPartTypes } from './chart-parts';
import { chartPoints, chartSeries, chartTrendlines, seriesCollection } from './chart-series';
import { chart, charts } from './charts';
import { comment, commentReplies, commentReply, comments } from './comments';
import { conditionalFormatTypes } from './conditional-formats';
import { customXmlPart, customXmlParts, customXmlPartScope } from './custom-xml';
import { autoFilter, filter } from './filters';
import { functionResult, functions } from './functions';
import { namedItem, namedItems } from './names';
import { customProperties, customProperty, documentProperties, setting, settings } from './properties';
import { range } from './range';
import { rangeBorderTypes } from './range-borders';
import { rangeFormatTypes } from './range-format';
import { rangeView, rangeViews } from './range-view';
import { rangeSort, tableSort } from './sort';
import { tableColumn, tableColumns } from './table-columns';
import { table, tableRow, tableRows, tables, tableScope } from './tables';
import { dataValidation } from './validation';
import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  iterativeCalculation,
  numberFormatInfo,
  workbook,
  workbookProtection,
  worksheets,
} from './workbook';
import { worksheet } from './worksheet';
import {
  freezePanes,
  headerFooter,
  headerFooterGroup,
  pageLayout,
  sheetProperties,
  sheetProperty,
  sheetProtection,
} from './worksheet-parts';

/** Every type of Excel that this host knows, by the client's name. */
export const excelTypes: Readonly<Record<string, TypeModel>> = {
  Application: application,
  AutoFilter: autoFilter,
  Chart: chart,
  ChartCollection: charts,
  ChartPointsCollection: chartPoints,
  ChartSeries: chartSeries,
  ChartSeriesCollection: seriesCollection,
  ChartTrendlineCollection: chartTrendlines,
  ...chartPartTypes,
  Comment: comment,
  CommentCollection: comments,
  CommentReply: commentReply,
  CommentReplyCollection: commentReplies,
  ...conditionalFormatTypes,
  CultureInfo: cultureInfo,
  CustomProperty: customProperty,
  CustomPropertyCollection: customProperties,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlParts,
  CustomXmlPartScopedCollection: customXmlPartScope,
  DataValidation: dataValidation,
  DatetimeFormatInfo: datetimeFormatInfo,
  DocumentProperties: documentProperties,
  Filter: filter,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  IterativeCalculation: iterativeCalculation,
  NamedItem: namedItem,
  NamedItemCollection: namedItems,
  NumberFormatInfo: numberFormatInfo,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: areas,
  RangeCollection: rangeCollection,
  RangeSort: rangeSort,
  ...rangeBorderTypes,
  ...rangeFormatTypes,
  RangeView: rangeView,
  RangeViewCollection: rangeViews,
  Setting: setting,
  SettingCollection: settings,
  Table: table,
  TableCollection: tables,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumns,
  TableRow: tableRow,
  TableRowCollection: tableRows,
  TableScopedCollection: tableScope,
  TableSort: tableSort,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheets,
  WorksheetCustomProperty: sheetProperty,
  WorksheetCustomPropertyCollection: sheetProperties,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: sheetProtection,
};

export const excelModel = (book: Book, listen: ObjectModel['listen']): ObjectModel => ({
  types: excelTypes,
  root: { type: 'Workbook', target: book },
  // Services beside the object model, such as the runtime's own: that they are called is enough.
  service: () => ({}),
  ...(listen ? { listen } : {}),
});
