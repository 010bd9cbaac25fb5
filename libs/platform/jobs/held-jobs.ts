import { holding } from '#platform/holdings';

/** Long work goes on with the rights of whoever began it: it stops by itself when his account is suspended. */
holding({
  name: 'job', way: 'ends', label: { en: 'Long work that runs', ru: 'Долгая работа, которая идёт', uk: 'Тривала робота, що триває' }, columns: ['platform.jobs.owner_id'],
  table: 'platform.jobs', hangs: `r.owner_id = $1 and r.state in ('queued', 'running', 'cancelling')`, title: 'r.title', own: 'true',
});
