import { definePermissions } from '#platform/access';

const reaches = ['all'] as const;
const everybody = { administrator: 'all', 'head-of-sales': 'all', salesperson: 'all', trainer: 'all', 'read-only': 'all', 'top-manager': 'all', auditor: 'all' } as const;

definePermissions('knowledge', {
  read: { label: { en: 'Read the knowledge base', ru: 'Читать базу знаний', uk: 'Читати базу знань' }, reaches, roles: everybody },
  write: { label: { en: 'Draft articles and processes', ru: 'Писать черновики статей и процессов', uk: 'Писати чернетки статей і процесів' }, reaches, roles: { administrator: 'all', 'head-of-sales': 'all', trainer: 'all' } },
  publish: { label: { en: 'Approve and publish articles and processes', ru: 'Проверять и публиковать статьи и процессы', uk: 'Перевіряти й публікувати статті та процеси' }, reaches, roles: { administrator: 'all', 'head-of-sales': 'all' } },
  administer: { label: { en: 'Change owners, audience and terms of articles of others, bring in a folder', ru: 'Менять ответственных, читателей и сроки чужих статей, загружать папку', uk: 'Змінювати відповідальних, читачів і строки чужих статей, завантажувати теку' }, reaches, roles: { administrator: 'all' } },
});
