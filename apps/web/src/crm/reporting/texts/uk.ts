import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  save: 'Зберегти в CSV',
  shown: 'Лише видимі стовпці',
  all: 'Усі стовпці',
  olderExcel: 'Усі стовпці, для старого Excel',
  olderExcelHint: 'Кирилиця Windows-1251, крапка з комою',
  started: 'Файл готується',
  startedDetail: 'Він з’явиться серед фонових завдань, із цим фільтром і порядком.',
  jobExport: 'Зберігається {{file}}',
  rows_one: '{{shown}} рядок',
  rows_few: '{{shown}} рядки',
  rows_many: '{{shown}} рядків',
  rows_other: '{{shown}} рядка',
  download: 'Завантажити',
};
