import { definePermissions } from '#platform/access';

definePermissions('migration', {
  import: { label: 'Bring persons and organizations in from files', reaches: ['own'], roles: { administrator: 'own', 'head-of-sales': 'own', salesperson: 'own' } },
});
