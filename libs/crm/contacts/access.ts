import { definePermissions } from '#platform/access';

const reaches = ['own', 'team', 'subordinates', 'all'] as const;

definePermissions('contacts', {
  read: { label: { en: 'See persons and organizations', ru: 'Видеть людей и организации', uk: 'Бачити людей і організації' }, reaches, roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'team', trainer: 'team', 'read-only': 'all', 'top-manager': 'subordinates', auditor: 'all' } },
  create: { label: { en: 'Add persons and organizations', ru: 'Добавлять людей и организации', uk: 'Додавати людей і організації' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all' } },
  change: { label: { en: 'Change persons and organizations', ru: 'Менять людей и организации', uk: 'Змінювати людей і організації' }, reaches, roles: { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } },
  remove: { label: { en: 'Remove and restore persons and organizations', ru: 'Убирать и возвращать людей и организации', uk: 'Прибирати й повертати людей і організації' }, reaches, roles: { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } },
  share: { isPersonal: true, label: { en: 'Share single persons and organizations', ru: 'Открывать отдельных людей и организации коллегам', uk: 'Відкривати окремих людей і організації колегам' }, reaches, roles: { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } },
  transfer: { label: { en: 'Give persons and organizations to another owner', ru: 'Передавать людей и организации другому ответственному', uk: 'Передавати людей і організації іншому відповідальному' }, reaches, roles: { administrator: 'all', 'head-of-sales': 'subordinates' } },
  administer: { label: { en: 'Manage tags, tiers and business lines', ru: 'Вести метки, категории и направления', uk: 'Вести мітки, категорії та напрями' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all' } },
});
