import { definePermissions } from '#platform/access';

definePermissions('migration', {
  import: { label: { en: 'Bring records in from files', ru: 'Загружать записи из файлов', uk: 'Завантажувати записи з файлів' }, reaches: ['own'], roles: { administrator: 'own', 'head-of-sales': 'own', salesperson: 'own' } },
});
