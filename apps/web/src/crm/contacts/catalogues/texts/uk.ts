import type { Slavic } from '../../../../ui/text/texts.ts';
import type { en } from './en.ts';

export const uk: Slavic<typeof en> = {
  catalogues: 'Категорії та мітки',
  tiers: 'Категорії',
  tiersHint: 'Наскільки важливий клієнт; перша вища за всі.',
  tiersAdd: 'Додати категорію',
  'business-lines': 'Напрями',
  'business-linesHint': 'Що ви продаєте, по-великому.',
  'business-linesAdd': 'Додати напрям',
  tags: 'Мітки',
  tagsHint: 'Усе інше, за чим хочеться знаходити.',
  tagsAdd: 'Додати мітку',
  none: 'Поки порожньо.',
  name: 'Назва',
  rank: 'Місце',
  rankHint: '1 найвище.',
  isVip: 'Із золотою позначкою VIP',
  rename: 'Перейменувати',
  change: 'Змінити',
  retire: 'Більше не пропонувати',
  retireTitle: 'Більше не пропонувати «{{name}}»',
  retireWhat: 'Вибрати це буде не можна. У записів, де воно вже є, усе залишиться.',
  retired: '«{{name}}» більше не пропонується',
  moreAbout: 'Ще: {{name}}',
  changedMeanwhile: 'Тим часом це змінив хтось інший. Натисніть ще раз, щоб лишити ваше.',
};
