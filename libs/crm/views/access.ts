import { definePermissions } from '#platform/access';

definePermissions('views', {
  share: { label: { en: 'Share views of lists with a team or with everybody', ru: 'Делиться видами списков с командой или со всеми', uk: 'Ділитися видами списків з командою або з усіма' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all', 'top-manager': 'all' } },
  administer: { label: { en: 'Change and remove shared views of others', ru: 'Менять и убирать общие виды других', uk: 'Змінювати й прибирати спільні види інших' }, reaches: ['all'], roles: { administrator: 'all', 'head-of-sales': 'all' } },
});
