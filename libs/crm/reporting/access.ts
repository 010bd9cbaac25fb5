import { definePermissions } from '#platform/access';

definePermissions('reporting', {
  export: { label: { en: 'Export lists to files', ru: 'Выгружать списки в файлы', uk: 'Вивантажувати списки у файли' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', 'top-manager': 'all' } },
  'key-persons': { label: { en: 'See which customers hang on one colleague', ru: 'Видеть, какие клиенты держатся на одном сотруднике', uk: 'Бачити, які клієнти тримаються на одному співробітнику' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', 'top-manager': 'all' } },
});
