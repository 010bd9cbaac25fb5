import { recordKind, type FieldType, type Label, type RecordField } from '#platform/records';

const field = (label: Label, type: FieldType, select: string, rest: Partial<RecordField> = {}): RecordField => ({ label, type, group: 'import', select, ...rest });
const instant = (column: string): string => `to_char(r.${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const count = (label: Label, column: string): RecordField => field(label, 'whole', `coalesce(tally.${column}, 0)::float8`, { join: 'tally' });

export const ImportKind = recordKind({
  kind: 'import', label: { en: 'Imports', ru: 'Загрузки', uk: 'Завантаження' }, table: 'migration.imports', read: 'migration.import', defaultSort: '-createdAt',
  hangsOn: [{ column: 'owner_id', as: 'owner' }],
  joins: {
    tally: () => 'left join migration.tallies tally on tally.job_id = coalesce(r.run_job_id, r.check_job_id)',
    owner: () => 'left join identity.user_card owner on owner.id = r.owner_id',
  },
  fields: {
    id: field({ en: 'Id', ru: 'Ид', uk: 'Ід' }, 'text', 'r.id'),
    version: field({ en: 'Version', ru: 'Версия', uk: 'Версія' }, 'whole', 'r.version'),
    fileId: field({ en: 'File', ru: 'Файл', uk: 'Файл' }, 'reference', 'r.file_id'),
    fileName: field({ en: 'File name', ru: 'Имя файла', uk: 'Назва файлу' }, 'text', 'r.file_name'),
    fileSize: field({ en: 'Size', ru: 'Размер', uk: 'Розмір' }, 'whole', 'r.file_size::float8'),
    state: field({ en: 'State', ru: 'Состояние', uk: 'Стан' }, 'choice', 'r.state'),
    contents: field({ en: 'Tells of', ru: 'О чём', uk: 'Про що' }, 'choice', 'r.contents'),
    encoding: field({ en: 'Encoding', ru: 'Кодировка', uk: 'Кодування' }, 'text', 'r.encoding', { recordOnly: true }),
    delimiter: field({ en: 'Delimiter', ru: 'Разделитель', uk: 'Роздільник' }, 'text', 'r.delimiter', { recordOnly: true }),
    headerRow: field({ en: 'Header row', ru: 'Строка заголовков', uk: 'Рядок заголовків' }, 'whole', 'r.header_row', { recordOnly: true }),
    columns: field({ en: 'Columns', ru: 'Столбцы', uk: 'Стовпці' }, 'references', 'r.columns', { recordOnly: true }),
    rule: field({ en: 'Rule', ru: 'Правило', uk: 'Правило' }, 'choice', 'r.rule', { recordOnly: true }),
    fieldRules: field({ en: 'Rules of fields', ru: 'Правила полей', uk: 'Правила полів' }, 'references', 'r.field_rules', { recordOnly: true }),
    country: field({ en: 'Country', ru: 'Страна', uk: 'Країна' }, 'text', 'r.country', { recordOnly: true }),
    dateOrder: field({ en: 'Order of dates', ru: 'Порядок в датах', uk: 'Порядок у датах' }, 'choice', 'r.date_order', { recordOnly: true }),
    timeZone: field({ en: 'Time zone', ru: 'Часовой пояс', uk: 'Часовий пояс' }, 'text', 'r.time_zone', { recordOnly: true }),
    rows: field({ en: 'Rows', ru: 'Строк', uk: 'Рядків' }, 'whole', 'tally.rows::float8', { join: 'tally' }),
    created: count({ en: 'Created', ru: 'Создано', uk: 'Створено' }, 'created'),
    updated: count({ en: 'Updated', ru: 'Обновлено', uk: 'Оновлено' }, 'updated'),
    skipped: count({ en: 'Skipped', ru: 'Пропущено', uk: 'Пропущено' }, 'skipped'),
    rejected: count({ en: 'Rejected', ru: 'Отклонено', uk: 'Відхилено' }, 'rejected'),
    rejectedFileId: field({ en: 'Rejected rows', ru: 'Отклонённые строки', uk: 'Відхилені рядки' }, 'reference', 'tally.rejected_file_id', { join: 'tally' }),
    checkJobId: field({ en: 'Check', ru: 'Проверка', uk: 'Перевірка' }, 'reference', 'r.check_job_id'),
    runJobId: field({ en: 'Run', ru: 'Загрузка', uk: 'Завантаження' }, 'reference', 'r.run_job_id'),
    createdAt: field({ en: 'Begun', ru: 'Начато', uk: 'Розпочато' }, 'instant', instant('created_at'), { sort: { on: 'r.created_at', as: 'timestamptz' } }),
    createdBy: field({ en: 'By', ru: 'Кем', uk: 'Ким' }, 'reference', `case when owner.id is null then null else json_build_object('id', owner.id, 'displayName', owner.display_name) end`, { join: 'owner' }),
    finishedAt: field({ en: 'Finished', ru: 'Закончено', uk: 'Закінчено' }, 'instant', instant('finished_at')),
  },
});
