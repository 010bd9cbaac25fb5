import { importField as field, type ImportField } from './import-field.ts';

const activity = (name: string, type: ImportField['type'], labels: readonly [en: string, ru: string, uk: string], more: Partial<ImportField> = {}): ImportField => field(`activity.${name}`, type, labels, { records: [`activity.${name}`], ...more });

export const activityFields: readonly ImportField[] = [
  activity('type', 'choice', ['Type of activity', 'Вид дела', 'Вид справи']),
  activity('subject', 'text', ['Subject', 'Тема', 'Тема'], { maxLength: 300 }),
  activity('when', 'moment', ['When, or until when', 'Когда или до какого срока', 'Коли або до якого терміну'], { records: ['activity.startAt', 'activity.dueAt'] }),
  activity('time', 'time', ['Time of day', 'Время', 'Час'], { records: ['activity.startAt'] }),
  activity('end', 'moment', ['End', 'Конец', 'Кінець'], { records: ['activity.endAt'] }),
  activity('duration', 'duration', ['Duration', 'Длительность', 'Тривалість'], { records: ['activity.endAt'] }),
  activity('completed', 'moment', ['Done at', 'Сделано', 'Зроблено'], { records: ['activity.completedAt'] }),
  activity('status', 'choice', ['Done or planned', 'Сделано или запланировано', 'Зроблено чи заплановано']),
  activity('outcome', 'text', ['Outcome', 'Итог', 'Підсумок'], { maxLength: 120 }),
  activity('outcomeNote', 'long-text', ['What came of it', 'Чем кончилось', 'Чим скінчилося']),
  activity('description', 'long-text', ['Text', 'Текст', 'Текст']),
  activity('direction', 'choice', ['Direction', 'Направление', 'Напрямок']),
  activity('location', 'text', ['Place', 'Место', 'Місце'], { maxLength: 300 }),
  activity('deal', 'text', ['Deal, by name or ID elsewhere', 'Сделка: название или ID в другой системе', 'Угода: назва або ID в іншій системі'], { maxLength: 300 }),
  activity('owner', 'text', ['Who does it, by e-mail or name', 'Кто делает: почта или имя', 'Хто робить: пошта або ім’я'], { maxLength: 300 }),
  activity('externalId', 'text', ['Activity ID elsewhere', 'ID дела в другой системе', 'ID справи в іншій системі'], { maxLength: 120 }),
];
