import { definePermissions } from '#platform/access';

definePermissions('handover', {
  read: { label: { en: 'See hand-overs', ru: 'Видеть передачи дел', uk: 'Бачити передавання справ' }, reaches: ['team', 'subordinates', 'all'], roles: { administrator: 'all', 'head-of-sales': 'subordinates', 'top-manager': 'subordinates', auditor: 'all' } },
  lead: { isPersonal: true, label: { en: 'Hand over what hangs on a colleague', ru: 'Передавать то, что держится на коллеге', uk: 'Передавати те, що тримається на колезі' }, reaches: ['team', 'subordinates', 'all'], roles: { administrator: 'all', 'head-of-sales': 'subordinates', 'top-manager': 'subordinates' } },
});
