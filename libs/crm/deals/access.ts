import { definePermissions } from '#platform/access';

const reaches = ['own', 'team', 'subordinates', 'line', 'all'] as const;
/** On what a role may make a right over a deal depend. */
const conditions = [{ on: 'confidentiality', of: 'deal' }, { on: 'status', of: 'deal' }] as const;
const writers = { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } as const;

definePermissions('deals', {
  read: { label: { en: 'See deals and demand', ru: 'Видеть сделки и спрос', uk: 'Бачити угоди й попит' }, reaches, conditions, roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'team', trainer: 'team', 'read-only': 'all', 'top-manager': 'subordinates', auditor: 'all' } },
  create: { label: { en: 'Open deals and record demand', ru: 'Заводить сделки и записывать спрос', uk: 'Заводити угоди й записувати попит' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all' } },
  change: { label: { en: 'Change deals and move them', ru: 'Менять сделки и двигать их', uk: 'Змінювати угоди й рухати їх' }, reaches, conditions, roles: writers },
  close: { label: { en: 'Win, lose, abandon, decline and reopen deals', ru: 'Выигрывать, проигрывать, оставлять, отклонять и открывать сделки снова', uk: 'Вигравати, програвати, облишати, відхиляти й відкривати угоди знову' }, reaches, conditions, roles: writers },
  remove: { label: { en: 'Remove and restore deals', ru: 'Убирать и возвращать сделки', uk: 'Прибирати й повертати угоди' }, reaches, conditions, roles: writers },
  share: { isPersonal: true, label: { en: 'Share single deals', ru: 'Открывать отдельные сделки коллегам', uk: 'Відкривати окремі угоди колегам' }, reaches, conditions, roles: { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } },
  transfer: { label: { en: 'Give deals to another owner', ru: 'Передавать сделки другому ответственному', uk: 'Передавати угоди іншому відповідальному' }, reaches, conditions, roles: { administrator: 'all', 'head-of-sales': 'subordinates' } },
  administer: { label: { en: 'Manage pipelines, reasons, products, competitors and currencies', ru: 'Вести воронки, причины, продукты, конкурентов и валюты', uk: 'Вести воронки, причини, продукти, конкурентів і валюти' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all' } },
});
