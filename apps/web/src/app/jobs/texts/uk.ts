import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  jobs: 'Фонові завдання',
  running_one: 'Виконується {{count}} завдання',
  running_few: 'Виконуються {{count}} завдання',
  running_many: 'Виконується {{count}} завдань',
  running_other: 'Виконується {{count}} завдання',
  trayHint: 'Довга робота триває тут, навіть якщо піти зі сторінки чи вийти із системи.',
  'state.queued': 'Чекає своєї черги',
  'state.running': 'Виконується',
  'state.cancelling': 'Зупиняється',
  'state.cancelled': 'Зупинено',
  'state.succeeded': 'Готово',
  'state.failed': 'Перервано збоєм',
  stop: 'Зупинити',
  stopNamed: 'Зупинити: {{title}}',
  stopTitle: 'Зупинити завдання?',
  stopDetail: '{{title}}. Зроблене залишиться: {{done}}.',
  stopDetailOf: '{{title}}. Зроблене залишиться: {{done}} з {{total}}.',
  keepGoing: 'Хай триває',
  undoNamed: 'Повернути: {{title}}',
  resume: 'Продовжити з цього місця',
  resumeNamed: 'Продовжити з цього місця: {{title}}',
  quarter: '{{title}}: {{percent}}',
  over: '{{title}}: {{state}}',
};
