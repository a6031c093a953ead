import type { ColumnDefinition } from './template';

/** Where a consolidated row came from: the last columns of every sheet of a master, never filled in by partners. */
export const provenanceColumns: readonly ColumnDefinition[] = [
  {
    id: 'source_file',
    type: { kind: 'text' },
    label: { en: 'Source file', sv: 'Källfil' },
    aliases: { en: ['Source workbook'], sv: ['Källarbetsbok'] },
    help: { en: 'The file the row was read from.', sv: 'Filen som raden lästes ur.' },
  },
  {
    id: 'source_sheet',
    type: { kind: 'text' },
    label: { en: 'Source sheet', sv: 'Källblad' },
    aliases: { en: ['Source tab'], sv: ['Källflik'] },
    help: { en: 'The sheet the row was read from.', sv: 'Bladet som raden lästes ur.' },
  },
  {
    id: 'source_cell',
    type: { kind: 'text' },
    label: { en: 'Source cell', sv: 'Källcell' },
    aliases: { en: ['Source address'], sv: ['Källadress'] },
    help: {
      en: 'The cell or cells the row was read from.',
      sv: 'Cellen eller cellerna som raden lästes ur.',
    },
  },
  {
    id: 'import_id',
    type: { kind: 'text' },
    label: { en: 'Import', sv: 'Inläsning' },
    aliases: { en: ['Import ID', 'Submission'], sv: ['Inläsnings-ID', 'Inlämning'] },
    help: {
      en: 'The submission the row came with; see the sheet of files read.',
      sv: 'Inlämningen som raden kom med; se bladet med inlästa filer.',
    },
  },
];
