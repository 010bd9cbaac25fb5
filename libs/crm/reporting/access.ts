import { definePermissions } from '#platform/access';

definePermissions('reporting', {
  export: { label: 'Export lists to files', reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all' } },
});
