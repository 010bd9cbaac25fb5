import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  ledger: 'Втрачене',
  title: 'Книга втраченого',
  period: 'Період', from: 'З', to: 'До', all: 'Усі', pipeline: 'Воронка', team: 'Команда', owner: 'Відповідальний',
  'period.month': 'Цей місяць', 'period.quarter': 'Цей квартал', 'period.year': 'Цей рік', 'period.lastQuarter': 'Минулий квартал', 'period.lastYear': 'Минулий рік', 'period.months12': 'За 12 місяців', 'period.own': 'З … до …',
  'part.identified': 'Виявлено', 'part.won': 'Виграно', 'part.lost': 'Програно', 'part.abandoned': 'Залишено', 'part.declined': 'Відмовилися ми', 'part.open': 'У роботі', 'part.unmet': 'Незакритий попит',
  waterfallFinding: 'З виявлених {{identified}} ми виграли {{won}} і втратили {{gone}}',
  nothingIdentified: 'За цей період нічого не виявлено',
  countedWaterfall: 'Виявлено = виграно + програно + залишено + відмовилися ми + у роботі. Закриті угоди належать до періоду за днем закриття й перераховані за курсом того дня; у роботі — угоди, відкриті зараз і заведені не пізніше кінця періоду, за сьогоднішнім курсом. Незакритий попит — не угода й стоїть поруч. Усе в {{currency}}, на {{asOf}}.',
  paretoFinding_one: '«{{name}}» і ще {{count}} причина — це {{share}} втраченого', paretoFinding_few: '«{{name}}» і ще {{count}} — це {{share}} втраченого', paretoFinding_many: '«{{name}}» і ще {{count}} — це {{share}} втраченого', paretoFinding_other: '«{{name}}» і ще {{count}} — це {{share}} втраченого',
  paretoOne: 'Саме лише «{{name}}» — це {{share}} втраченого',
  nothingLost: 'За цей період нічого не втрачено', noData: 'Немає даних.',
  countedPareto: 'Програні, залишені й відхилені нами угоди за днем закриття, у {{currency}} за курсом того дня. Пунктир додає частки згори вниз.',
  by: 'Розріз', byReason: 'За причинами', byCompetitor: 'За конкурентами', noReason: 'Без причини', noCompetitor: 'Невідомо кому',
  'groupBy.owner': 'Відповідальний', 'groupBy.product': 'Товар', 'groupBy.business-line': 'Напрям', 'groupBy.team': 'Команда', total: 'Усього',
  'groupsOf.owner': 'Хто що виграв і втратив', 'groupsOf.product': 'За товарами', 'groupsOf.business-line': 'За напрямами', 'groupsOf.team': 'За командами',
  'none.owner': 'Ніхто', 'none.product': 'Без товару', 'none.business-line': 'Без напряму', 'none.team': 'Без команди',
  what: 'Що', count: 'Угод', amount: 'Сума', share: 'Частка',
  deals_one: '{{count}} угода', deals_few: '{{count}} угоди', deals_many: '{{count}} угод', deals_other: '{{count}} угоди',
  signals_one: '{{count}} звернення', signals_few: '{{count}} звернення', signals_many: '{{count}} звернень', signals_other: '{{count}} звернення',
  agrees: 'Показано все: {{count}} на {{sum}} — стільки ж, скільки в цифрі.',
  disagrees: 'У списку {{count}} на {{sum}}: відколи рахували, щось змінилося. Оновіть сторінку.',
  withoutRate: 'Без курсу валюти',
  withoutRateNote_one: 'В {{count}} угоди немає курсу валюти, до підсумків вона не ввійшла', withoutRateNote_few: 'У {{count}} угод немає курсу валюти, до підсумків вони не ввійшли', withoutRateNote_many: 'У {{count}} угод немає курсу валюти, до підсумків вони не ввійшли', withoutRateNote_other: 'В {{count}} угоди немає курсу валюти, до підсумків вони не ввійшли',
  recordUnmet: 'Записати втрачений попит', unmetRecorded: 'Попит записано', who: 'Хто питав', whatAsked: 'Що', howMuch: 'На яку суму', whyUnmet: 'Чому не змогли',
};
