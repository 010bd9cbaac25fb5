import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  promises: 'Обіцянки', make: 'Записати обіцянку', record: 'Записати обіцянку', made: 'Обіцянку записано',
  none: 'Тут поки ніхто нічого не обіцяв.', noneOpen: 'Невиконаних обіцянок немає.',
  whoPromised: 'Хто обіцяв', us: 'Обіцяли ми', them: 'Обіцяли нам',
  what: 'Що', whatPlaceholder: 'Надіслати креслення другого насоса', whoOfUs: 'Хто з нас', toWhomOfUs: 'Кому з нас', toWhom: 'Кому', whoOfThem: 'Хто з їхнього боку', until: 'До якого дня',
  promised: 'Обіцянка: {{by}} → {{to}}. {{text}}', sides: '{{by}} → {{to}}', sidesBy: '{{by}}', 'sides.us': 'Обіцяли ми', 'sides.them': 'Обіцяли нам',
  'state.kept': 'виконано {{day}}', 'state.broken': 'не виконано {{day}}', 'state.withdrawn': 'знято {{day}}',
  late_one: 'прострочено на {{count}} день', late_few: 'прострочено на {{count}} дні', late_many: 'прострочено на {{count}} днів', late_other: 'прострочено на {{count}} дня', dueToday: 'строк сьогодні', dueTomorrow: 'строк завтра', dueOn: 'строк {{day}}',
  'verb.keep': 'Виконано', 'verb.break': 'Не виконано', 'verb.withdraw': 'Зняти обіцянку', 'why.break': 'Що сталося', 'why.withdraw': 'Чому більше не потрібно',
  keepName: 'Виконано: {{text}}', whatToDo: 'Дії: {{text}}',
  kept: 'Виконано: {{text}}', broken: 'Не виконано: {{text}}', withdrawn: 'Знято: {{text}}',
  showClosed_one: 'Показати {{count}} закриту', showClosed_few: 'Показати {{count}} закриті', showClosed_many: 'Показати {{count}} закритих', showClosed_other: 'Показати {{count}} закритих', hideClosed: 'Сховати закриті',
};
