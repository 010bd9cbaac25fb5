import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  timeline: 'Хроника', pinned: 'Закреплено', isPinned: 'закреплено', addNote: 'Написать заметку', kinds: 'Что показывать', colon: '.',
  'kind.all': 'Всё', 'kind.call': 'Звонки', 'kind.meeting': 'Встречи', 'kind.email': 'Письма', 'kind.note': 'Заметки', 'kind.task': 'Задачи', 'kind.promise': 'Обещания', 'kind.stage': 'Этапы', 'kind.change': 'Изменения',
  nothing: 'Здесь пока ничего не произошло. Напишите заметку или запишите первый звонок.', nothingOfKind: 'Такого здесь нет.',
  'said.call.done.with': 'Звонок: {{who}} → {{whom}}', 'said.call.done.alone': 'Звонок: {{who}}', 'said.call.planned.with': 'Запланирован звонок: {{who}} → {{whom}}', 'said.call.planned.alone': 'Запланирован звонок: {{who}}',
  'said.meeting.done.with': 'Встреча: {{who}}, {{whom}}', 'said.meeting.done.alone': 'Встреча: {{who}}', 'said.meeting.planned.with': 'Запланирована встреча: {{who}}, {{whom}}', 'said.meeting.planned.alone': 'Запланирована встреча: {{who}}',
  'said.email.done.with': 'Письмо: {{who}} → {{whom}}', 'said.email.done.alone': 'Письмо: {{who}}', 'said.email.received.with': 'Письмо: {{whom}} → {{who}}', 'said.email.received.alone': 'Входящее письмо: {{who}}', 'said.email.planned.with': 'Запланировано письмо: {{who}} → {{whom}}', 'said.email.planned.alone': 'Запланировано письмо: {{who}}',
  'said.note.done.with': 'Заметка: {{who}}. О ком: {{whom}}', 'said.note.done.alone': 'Заметка: {{who}}', 'said.note.planned.with': 'Заметка: {{who}}', 'said.note.planned.alone': 'Заметка: {{who}}',
  'said.task.done.with': 'Задача выполнена: {{who}}. Для кого: {{whom}}', 'said.task.done.alone': 'Задача выполнена: {{who}}', 'said.task.planned.with': 'Задача: {{who}}. Для кого: {{whom}}', 'said.task.planned.alone': 'Задача: {{who}}',
  cancelled: 'отменено',
  'stage.opened': '{{deal}}: сделка открыта, этап «{{to}}». {{who}}', 'stage.moved': '{{deal}}: «{{from}}» → «{{to}}». {{who}}', 'stage.won': '{{deal}}: сделка выиграна. {{who}}', 'stage.lost': '{{deal}}: сделка закрыта, «{{to}}». {{who}}',
  stayed_one: '{{count}} день на этапе «{{stage}}»', stayed_few: '{{count}} дня на этапе «{{stage}}»', stayed_many: '{{count}} дней на этапе «{{stage}}»', stayed_other: '{{count}} дня на этапе «{{stage}}»',
  changed: 'изменено', emptied: 'очищено', more: 'Ещё', less: 'Свернуть',
};
