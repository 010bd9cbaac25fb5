import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  'title.person': 'Пов’язані люди', 'title.organization': 'Пов’язані організації', 'none.person': 'Родина, дружба, хто кого познайомив: поки нічого не названо.', 'none.organization': 'Головна компанія, партнери, постачальники, конкуренти: поки нічого не названо.',
  tell: 'Назвати зв’язок', 'tell.title': 'З ким зв’язок: {{name}}', correct: 'Виправити', 'correct.title': '{{what}}: {{name}}', end: 'Закінчилося', 'end.title': 'Закінчилося: {{name}}', remove: 'Прибрати, цього не було', more: 'Ще: {{what}}, {{name}}',
  what: 'Що пов’язує', 'who.person': 'Людина', 'who.organization': 'Організація', whoHint: 'Почніть ім’я чи назву', note: 'Нотатка', from: 'Відколи', to: 'До (порожньо: й досі)', lastDay: 'До', save: 'Зберегти', add: 'Назвати', since: 'з {{day}}', removed: 'Прибрано: {{what}}, {{name}}',
  told: 'Зі слів: {{who}}, {{day}}', toldOn: 'записано {{day}}', ended: 'Раніше', all: 'Показати всі: {{count}}', fewer: 'Згорнути', meanwhile: 'Тим часом це змінив хтось інший. Натисніть ще раз, щоб лишилося ваше.',
  'refused.with-itself': 'Виберіть когось іншого.', 'refused.has-a-parent': 'Вона вже входить до іншої. Скажіть, коли це закінчилося.', 'refused.part-of-itself': 'Ця сама входить до неї, прямо чи через інші.', 'refused.ends-before-start': 'Кінець раніше початку.', 'refused.known': 'Про цих двох це вже сказано за той самий час. Виправте той запис або скажіть, коли це закінчилося.',
  'is.relative': 'Родина', 'is.friend': 'Дружба', 'is.former-colleague': 'Раніше працювали разом', 'is.acquaintance': 'Знайомство', 'is.introduced.from': 'Хто познайомив', 'is.introduced.to': 'Кого познайомив(ла)', 'is.reports-to.from': 'У підпорядкуванні', 'is.reports-to.to': 'Кому підпорядковується', 'is.mentor.from': 'Наставник', 'is.mentor.to': 'Кому наставник',
  'is.parent.from': 'Головна компанія', 'is.parent.to': 'Дочірня компанія', 'is.partner': 'Партнер', 'is.supplier.from': 'Постачальник', 'is.supplier.to': 'Покупець', 'is.competitor': 'Конкурент',
};
