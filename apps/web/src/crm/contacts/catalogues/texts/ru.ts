import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const ru: Slavic<typeof en> = {
  catalogues: 'Категории и метки',
  tiers: 'Категории',
  tiersHint: 'Насколько важен клиент; первая выше всех.',
  tiersAdd: 'Добавить категорию',
  'business-lines': 'Направления',
  'business-linesHint': 'Что вы продаёте, по-крупному.',
  'business-linesAdd': 'Добавить направление',
  tags: 'Метки',
  tagsHint: 'Всё остальное, по чему хочется находить.',
  tagsAdd: 'Добавить метку',
  none: 'Пока пусто.',
  name: 'Название',
  rank: 'Место',
  rankHint: '1 выше всех.',
  isVip: 'С золотой отметкой VIP',
  rename: 'Переименовать',
  change: 'Изменить',
  retire: 'Больше не предлагать',
  retireTitle: 'Больше не предлагать «{{name}}»',
  retireWhat: 'Выбрать это будет нельзя. У записей, где оно уже есть, всё останется.',
  retired: '«{{name}}» больше не предлагается',
  moreAbout: 'Ещё: {{name}}',
  changedMeanwhile: 'Тем временем это изменил кто-то другой. Нажмите ещё раз, чтобы оставить ваше.',
};
