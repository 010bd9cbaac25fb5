const trainer = 'katarzyna.wolska';
const head = 'olena.marchenko';
const admin = 'admin';
const window = { parts: ['section[role=dialog]'] };
const process = { path: '/processes/$id', record: '/processes', where: ({ steps }) => steps.length > 3 };

/** What is learned, written down and administered. */
export const teachingShots = [
  { name: 'learning', as: 'iryna.lysenko', path: '/learning', cut: { height: 620, width: 960 } },
  { name: 'editor', as: trainer, path: '/articles/$id/edit', record: '/articles?limit=1&kind=script', cut: { height: 660 } },
  { name: 'review-desk', as: head, path: '/articles/desk', cut: { height: 620, width: 960 } },
  { name: 'process', as: head, ...process, cut: { height: 640 } },
  { name: 'process-editor', as: head, ...process, path: '/processes/$id/edit', cut: { height: 640 } },
  { name: 'course', as: trainer, path: '/courses/$id', record: '/courses', cut: { height: 620 } },
  { name: 'who-knows-what', as: head, path: '/who-knows-what', cut: { height: 580 } },
  { name: 'roles', as: admin, path: '/admin/roles', cut: { height: 620 } },
  { name: 'see-as', as: admin, path: '/admin/see-as', steps: [{ click: 'main input' }, { pick: 'Taras Bondar' }], cut: { height: 660 } },
  { name: 'audit', as: admin, path: '/admin/audit', cut: { height: 620 } },
  { name: 'suspend', as: admin, path: '/admin/users', steps: [{ open: 'Jonas Richter' }, { see: '[role=dialog]' }], ...window, cut: { height: 720 } },
];
