import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  setup: 'Настройка продаж',
  pipelines: 'Воронки', reasons: 'Причины', products: 'Товары', competitors: 'Конкуренты', currencies: 'Валюты',
  name: 'Название', save: 'Сохранить', actions: 'Действия', withdraw: 'Больше не предлагать', offerAgain: 'Предлагать снова', notOffered: 'больше не предлагается', offered: 'Сюда можно заводить новые сделки',
  pipelinesIntro: 'Воронка — это путь сделки, этап за этапом. У разных направлений он может быть разным.',
  pipeline: 'Воронка', addPipeline: 'Добавить воронку', changePipeline: 'Изменить воронку', newPipelineHint: 'В ней сразу будут два открытых этапа, выигрыш и проигрыш. Остальное можно изменить и добавить потом.', firstStage: 'Новая', secondStage: 'Переговоры',
  addStage: 'Добавить этап', changeStage: 'Изменить этап', removeStage: 'Убрать этап', removeStageName: 'Убрать этап «{{name}}»', removeStageHint: 'В истории сделок этап останется. Открытые сделки должны перейти на другой.', moveTo: 'Открытые сделки перейдут на этап',
  stageAt: '{{name}}: место {{place}} из {{of}}', stageType: 'Что он значит', 'type.open': 'Открыта', 'type.won': 'Выиграна', 'type.lost': 'Проиграна',
  probability: 'Вероятность, %', maxDays: 'Застревает через, дней', requiredFields: 'Что должно быть заполнено', requiredFieldsHint: 'Спросим, прежде чем сделка перейдёт на этот этап.',
  rotsAfter_one: 'застревает через {{count}} день', rotsAfter_few: 'застревает через {{count}} дня', rotsAfter_many: 'застревает через {{count}} дней', rotsAfter_other: 'застревает через {{count}} дня', needs: 'нужно: {{fields}}',
  reasonsIntro: 'Без одной из этих причин сделку нельзя проиграть, оставить или отклонить. Немногие и понятные скажут больше, чем длинный список.',
  addReason: 'Добавить причину', changeReason: 'Изменить причину', category: 'О чём она', usedFor: 'Когда предлагается', 'kind.lost': 'сделка проиграна', 'kind.abandoned': 'сделку оставили', 'kind.declined': 'отказались мы', 'kind.unmet': 'спрос не удовлетворён',
  asks: 'Что спросить', wantsNote: 'заметку', wantsCompetitor: 'конкурента', requireNote: 'Обязательно описать, что произошло', requireCompetitor: 'Обязательно назвать конкурента',
  productsIntro: 'Что продаёт компания. Позиция сделки берёт цену отсюда, в самой сделке её можно изменить.',
  addProduct: 'Добавить товар', changeProduct: 'Изменить товар', sku: 'Артикул', family: 'Группа', unit: 'Единица', listPrice: 'Цена по прайсу',
  competitorsIntro: 'Кто ещё продаёт то же, что и мы. В сделках видно, кто участвовал, с какой ценой и кому она досталась.',
  addCompetitor: 'Добавить конкурента', changeCompetitor: 'Изменить конкурента', strengths: 'В чём сильны', weaknesses: 'В чём слабы',
  currenciesIntro: 'Итоги считаются в {{base}}. Закрытая сделка пересчитана по курсу дня закрытия, открытая — по сегодняшнему.',
  rateTold: 'Курс {{code}} записан', rateToldRevaluing: 'Курс {{code}} записан. Сделки в этой валюте пересчитываются.', jobRevaluation: 'Пересчёт сделок в {{currency}}', revalued_one: '{{shown}} сделка', revalued_few: '{{shown}} сделки', revalued_many: '{{shown}} сделок', revalued_other: '{{shown}} сделки',
  currency: 'Валюта', addCurrency: 'Добавить валюту', code: 'Код', codeHint: 'Три буквы: USD, UAH, PLN', decimals: 'Знаков после запятой', worth: 'Стоит, {{base}}', since: 'С какого дня', baseCurrency: 'базовая валюта', noRate: 'Курса пока нет', tellRate: 'Записать курс', rateOf: 'Курс {{code}}', oneIs: 'Один {{code}} в {{base}}',
};
