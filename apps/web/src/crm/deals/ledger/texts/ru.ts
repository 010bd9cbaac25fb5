import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  ledger: 'Упущенное',
  title: 'Книга упущенного',
  period: 'Период', from: 'С', to: 'По', all: 'Все', pipeline: 'Воронка', team: 'Команда', owner: 'Ответственный',
  'period.month': 'Этот месяц', 'period.quarter': 'Этот квартал', 'period.year': 'Этот год', 'period.lastQuarter': 'Прошлый квартал', 'period.lastYear': 'Прошлый год', 'period.months12': 'За 12 месяцев', 'period.own': 'С … по …',
  'part.identified': 'Выявлено', 'part.won': 'Выиграно', 'part.lost': 'Проиграно', 'part.abandoned': 'Оставлено', 'part.declined': 'Отказались мы', 'part.open': 'В работе', 'part.unmet': 'Незакрытый спрос',
  waterfallFinding: 'Из выявленных {{identified}} мы выиграли {{won}} и упустили {{gone}}',
  nothingIdentified: 'За этот период ничего не выявлено',
  countedWaterfall: 'Выявлено = выиграно + проиграно + оставлено + отказались мы + в работе. Закрытые сделки относятся к периоду по дню закрытия и пересчитаны по курсу этого дня; в работе — сделки, открытые сейчас и заведённые не позже конца периода, по сегодняшнему курсу. Незакрытый спрос — не сделка и стоит рядом. Всё в {{currency}}, на {{asOf}}.',
  paretoFinding_one: '«{{name}}» и ещё {{count}} причина — это {{share}} упущенного', paretoFinding_few: '«{{name}}» и ещё {{count}} — это {{share}} упущенного', paretoFinding_many: '«{{name}}» и ещё {{count}} — это {{share}} упущенного', paretoFinding_other: '«{{name}}» и ещё {{count}} — это {{share}} упущенного',
  paretoOne: 'Одно только «{{name}}» — это {{share}} упущенного',
  nothingLost: 'За этот период ничего не упущено', noData: 'Нет данных.',
  countedPareto: 'Проигранные, оставленные и отклонённые нами сделки по дню закрытия, в {{currency}} по курсу этого дня. Пунктир складывает доли сверху вниз.',
  by: 'Разрез', byReason: 'По причинам', byCompetitor: 'По конкурентам', noReason: 'Без причины', noCompetitor: 'Неизвестно кому',
  'groupBy.owner': 'Ответственный', 'groupBy.product': 'Товар', 'groupBy.business-line': 'Направление', 'groupBy.team': 'Команда', total: 'Всего',
  'groupsOf.owner': 'У кого что выиграно и упущено', 'groupsOf.product': 'По товарам', 'groupsOf.business-line': 'По направлениям', 'groupsOf.team': 'По командам',
  'none.owner': 'Никто', 'none.product': 'Без товара', 'none.business-line': 'Без направления', 'none.team': 'Без команды',
  what: 'Что', count: 'Сделок', amount: 'Сумма', share: 'Доля',
  deals_one: '{{count}} сделка', deals_few: '{{count}} сделки', deals_many: '{{count}} сделок', deals_other: '{{count}} сделки',
  signals_one: '{{count}} обращение', signals_few: '{{count}} обращения', signals_many: '{{count}} обращений', signals_other: '{{count}} обращения',
  agrees: 'Показано всё: {{count}} на {{sum}} — столько же, сколько в цифре.',
  disagrees: 'В списке {{count}} на {{sum}}: с момента подсчёта что-то изменилось. Обновите страницу.',
  withoutRate: 'Без курса валюты',
  withoutRateNote_one: 'У {{count}} сделки нет курса валюты, в итоги она не вошла', withoutRateNote_few: 'У {{count}} сделок нет курса валюты, в итоги они не вошли', withoutRateNote_many: 'У {{count}} сделок нет курса валюты, в итоги они не вошли', withoutRateNote_other: 'У {{count}} сделки нет курса валюты, в итоги они не вошли',
  recordUnmet: 'Записать упущенный спрос', unmetRecorded: 'Спрос записан', who: 'Кто спрашивал', whatAsked: 'Что', howMuch: 'На какую сумму', whyUnmet: 'Почему не смогли',
};
