import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  'deed.KeepMonths': 'сохранил, сколько клиентов держалось на одном из нас',
  'deed.KeepKeyPersons': 'сохранил, сколько клиентов держалось на одном из нас',
  'deed.RecordFolderExport': 'записано: папка выгружена',
  'kind.export': 'Выгрузка',
  'field.filter': 'Фильтр',
  'field.q': 'Поиск',
  'field.sort': 'Порядок',
  'field.columns': 'Столбцы',
  'field.encoding': 'Кодировка',
  'field.delimiter': 'Разделитель',
  'field.fileName': 'Файл',
  'field.sha256': 'SHA-256',
  'field.rows': 'Строк',
};
