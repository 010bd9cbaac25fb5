import { definePermissions } from '#platform/access';

definePermissions('identity', {
  administer: { isPersonal: true, label: { en: 'Manage users, teams, positions and roles', ru: 'Управлять пользователями, командами, должностями и ролями', uk: 'Керувати користувачами, командами, посадами й ролями' }, reaches: ['all'], roles: { administrator: 'all' } },
  read: { label: { en: 'See colleagues, teams and roles', ru: 'Видеть коллег, команды и роли', uk: 'Бачити колег, команди й ролі' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all', trainer: 'all', 'read-only': 'all', 'top-manager': 'all', auditor: 'all' } },
  explain: { isPersonal: true, label: { en: 'See what a colleague may, and why', ru: 'Видеть, что можно коллеге и почему', uk: 'Бачити, що можна колезі й чому' }, reaches: ['all'], roles: { administrator: 'all', auditor: 'all' } },
  keys: { isPersonal: true, label: { en: 'Make API keys of one’s own', ru: 'Создавать собственные ключи API', uk: 'Створювати власні ключі API' }, reaches: ['own'], roles: { administrator: 'own', 'head-of-sales': 'own' } },
  audit: { isPersonal: true, label: { en: 'Read the audit', ru: 'Читать журнал', uk: 'Читати журнал' }, reaches: ['all'], roles: { administrator: 'all', auditor: 'all' } },
  delegate: { isPersonal: true, label: { en: 'Appoint a deputy', ru: 'Назначать заместителя', uk: 'Призначати заступника' }, reaches: ['own', 'subordinates', 'all'], roles: { administrator: 'all', 'top-manager': 'subordinates', 'head-of-sales': 'subordinates', salesperson: 'own', trainer: 'own' } },
});
