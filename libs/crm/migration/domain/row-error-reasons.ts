import type { Labels } from './import-field.ts';
import type { RowRemark } from './protocol.ts';

const reasons: Readonly<Record<string, Labels>> = {
  'row-empty': { en: 'No name, e-mail, phone or organization', ru: 'Нет ни имени, ни почты, ни телефона, ни организации', uk: 'Немає ні імені, ні пошти, ні телефону, ні організації' },
  'name-missing': { en: 'The name is missing', ru: 'Не указано имя или название', uk: 'Не вказано ім’я або назву' },
  'email-invalid': { en: 'Not an e-mail address', ru: 'Это не адрес электронной почты', uk: 'Це не адреса електронної пошти' },
  'date-invalid': { en: 'Not a date', ru: 'Это не дата', uk: 'Це не дата' },
  'ends-before-start': { en: 'Ends before it begins', ru: 'Окончание раньше начала', uk: 'Закінчення раніше за початок' },
  'number-invalid': { en: 'Not a whole number', ru: 'Это не целое число', uk: 'Це не ціле число' },
  'id-invalid': { en: 'Not a Holdfast ID', ru: 'Это не ID Holdfast', uk: 'Це не ID Holdfast' },
  'choice-unknown': { en: 'Not one of the possible values', ru: 'Такого значения нет в списке', uk: 'Такого значення немає у списку' },
  'too-long': { en: 'Too long', ru: 'Слишком длинно', uk: 'Задовго' },
  'too-many-cells': { en: 'More cells than columns', ru: 'Ячеек больше, чем столбцов', uk: 'Комірок більше, ніж стовпців' },
  'tag-unknown': { en: 'There is no such tag', ru: 'Такой метки нет', uk: 'Такої мітки немає' },
  'tier-unknown': { en: 'There is no such tier', ru: 'Такой категории нет', uk: 'Такої категорії немає' },
  'owner-unknown': { en: 'No colleague has this e-mail or name', ru: 'Нет коллеги с такой почтой или именем', uk: 'Немає колеги з такою поштою чи ім’ям' },
  'owner-not-allowed': { en: 'You may not give records to others', ru: 'Вам нельзя передавать записи другим', uk: 'Вам не можна передавати записи іншим' },
  'not-yours-to-create': { en: 'You may not add records', ru: 'Вам нельзя добавлять записи', uk: 'Вам не можна додавати записи' },
  'not-yours-to-change': { en: 'It is there already, and you may not change it', ru: 'Уже есть, и вам нельзя его менять', uk: 'Уже є, і вам не можна його змінювати' },
  'organization-not-yours-to-change': { en: 'The organization is there already, and you may not change it', ru: 'Организация уже есть, и вам нельзя её менять', uk: 'Організація вже є, і вам не можна її змінювати' },
  'field-closed': { en: 'Your role closes this field', ru: 'Ваша роль закрывает это поле', uk: 'Ваша роль закриває це поле' },
  'already-there': { en: 'It is there already', ru: 'Уже есть', uk: 'Уже є' },
  'nothing-new': { en: 'It says nothing new', ru: 'Ничего нового', uk: 'Нічого нового' },
  'job-without-employer': { en: 'A date without an employer', ru: 'Дата без места работы', uk: 'Дата без місця роботи' },
  'amount-invalid': { en: 'Not an amount', ru: 'Это не сумма', uk: 'Це не сума' },
  'currency-invalid': { en: 'Not a currency', ru: 'Это не валюта', uk: 'Це не валюта' },
  'currency-contradicts': { en: 'The amount and the column of the currency contradict each other', ru: 'Сумма и столбец валюты противоречат друг другу', uk: 'Сума й стовпець валюти суперечать одне одному' },
  'people-unclear': { en: 'It is not clear what belongs to which of the people', ru: 'Непонятно, что кому из людей принадлежит', uk: 'Незрозуміло, що кому з людей належить' },
  'person-ambiguous': { en: 'Several people may be meant', ru: 'Подходят несколько человек', uk: 'Підходять кілька людей' },
  'organization-ambiguous': { en: 'Several organizations may be meant', ru: 'Подходят несколько организаций', uk: 'Підходять кілька організацій' },
  'owner-ambiguous': { en: 'Several colleagues have this name', ru: 'Так зовут нескольких коллег', uk: 'Так звати кількох колег' },
  'pipeline-unknown': { en: 'There is no such pipeline', ru: 'Такой воронки нет', uk: 'Такої воронки немає' },
  'stage-unknown': { en: 'There is no such stage', ru: 'Такого этапа нет', uk: 'Такого етапу немає' },
  'stage-ambiguous': { en: 'Several pipelines have such a stage: name the pipeline', ru: 'Такой этап есть в нескольких воронках: укажите воронку', uk: 'Такий етап є в кількох воронках: укажіть воронку' },
  'status-contradicts': { en: 'The status contradicts the rest of the row', ru: 'Состояние противоречит остальной строке', uk: 'Стан суперечить решті рядка' },
  'reason-unknown': { en: 'There is no such loss reason', ru: 'Такой причины проигрыша нет', uk: 'Такої причини програшу немає' },
  'reason-missing': { en: 'A deal is not lost without a reason', ru: 'Сделка не бывает проиграна без причины', uk: 'Угода не буває програна без причини' },
  'reason-unfit': { en: 'This reason is not offered for that', ru: 'Эта причина здесь не подходит', uk: 'Ця причина тут не підходить' },
  'reason-needs-note': { en: 'This reason asks for words of its own', ru: 'Эта причина требует пояснения', uk: 'Ця причина потребує пояснення' },
  'reason-needs-competitor': { en: 'This reason asks for the competitor', ru: 'Эта причина требует назвать конкурента', uk: 'Ця причина потребує назвати конкурента' },
  'competitor-unknown': { en: 'There is no such competitor', ru: 'Такого конкурента нет', uk: 'Такого конкурента немає' },
  'currency-unknown': { en: 'The company does not sell in this currency', ru: 'Компания не продаёт в этой валюте', uk: 'Компанія не продає в цій валюті' },
  'amount-too-fine': { en: 'The amount is finer than its currency', ru: 'У суммы больше знаков, чем у валюты', uk: 'У суми більше знаків, ніж у валюти' },
  'amount-from-lines': { en: 'The amount is the total of its line items', ru: 'Сумма складывается из позиций сделки', uk: 'Сума складається з позицій угоди' },
  'opened-in-future': { en: 'Opened on a day to come', ru: 'Открыта в будущем', uk: 'Відкрита в майбутньому' },
  'closed-in-future': { en: 'Closed on a day to come', ru: 'Закрыта в будущем', uk: 'Закрита в майбутньому' },
  'closed-before-opening': { en: 'Closed before it was opened', ru: 'Закрыта раньше, чем открыта', uk: 'Закрита раніше, ніж відкрита' },
  'fields-required': { en: 'The stage asks for what the row does not tell', ru: 'Этап требует того, чего нет в строке', uk: 'Етап потребує того, чого немає в рядку' },
  'not-yours-to-close': { en: 'You may not close this deal', ru: 'Вам нельзя закрыть эту сделку', uk: 'Вам не можна закрити цю угоду' },
  'deal-closed': { en: 'The deal is closed here: reopen it first', ru: 'Сделка здесь закрыта: сначала откройте её снова', uk: 'Угода тут закрита: спершу відкрийте її знову' },
  'deal-ambiguous': { en: 'Several deals may be meant', ru: 'Подходят несколько сделок', uk: 'Підходять кілька угод' },
  'value-refused': { en: 'A value is refused', ru: 'Значение не принято', uk: 'Значення не прийнято' },
};

/** The error as a person reads it in the repair file: where, what, and the value. */
export function reasonOf({ heading, code, value, max }: RowRemark, locale: keyof Labels): string {
  const where = heading ? `${heading}: ` : '';
  const limit = max === undefined ? '' : ` (> ${max})`;
  const what = value && code !== 'too-long' ? ` («${value.slice(0, 60)}»)` : '';
  return `${where}${(reasons[code] ?? reasons['value-refused']!)[locale]}${limit}${what}`;
}
