import { definePermissions } from '#platform/access';

definePermissions('identity', {
  administer: { label: 'Manage users, teams, positions and roles', reaches: ['all'], roles: { administrator: 'all' } },
  read: { label: 'See colleagues, teams and roles', reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all', trainer: 'all', 'read-only': 'all' } },
  keys: { label: 'Make API keys of one\'s own', reaches: ['own'], roles: { administrator: 'own', 'head-of-sales': 'own' } },
  audit: { label: 'Read the audit', reaches: ['all'], roles: { administrator: 'all' } },
});
