import { definePermissions, definePlace } from '#platform/access';

definePlace('line', 'contacts.business_line_card');
definePlace('territory', 'contacts.territory_card');

const reaches = ['own', 'team', 'subordinates', 'line', 'territory', 'all'] as const;
/** On what a role may make a right over a party depend. */
const conditions = [{ on: 'confidentiality', of: 'organization' }, { on: 'tier', of: 'organization' }] as const;

definePermissions('contacts', {
  read: { label: { en: 'See persons and organizations', ru: 'Видеть людей и организации', uk: 'Бачити людей і організації' }, reaches, conditions, roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'team', trainer: 'team', 'read-only': 'all', 'top-manager': 'subordinates', auditor: 'all' } },
  create: { label: { en: 'Add persons and organizations', ru: 'Добавлять людей и организации', uk: 'Додавати людей і організації' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all' } },
  change: { label: { en: 'Change persons and organizations', ru: 'Менять людей и организации', uk: 'Змінювати людей і організації' }, reaches, conditions, roles: { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } },
  remove: { label: { en: 'Remove and restore persons and organizations', ru: 'Убирать и возвращать людей и организации', uk: 'Прибирати й повертати людей і організації' }, reaches, conditions, roles: { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } },
  share: { isPersonal: true, label: { en: 'Share single persons and organizations', ru: 'Открывать отдельных людей и организации коллегам', uk: 'Відкривати окремих людей і організації колегам' }, reaches, conditions, roles: { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } },
  transfer: { label: { en: 'Give persons and organizations to another owner', ru: 'Передавать людей и организации другому ответственному', uk: 'Передавати людей і організації іншому відповідальному' }, reaches, conditions, roles: { administrator: 'all', 'head-of-sales': 'subordinates' } },
  administer: { label: { en: 'Manage tags, tiers, business lines and territories', ru: 'Вести метки, категории, направления и территории', uk: 'Вести мітки, категорії, напрями та території' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all' } },
});
