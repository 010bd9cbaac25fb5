import { definePermissions } from '#platform/access';

const reaches = ['own', 'team', 'subordinates', 'all'] as const;

definePermissions('contacts', {
  read: { label: 'See persons and organizations', reaches, roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'team', trainer: 'team', 'read-only': 'all' } },
  create: { label: 'Add persons and organizations', reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all' } },
  change: { label: 'Change persons and organizations', reaches, roles: { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } },
  remove: { label: 'Remove and restore persons and organizations', reaches, roles: { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } },
  transfer: { label: 'Give persons and organizations to another owner', reaches, roles: { administrator: 'all', 'head-of-sales': 'subordinates' } },
  administer: { label: 'Manage tags, tiers and business lines', reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all' } },
});
