export const en = {
  save: 'Save as CSV',
  shown: 'The columns shown',
  all: 'Every column',
  olderExcel: 'Every column, for an older Excel',
  olderExcelHint: 'Cyrillic in Windows-1251, semicolons',
  started: 'The file is being written',
  startedDetail: 'It waits for you among the background jobs, with this filter and order.',
  jobExport: 'Saving {{file}}',
  rows_one: '{{shown}} row',
  rows_other: '{{shown}} rows',
  download: 'Download',
};
