import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  promises: 'Обещания', make: 'Записать обещание', record: 'Записать обещание', made: 'Обещание записано',
  none: 'Здесь пока никто ничего не обещал.', noneOpen: 'Невыполненных обещаний нет.',
  whoPromised: 'Кто обещал', us: 'Обещали мы', them: 'Обещали нам',
  what: 'Что', whatPlaceholder: 'Прислать чертёж второго насоса', whoOfUs: 'Кто из нас', toWhomOfUs: 'Кому из нас', toWhom: 'Кому', whoOfThem: 'Кто с их стороны', until: 'До какого дня',
  promised: 'Обещание: {{by}} → {{to}}. {{text}}', sides: '{{by}} → {{to}}', sidesBy: '{{by}}', 'sides.us': 'Обещали мы', 'sides.them': 'Обещали нам',
  'state.kept': 'выполнено {{day}}', 'state.broken': 'не выполнено {{day}}', 'state.withdrawn': 'снято {{day}}',
  late_one: 'просрочено на {{count}} день', late_few: 'просрочено на {{count}} дня', late_many: 'просрочено на {{count}} дней', late_other: 'просрочено на {{count}} дня', dueToday: 'срок сегодня', dueTomorrow: 'срок завтра', dueOn: 'срок {{day}}',
  'verb.keep': 'Выполнено', 'verb.break': 'Не выполнено', 'verb.withdraw': 'Снять обещание', 'why.break': 'Что произошло', 'why.withdraw': 'Почему больше не нужно',
  keepName: 'Выполнено: {{text}}', whatToDo: 'Действия: {{text}}',
  kept: 'Выполнено: {{text}}', broken: 'Не выполнено: {{text}}', withdrawn: 'Снято: {{text}}',
  showClosed_one: 'Показать {{count}} закрытое', showClosed_few: 'Показать {{count}} закрытых', showClosed_many: 'Показать {{count}} закрытых', showClosed_other: 'Показать {{count}} закрытых', hideClosed: 'Скрыть закрытые',
};
