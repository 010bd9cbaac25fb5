export const en = {
  'deed.KeepKeyPersons': 'kept how many customers hung on one of us',
  'deed.RecordFolderExport': 'recorded a folder that was taken out',
  'kind.export': 'Export',
  'field.filter': 'Filter',
  'field.q': 'Search',
  'field.sort': 'Order',
  'field.columns': 'Columns',
  'field.encoding': 'Encoding',
  'field.delimiter': 'Delimiter',
  'field.fileName': 'File',
  'field.sha256': 'SHA-256',
  'field.rows': 'Rows',
};
