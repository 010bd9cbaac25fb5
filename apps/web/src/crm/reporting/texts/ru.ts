import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  save: 'Сохранить в CSV',
  shown: 'Только видимые столбцы',
  all: 'Все столбцы',
  olderExcel: 'Все столбцы, для старого Excel',
  olderExcelHint: 'Кириллица Windows-1251, точка с запятой',
  started: 'Файл готовится',
  startedDetail: 'Он появится среди фоновых заданий, с этим фильтром и порядком.',
  jobExport: 'Сохраняется {{file}}',
  rows_one: '{{shown}} строка',
  rows_few: '{{shown}} строки',
  rows_many: '{{shown}} строк',
  rows_other: '{{shown}} строки',
  download: 'Скачать',
};
