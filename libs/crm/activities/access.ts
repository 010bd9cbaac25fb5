import { definePermissions } from '#platform/access';

const reaches = ['own', 'team', 'subordinates', 'all'] as const;
const writers = { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } as const;

definePermissions('activities', {
  read: { label: { en: 'See activities and promises', ru: 'Видеть дела и обещания', uk: 'Бачити справи й обіцянки' }, reaches, roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'team', trainer: 'team', 'read-only': 'all', 'top-manager': 'subordinates', auditor: 'all' } },
  create: { label: { en: 'Plan and log activities, record promises', ru: 'Планировать и записывать дела и обещания', uk: 'Планувати й записувати справи та обіцянки' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all', 'top-manager': 'all' } },
  change: { label: { en: 'Change, complete and cancel activities, keep promises', ru: 'Менять, завершать и отменять дела, закрывать обещания', uk: 'Змінювати, завершувати й скасовувати справи, закривати обіцянки' }, reaches, roles: { ...writers, 'top-manager': 'own' } },
  remove: { label: { en: 'Remove and restore activities', ru: 'Убирать и возвращать дела', uk: 'Прибирати й повертати справи' }, reaches, roles: { ...writers, 'top-manager': 'own' } },
  administer: { label: { en: 'Manage the outcomes of activities', ru: 'Вести список итогов дел', uk: 'Вести перелік підсумків справ' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all' } },
});
