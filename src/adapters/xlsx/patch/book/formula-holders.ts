/** Parts that formulas or sources of data stand in. */
export const FORMULA_HOLDERS =
  /^\/xl\/(?:worksheets|charts|chartsheets|pivotCache|drawings|tables)\/[^/]*\.xml$|\/workbook\.xml$/i;
