import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  'title.person': 'Связанные люди', 'title.organization': 'Связанные организации', 'none.person': 'Родство, дружба, кто кого познакомил: пока ничего не названо.', 'none.organization': 'Головная компания, партнёры, поставщики, конкуренты: пока ничего не названо.',
  tell: 'Назвать связь', 'tell.title': 'С кем связь: {{name}}', correct: 'Исправить', 'correct.title': '{{what}}: {{name}}', end: 'Закончилось', 'end.title': 'Закончилось: {{name}}', remove: 'Убрать, этого не было', more: 'Ещё: {{what}}, {{name}}',
  what: 'Что связывает', 'who.person': 'Человек', 'who.organization': 'Организация', whoHint: 'Начните имя или название', note: 'Заметка', from: 'С какого времени', to: 'До (пусто: по сей день)', lastDay: 'До', save: 'Сохранить', add: 'Назвать', since: 'с {{day}}', removed: 'Убрано: {{what}}, {{name}}',
  told: 'Со слов: {{who}}, {{day}}', toldOn: 'записано {{day}}', ended: 'Раньше', all: 'Показать все: {{count}}', fewer: 'Свернуть', meanwhile: 'Тем временем это изменил кто-то другой. Нажмите ещё раз, чтобы осталось ваше.',
  'refused.with-itself': 'Выберите кого-нибудь другого.', 'refused.has-a-parent': 'Она уже входит в другую. Скажите, когда это закончилось.', 'refused.part-of-itself': 'Эта сама входит в неё, прямо или через другие.', 'refused.ends-before-start': 'Конец раньше начала.', 'refused.known': 'Об этих двоих это уже сказано за то же время. Исправьте ту запись или скажите, когда это закончилось.',
  'is.relative': 'Родство', 'is.friend': 'Дружба', 'is.former-colleague': 'Раньше работали вместе', 'is.acquaintance': 'Знакомство', 'is.introduced.from': 'Кто познакомил', 'is.introduced.to': 'Кого познакомил(а)', 'is.reports-to.from': 'В подчинении', 'is.reports-to.to': 'Кому подчиняется', 'is.mentor.from': 'Наставник', 'is.mentor.to': 'Кому наставник',
  'is.parent.from': 'Головная компания', 'is.parent.to': 'Дочерняя компания', 'is.partner': 'Партнёр', 'is.supplier.from': 'Поставщик', 'is.supplier.to': 'Покупатель', 'is.competitor': 'Конкурент',
};
