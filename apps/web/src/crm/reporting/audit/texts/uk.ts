import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  'deed.KeepMonths': 'зберіг, скільки клієнтів трималося на одному з нас',
  'deed.KeepKeyPersons': 'зберіг, скільки клієнтів трималося на одному з нас',
  'deed.RecordFolderExport': 'записано: папку вивантажено',
  'kind.export': 'Вивантаження',
  'field.filter': 'Фільтр',
  'field.q': 'Пошук',
  'field.sort': 'Порядок',
  'field.columns': 'Стовпці',
  'field.encoding': 'Кодування',
  'field.delimiter': 'Роздільник',
  'field.fileName': 'Файл',
  'field.sha256': 'SHA-256',
  'field.rows': 'Рядків',
};
