import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  timeline: 'Хроніка', pinned: 'Закріплено', isPinned: 'закріплено', addNote: 'Написати нотатку', kinds: 'Що показувати', colon: '.',
  'kind.all': 'Усе', 'kind.call': 'Дзвінки', 'kind.meeting': 'Зустрічі', 'kind.email': 'Листи', 'kind.note': 'Нотатки', 'kind.task': 'Завдання', 'kind.promise': 'Обіцянки', 'kind.stage': 'Етапи', 'kind.change': 'Зміни',
  nothing: 'Тут поки нічого не сталося. Напишіть нотатку або запишіть перший дзвінок.', nothingOfKind: 'Такого тут немає.',
  'said.call.done.with': 'Дзвінок: {{who}} → {{whom}}', 'said.call.done.alone': 'Дзвінок: {{who}}', 'said.call.planned.with': 'Запланований дзвінок: {{who}} → {{whom}}', 'said.call.planned.alone': 'Запланований дзвінок: {{who}}',
  'said.meeting.done.with': 'Зустріч: {{who}}, {{whom}}', 'said.meeting.done.alone': 'Зустріч: {{who}}', 'said.meeting.planned.with': 'Запланована зустріч: {{who}}, {{whom}}', 'said.meeting.planned.alone': 'Запланована зустріч: {{who}}',
  'said.email.done.with': 'Лист: {{who}} → {{whom}}', 'said.email.done.alone': 'Лист: {{who}}', 'said.email.received.with': 'Лист: {{whom}} → {{who}}', 'said.email.received.alone': 'Вхідний лист: {{who}}', 'said.email.planned.with': 'Запланований лист: {{who}} → {{whom}}', 'said.email.planned.alone': 'Запланований лист: {{who}}',
  'said.note.done.with': 'Нотатка: {{who}}. Про кого: {{whom}}', 'said.note.done.alone': 'Нотатка: {{who}}', 'said.note.planned.with': 'Нотатка: {{who}}', 'said.note.planned.alone': 'Нотатка: {{who}}',
  'said.task.done.with': 'Завдання виконано: {{who}}. Для кого: {{whom}}', 'said.task.done.alone': 'Завдання виконано: {{who}}', 'said.task.planned.with': 'Завдання: {{who}}. Для кого: {{whom}}', 'said.task.planned.alone': 'Завдання: {{who}}',
  cancelled: 'скасовано',
  'stage.opened': '{{deal}}: угоду відкрито, етап «{{to}}». {{who}}', 'stage.moved': '{{deal}}: «{{from}}» → «{{to}}». {{who}}', 'stage.won': '{{deal}}: угоду виграно. {{who}}', 'stage.lost': '{{deal}}: угоду закрито, «{{to}}». {{who}}',
  stayed_one: '{{count}} день на етапі «{{stage}}»', stayed_few: '{{count}} дні на етапі «{{stage}}»', stayed_many: '{{count}} днів на етапі «{{stage}}»', stayed_other: '{{count}} дня на етапі «{{stage}}»',
  changed: 'змінено', emptied: 'очищено', more: 'Ще', less: 'Згорнути',
};
