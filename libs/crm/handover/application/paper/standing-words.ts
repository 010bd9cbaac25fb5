import type { Label } from '#platform/records';

/** What another one is to the one who is told of; of a directed kind by the side on which he stands. */
const standings: Readonly<Record<string, Label>> = {
  relative: { en: 'Relative', ru: 'Родство', uk: 'Родина' },
  friend: { en: 'Friend', ru: 'Дружба', uk: 'Дружба' },
  'former-colleague': { en: 'Former colleague', ru: 'Раньше работали вместе', uk: 'Раніше працювали разом' },
  acquaintance: { en: 'Knows', ru: 'Знакомство', uk: 'Знайомство' },
  'introduced.from': { en: 'Introduced by', ru: 'Кто познакомил', uk: 'Хто познайомив' },
  'introduced.to': { en: 'Introduced', ru: 'Кого познакомил(а)', uk: 'Кого познайомив(ла)' },
  'reports-to.from': { en: 'Reports to them', ru: 'В подчинении', uk: 'У підпорядкуванні' },
  'reports-to.to': { en: 'Reports to', ru: 'Кому подчиняется', uk: 'Кому підпорядковується' },
  'mentor.from': { en: 'Mentor', ru: 'Наставник', uk: 'Наставник' },
  'mentor.to': { en: 'Mentor of', ru: 'Кому наставник', uk: 'Кому наставник' },
  'parent.from': { en: 'Parent company', ru: 'Головная компания', uk: 'Головна компанія' },
  'parent.to': { en: 'Subsidiary', ru: 'Дочерняя компания', uk: 'Дочірня компанія' },
  partner: { en: 'Partner', ru: 'Партнёр', uk: 'Партнер' },
  'supplier.from': { en: 'Supplier', ru: 'Поставщик', uk: 'Постачальник' },
  'supplier.to': { en: 'Customer', ru: 'Покупатель', uk: 'Покупець' },
  competitor: { en: 'Competitor', ru: 'Конкурент', uk: 'Конкурент' },
};

export const standingWord = (standing: string, locale: keyof Label): string => standings[standing]?.[locale] ?? standing;
export const isStanding = (word: string): boolean => Object.hasOwn(standings, word);
