/** Words on the sheets of templates in English. */
export const templates = {
  /** Status line of a sheet, after initiative, partner and period. */
  version: (version: string) => `Version ${version}`,
  /** Stands left of the sums above a table. */
  total: 'Total',
  requiredColumns: 'Columns with * must be filled in',
  requiredRows: 'Rows with * must be filled in',
  listsTab: 'Lists',
  listsTitle: 'Lists',
  listsPurpose: 'The choices behind the drop-downs of this workbook. Change nothing here.',
  /** Below the questions of the self-check. */
  selfCheck: {
    heading: 'Missing for collective impact, by the answers',
    nothing: 'Nothing: all five conditions are there.',
    help: 'Follows your answers by itself.',
  },
  /** The sheet with what was written beside the records of a workbook that is made anew. */
  kept: {
    tab: 'Kept beside',
    title: 'Kept beside',
    purpose:
      'What stood outside the tables of the older workbook. Move what you need, then delete the sheet.',
    columns: { sheet: 'Sheet', cell: 'Cell', text: 'What stood there' },
  },
  /** End of the input message of a column with several choices. */
  chooseAmong: (labels: string) => `Choose among: ${labels}.`,
  errorTitle: 'Check the value',
  errors: {
    shownOnly: 'This column fills itself in. Change what it speaks of instead.',
    list: 'Choose a value from the list.',
    yesNo: 'Choose Yes or No.',
    reference: (heading: string) =>
      `There is no such code in the sheet ${heading}. Choose one from the list.`,
    code: (example: string) => `Write a code such as ${example} that no other row has.`,
    number: 'Write a number, without words or units.',
    whole: 'Write a whole number, without words or units.',
    numberBetween: (low: string, high: string) => `Write a number from ${low} to ${high}.`,
    wholeBetween: (low: string, high: string) => `Write a whole number from ${low} to ${high}.`,
    numberFrom: (low: string) => `Write a number that is ${low} or more.`,
    wholeFrom: (low: string) => `Write a whole number that is ${low} or more.`,
    notBelow: (heading: string) => `Write a number that is not below “${heading}”.`,
    date: 'Write a date such as 2025-03-31.',
    dateNotInFuture: 'Write a date such as 2025-03-31 that is not after today.',
    dateNotBefore: (heading: string) => `Write a date such as 2025-03-31 that is not before “${heading}”.`,
    email: 'Write an e-mail address such as name@example.org.',
    orgNumber: 'Write the ten digits of the organisation number, such as 212000-1355.',
  },
};
