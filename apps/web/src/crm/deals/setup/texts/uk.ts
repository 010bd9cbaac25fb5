import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  setup: 'Налаштування продажів',
  pipelines: 'Воронки', reasons: 'Причини', products: 'Товари', competitors: 'Конкуренти', currencies: 'Валюти',
  name: 'Назва', save: 'Зберегти', actions: 'Дії', withdraw: 'Більше не пропонувати', offerAgain: 'Пропонувати знову', notOffered: 'більше не пропонується', offered: 'Сюди можна заводити нові угоди',
  pipelinesIntro: 'Воронка — це шлях угоди, етап за етапом. У різних напрямів він може бути різним.',
  pipeline: 'Воронка', addPipeline: 'Додати воронку', changePipeline: 'Змінити воронку', newPipelineHint: 'У ній одразу будуть два відкриті етапи, виграш і програш. Решту можна змінити й додати потім.', firstStage: 'Нова', secondStage: 'Перемовини',
  addStage: 'Додати етап', changeStage: 'Змінити етап', removeStage: 'Прибрати етап', removeStageName: 'Прибрати етап «{{name}}»', removeStageHint: 'В історії угод етап лишиться. Відкриті угоди мають перейти на інший.', moveTo: 'Відкриті угоди перейдуть на етап',
  stageAt: '{{name}}: місце {{place}} з {{of}}', stageType: 'Що він означає', 'type.open': 'Відкрита', 'type.won': 'Виграна', 'type.lost': 'Програна',
  probability: 'Імовірність, %', maxDays: 'Застрягає через, днів', requiredFields: 'Що має бути заповнено', requiredFieldsHint: 'Спитаємо, перш ніж угода перейде на цей етап.',
  rotsAfter_one: 'застрягає через {{count}} день', rotsAfter_few: 'застрягає через {{count}} дні', rotsAfter_many: 'застрягає через {{count}} днів', rotsAfter_other: 'застрягає через {{count}} дня', needs: 'потрібно: {{fields}}',
  reasonsIntro: 'Без однієї з цих причин угоду не можна програти, залишити чи відхилити. Небагато зрозумілих скажуть більше, ніж довгий перелік.',
  addReason: 'Додати причину', changeReason: 'Змінити причину', category: 'Про що вона', usedFor: 'Коли пропонується', 'kind.lost': 'угоду програно', 'kind.abandoned': 'угоду залишили', 'kind.declined': 'відмовилися ми', 'kind.unmet': 'попит не задоволено',
  asks: 'Що спитати', wantsNote: 'нотатку', wantsCompetitor: 'конкурента', requireNote: 'Обовʼязково описати, що сталося', requireCompetitor: 'Обовʼязково назвати конкурента',
  productsIntro: 'Що продає компанія. Позиція угоди бере ціну звідси, у самій угоді її можна змінити.',
  addProduct: 'Додати товар', changeProduct: 'Змінити товар', sku: 'Артикул', family: 'Група', unit: 'Одиниця', listPrice: 'Ціна за прайсом',
  competitorsIntro: 'Хто ще продає те саме, що й ми. В угодах видно, хто брав участь, з якою ціною і кому вона дісталася.',
  addCompetitor: 'Додати конкурента', changeCompetitor: 'Змінити конкурента', strengths: 'У чому сильні', weaknesses: 'У чому слабкі',
  currenciesIntro: 'Підсумки рахуються в {{base}}. Закриту угоду перераховано за курсом дня закриття, відкриту — за сьогоднішнім.',
  rateTold: 'Курс {{code}} записано', rateToldRevaluing: 'Курс {{code}} записано. Угоди в цій валюті перераховуються.', jobRevaluation: 'Перерахунок угод у {{currency}}', revalued_one: '{{shown}} угода', revalued_few: '{{shown}} угоди', revalued_many: '{{shown}} угод', revalued_other: '{{shown}} угоди',
  currency: 'Валюта', addCurrency: 'Додати валюту', code: 'Код', codeHint: 'Три літери: USD, UAH, PLN', decimals: 'Знаків після коми', worth: 'Коштує, {{base}}', since: 'З якого дня', baseCurrency: 'базова валюта', noRate: 'Курсу поки немає', tellRate: 'Записати курс', rateOf: 'Курс {{code}}', oneIs: 'Один {{code}} у {{base}}',
};
