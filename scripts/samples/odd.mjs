const text = (content) => Buffer.from(content, 'utf8');

/** Files that no reader can take for a workbook; they must be refused, and must not stop the others. */
export const oddFiles = [
  {
    file: 'Rapport kv 4 (sparad från mejlet).xlsx',
    bytes: text('Hej! Rapporten ligger i länken, jag kunde inte bifoga den. Hälsningar från kansliet\r\n'),
  },
  { file: 'tom fil.xlsx', bytes: new Uint8Array(0) },
];
