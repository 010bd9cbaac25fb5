import { definePermissions } from '#platform/access';

const reaches = ['own', 'team', 'subordinates', 'all'] as const;
const writers = { administrator: 'all', 'head-of-sales': 'subordinates', salesperson: 'own' } as const;

definePermissions('deals', {
  read: { label: 'See deals and demand', reaches, roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'team', trainer: 'team', 'read-only': 'all' } },
  create: { label: 'Open deals and record demand', reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all' } },
  change: { label: 'Change deals and move them', reaches, roles: writers },
  close: { label: 'Win, lose, abandon, decline and reopen deals', reaches, roles: writers },
  remove: { label: 'Remove and restore deals', reaches, roles: writers },
  transfer: { label: 'Give deals to another owner', reaches, roles: { administrator: 'all', 'head-of-sales': 'subordinates' } },
  administer: { label: 'Manage pipelines, reasons, products, competitors and currencies', reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all' } },
});
