import type { RefusalCode } from '../../issues/refusal';
import type { Sentence } from '../sentence';

/** What is said when a file or a command is refused: what, and what to do next. */
export const refusals: Readonly<Record<RefusalCode, Sentence>> = {
  'file-not-found': { what: 'There is no such file or folder.', next: 'Check the name and try again.' },
  'file-unreadable': {
    what: 'The file cannot be opened.',
    next: 'Close it in other programs, check that you may read it, and try again.',
  },
  'file-empty': { what: 'The file is empty.', next: 'Ask the sender for the file again.' },
  'not-a-workbook': {
    what: 'This is not a workbook.',
    next: 'Send an Excel workbook (.xlsx) or a CSV file.',
  },
  'format-xls': {
    what: 'This is a workbook in the old Excel format (.xls).',
    next: 'Open it in Excel, save it as .xlsx and add that.',
  },
  'format-xlsb': {
    what: 'This is a binary Excel workbook (.xlsb).',
    next: 'Open it in Excel, save it as .xlsx and add that.',
  },
  'format-ods': {
    what: 'This is an OpenDocument spreadsheet (.ods).',
    next: 'Save it as .xlsx and add that.',
  },
  'format-numbers': {
    what: 'This is a Numbers spreadsheet.',
    next: 'Export it from Numbers as Excel (.xlsx) and add that.',
  },
  'format-html': {
    what: 'This is a web page with the name of a workbook.',
    next: 'Open it in Excel, save it as .xlsx and add that.',
  },
  'format-lfs-pointer': {
    what: 'This is only a pointer to a file that was not downloaded.',
    next: 'Fetch the real file and add that.',
  },
  encrypted: {
    what: 'This file is protected by a password and cannot be read.',
    next: 'Save a copy without a password and add that.',
  },
  truncated: {
    what: 'The end of the file is missing.',
    next: 'Ask the sender for the file again; it was cut off on the way.',
  },
  damaged: {
    what: 'The file is damaged and cannot be read safely.',
    next: 'Open it in Excel, let Excel repair it, save it under a new name and add that.',
  },
  'no-sheets': { what: 'The workbook has no sheets with cells.', next: 'Check that it is the right file.' },
  'too-large': {
    what: 'The file unpacks to more than we accept.',
    next: 'Remove sheets that are not needed, or split the file.',
  },
  'too-many-cells': {
    what: 'The file has more cells than we accept.',
    next: 'Remove sheets that are not needed, or split the file.',
  },
  'too-many-entries': {
    what: 'The file has more parts than a workbook needs.',
    next: 'Save a fresh copy from Excel and add that.',
  },
  'suspicious-compression': {
    what: 'The file is packed in a way that no spreadsheet program does.',
    next: 'Ask the sender whether the file is theirs; save a fresh copy from Excel.',
  },
  'too-deep': {
    what: 'The file is built in a way that no spreadsheet program does.',
    next: 'Save a fresh copy from Excel and add that.',
  },
  'text-too-long': {
    what: 'A cell holds a longer text than Excel allows.',
    next: 'Save a fresh copy from Excel and add that.',
  },
  'excel-limit': {
    what: 'This would not fit within the limits of Excel.',
    next: 'Make it smaller and try again.',
  },
  'output-exists': {
    what: 'A file with that name is already there and is not one of ours.',
    next: 'Choose another name.',
  },
  'output-unwritable': {
    what: 'The file cannot be written there.',
    next: 'Close it in other programs, or choose another folder.',
  },
  'no-calendar': {
    what: 'The master has no reporting calendar, so nobody knows what is late.',
    next: 'Insert the template Reporting calendar, fill it in, and bring the files together again with it.',
  },
  'master-has-other-content': {
    what: 'Something was changed in sheets of the master that Samverka wrote, and bringing the files together again would lose that.',
    next: 'Move your changes to a sheet of your own (those stay), or choose a new name for the master.',
  },
  'master-has-other-sources': {
    what: 'The master workbook was made from files that are not among these, and rewriting it would lose them.',
    next: 'Add those files too, or choose a new name for the master.',
  },
  signed: {
    what: 'The workbook carries a digital signature, and any change would break it.',
    next: 'Ask the sender for an unsigned copy.',
  },
  'format-strict': {
    what: 'The workbook is saved as “Strict Open XML”, a form we read but do not change.',
    next: 'Open it in Excel, save it as an ordinary workbook (.xlsx) and try again.',
  },
  'cannot-keep': {
    what: 'The workbook is built in a way that we cannot change without losing something in it.',
    next: 'Open it in Excel, save it under a new name and try again.',
  },
  'sheet-missing': {
    what: 'The sheet to be changed is no longer in the workbook.',
    next: 'Read the workbook again and try once more.',
  },
  'sheet-in-use': {
    what: 'Formulas, names, charts or pivot tables in other sheets use what would be removed with the sheet.',
    next: 'Point them somewhere else, or keep the sheet.',
  },
  'sheet-has-other-content': {
    what: 'The sheet holds something that Samverka did not put there, such as a picture or a pivot table.',
    next: 'Move it to a sheet of your own and try again.',
  },
  'cell-merged': {
    what: 'The cell lies inside a merged cell, where only the top left cell can hold a value.',
    next: 'Unmerge the cells, or write in the top left one.',
  },
  'cell-in-array-formula': {
    what: 'The cell belongs to a formula that fills several cells and can only be changed as a whole.',
    next: 'Remove the formula in Excel first.',
  },
  'cell-in-table-heading': {
    what: 'The cell is a heading or a total of a table, and formulas may depend on it.',
    next: 'Change it in Excel, which changes the formulas too.',
  },
  'cell-in-pivot-table': {
    what: 'The cell lies in a pivot table, which would write over it at its next update.',
    next: 'Change the data behind the pivot table instead.',
  },
  'note-exists': {
    what: 'The cell already has a note or a conversation, which would be lost.',
    next: 'Remove it in Excel, or put the text somewhere else.',
  },
  'workbook-changed': {
    what: 'The workbook was changed after the preview was made.',
    next: 'Look at the new preview and choose again.',
  },
  'workbook-protected': {
    what: 'The structure of the workbook is protected, so no sheet can be added or removed.',
    next: 'In Excel, choose Review, Protect Workbook, and try again.',
  },
  'workbook-read-only': {
    what: 'The workbook is open for reading only.',
    next: 'Choose Edit in Excel, or save a copy, and try again.',
  },
  'sheet-protected': {
    what: 'The sheet is protected and cannot be changed.',
    next: 'In Excel, choose Review, Unprotect Sheet, and try again.',
  },
  'sheet-exists': {
    what: 'The workbook already has a sheet with that name.',
    next: 'Rename that sheet, or use another workbook.',
  },
  'cell-being-edited': {
    what: 'You are writing in a cell, and Excel lets nobody else write meanwhile.',
    next: 'Press Enter to finish, and try again.',
  },
  'host-busy': {
    what: 'Excel is busy and did not answer in time.',
    next: 'Wait a moment and try again.',
  },
  'host-too-old': {
    what: 'This version of Excel cannot do this.',
    next: 'Update Excel, or use Excel on the web.',
  },
  'host-refused': {
    what: 'Excel did not let this be done. The workbook is as it was before.',
    next: 'Try again. If it happens again, copy the report in Help and send it to whoever looks after Samverka.',
  },
  'session-lost': {
    what: 'The connection to the workbook was lost.',
    next: 'Reload the page, open the workbook again and look at what was done.',
  },
  'payload-too-large': {
    what: 'A single cell holds more than Excel hands over at once.',
    next: 'Shorten the longest text and try again.',
  },
  'not-restored': {
    what: 'Excel stopped in the middle, and some of what was changed could not be put back.',
    next: 'Look at the sheets named here; Undo in Excel or an earlier version of the file brings them back.',
  },
  'unknown-template': { what: 'There is no template with that name.', next: 'Choose one from the list.' },
  'unknown-pack': {
    what: 'There is no pack with that name.',
    next: 'Choose start-up, planning, measurement, rhythm, everything or partner.',
  },
  'unknown-partner': {
    what: 'The master has no such partner.',
    next: 'Write its ID, such as PRT-005, or its name as it stands in the master.',
  },
  'unknown-period': {
    what: 'That is not a period we know.',
    next: 'Write it like 2024Q1, 2024-03, HT24 or 2024.',
  },
  'no-files': {
    what: 'No workbook was found there.',
    next: 'Name files or a folder with .xlsx or .csv files.',
  },
  'no-table-of-ours': {
    what: 'There is no table in this workbook that we know.',
    next: 'Choose a workbook that was made from a template.',
  },
  'no-observations': {
    what: 'There is no sheet of observations in this workbook.',
    next: 'Choose a workbook with figures for a period, such as a partner pack.',
  },
  'not-a-master': {
    what: 'This workbook is not a master made by Samverka.',
    next: 'Consolidate the partners’ files first, then make the summary from the master.',
  },
  'not-decisions': {
    what: 'This file holds no decisions.',
    next: 'It must be a list in JSON, each with kind, subject, other and choice.',
  },
  'not-recipes': {
    what: 'This file holds no recipes for partners’ forms.',
    next: 'Make one with samverka recipes and change what is wrong in it.',
  },
  'no-such-cell': {
    what: 'There is no such figure in the master.',
    next: "Name a sheet with records and a cell in a row, such as 'Observations'!H7.",
  },
  'not-an-edition': {
    what: 'This workbook is not a funder edition made by Samverka.',
    next: 'Name the file that was sent, as Samverka made it.',
  },
  'bad-arguments': { what: 'The command is not written right.', next: 'See samverka --help.' },
  cancelled: { what: 'Stopped; nothing was written.', next: 'Start again when you like.' },
  'file-is-folder': { what: 'This is a folder.', next: 'Name a file in it.' },
  'output-is-source': {
    what: 'The result would be written over the file it is made from.',
    next: 'Choose another name for the result.',
  },
  'output-not-xlsx': {
    what: 'The result is an Excel workbook, and its name must end in .xlsx.',
    next: 'Choose a name that ends in .xlsx.',
  },
  'no-readable-files': {
    what: 'None of the files can be read.',
    next: 'Run inspect on each of them to see why.',
  },
  'internal-error': {
    what: 'Something went wrong inside Samverka; it is not your file’s fault.',
    next: 'Send the words below to those who look after Samverka.',
  },
};
