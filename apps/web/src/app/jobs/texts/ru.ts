import type { Slavic } from '../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  jobs: 'Фоновые задачи',
  running_one: 'Выполняется {{count}} задача',
  running_few: 'Выполняются {{count}} задачи',
  running_many: 'Выполняется {{count}} задач',
  running_other: 'Выполняется {{count}} задачи',
  trayHint: 'Долгая работа идёт здесь, даже если уйти со страницы или выйти из системы.',
  'state.queued': 'Ждёт своей очереди',
  'state.running': 'Выполняется',
  'state.cancelling': 'Останавливается',
  'state.cancelled': 'Остановлено',
  'state.succeeded': 'Готово',
  'state.failed': 'Прервано сбоем',
  stop: 'Остановить',
  stopNamed: 'Остановить: {{title}}',
  stopTitle: 'Остановить задачу?',
  stopDetail: '{{title}}. Сделанное останется: {{done}}.',
  stopDetailOf: '{{title}}. Сделанное останется: {{done}} из {{total}}.',
  keepGoing: 'Пусть продолжается',
  undoNamed: 'Отменить: {{title}}',
  resume: 'Продолжить с этого места',
  resumeNamed: 'Продолжить с этого места: {{title}}',
  quarter: '{{title}}: {{percent}}',
  over: '{{title}}: {{state}}',
};
