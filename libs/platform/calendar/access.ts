import { definePermissions } from '#platform/access';

definePermissions('calendar', {
  administer: { label: { en: 'Say when the company works: its week and its holidays', ru: 'Задавать рабочие дни и праздники компании', uk: 'Задавати робочі дні та свята компанії' }, reaches: ['all'], roles: { administrator: 'all' } },
});
