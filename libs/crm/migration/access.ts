import { definePermissions } from '#platform/access';

definePermissions('migration', {
  import: { label: { en: 'Bring persons and organizations in from files', ru: 'Загружать людей и организации из файлов', uk: 'Завантажувати людей і організації з файлів' }, reaches: ['own'], roles: { administrator: 'own', 'head-of-sales': 'own', salesperson: 'own' } },
});
